package prepai.runner;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Assembles the system call filter of a jail: classic BPF as seccomp(2) takes it. Everything that
/// is not listed in `syscalls.txt` fails with EPERM; foreign architectures are killed.
final class Seccomp {
  private static final int LOAD = 0x20;
  private static final int EQUAL = 0x15;
  private static final int AT_LEAST = 0x35;
  private static final int ANY_BIT = 0x45;
  private static final int RETURN = 0x06;

  private static final int ALLOW = 0x7fff0000;
  private static final int KILL = 0x80000000;
  private static final int ERRNO = 0x00050000;
  private static final int EPERM = 1;
  private static final int ENOSYS = 38;
  private static final int EAFNOSUPPORT = 97;

  private static final int ARCHITECTURE = 4;
  private static final int NUMBER = 0;
  private static final int X32 = 0x40000000;

  /// CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET and NEWTIME.
  private static final int NEW_NAMESPACES = 0x7E020080;

  private static final int AF_UNIX = 1;

  /// The bit of SOCK_DGRAM and SOCK_RAW that SOCK_STREAM and SOCK_SEQPACKET lack.
  private static final int DATAGRAMS = 2;

  /// Set-user-id and set-group-id.
  private static final int SET_ID = 06000;

  /// TIOCSTI, TIOCLINUX, TIOCSETD: what would type into a terminal.
  private static final List<Integer> TERMINAL = List.of(0x5412, 0x541C, 0x5423);

  private static final Set<String> IN_PART =
      Set.of(
          "clone",
          "clone3",
          "socket",
          "socketpair",
          "ioctl",
          "chmod",
          "fchmod",
          "fchmodat",
          "fchmodat2");

  /// The processors that there is a filter for.
  enum Machine {
    X86_64(0xC000003E, 1),
    AARCH64(0xC00000B7, 2);

    private final int audit;

    /// Column of `syscalls.txt`.
    private final int column;

    Machine(int audit, int column) {
      this.audit = audit;
      this.column = column;
    }

    /// The machine of that name.
    ///
    /// @param name the `os.arch` of Java
    static Optional<Machine> of(String name) {
      return switch (name) {
        case "amd64", "x86_64" -> Optional.of(X86_64);
        case "aarch64" -> Optional.of(AARCH64);
        default -> Optional.empty();
      };
    }
  }

  private record Instruction(int code, int whenTrue, int whenFalse, int value) {}

  private final List<Instruction> instructions = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private Seccomp(Machine machine, String table) {
    table
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" ", -1))
        .filter(fields -> !fields[machine.column].equals("-"))
        .forEach(fields -> numbers.put(fields[0], Integer.valueOf(fields[machine.column])));
    add(LOAD, 0, 0, ARCHITECTURE);
    add(EQUAL, 1, 0, machine.audit);
    add(RETURN, 0, 0, KILL);
    add(LOAD, 0, 0, NUMBER);
    if (machine == Machine.X86_64) {
      add(AT_LEAST, 0, 1, X32);
      add(RETURN, 0, 0, KILL);
    }
    refuseBits("clone", 0, NEW_NAMESPACES);
    // The C library then falls back to clone, whose flags can be looked at.
    fail("clone3", ENOSYS);
    fail("socket", EAFNOSUPPORT);
    pairsOfStreams();
    refuseValues("ioctl", 1, TERMINAL);
    refuseBits("chmod", 1, SET_ID);
    refuseBits("fchmod", 1, SET_ID);
    refuseBits("fchmodat", 2, SET_ID);
    refuseBits("fchmodat2", 2, SET_ID);
    var allowed = new TreeSet<Integer>();
    numbers.forEach((name, number) -> {
      if (!IN_PART.contains(name)) {
        allowed.add(number);
      }
    });
    for (int number : allowed) {
      add(EQUAL, 0, 1, number);
      add(RETURN, 0, 0, ALLOW);
    }
    add(RETURN, 0, 0, ERRNO | EPERM);
  }

  /// The filter's bytes.
  ///
  /// @param table the content of `syscalls.txt`
  static byte[] filter(Machine machine, String table) {
    List<Instruction> instructions = new Seccomp(machine, table).instructions;
    var bytes = ByteBuffer.allocate(8 * instructions.size()).order(ByteOrder.LITTLE_ENDIAN);
    for (Instruction instruction : instructions) {
      bytes.putShort((short) instruction.code());
      bytes.put((byte) instruction.whenTrue());
      bytes.put((byte) instruction.whenFalse());
      bytes.putInt(instruction.value());
    }
    return bytes.array();
  }

  private void add(int code, int whenTrue, int whenFalse, int value) {
    instructions.add(new Instruction(code, whenTrue, whenFalse, value));
  }

  private void fail(String name, int error) {
    Optional.ofNullable(numbers.get(name))
        .ifPresent(number -> {
          add(EQUAL, 0, 1, number);
          add(RETURN, 0, 0, ERRNO | error);
        });
  }

  /// Offset of the low half of an argument in seccomp_data.
  private static int argument(int index) {
    return 16 + 8 * index;
  }

  private void refuseBits(String name, int argument, int bits) {
    Optional.ofNullable(numbers.get(name))
        .ifPresent(number -> {
          add(EQUAL, 0, 4, number);
          add(LOAD, 0, 0, argument(argument));
          add(ANY_BIT, 0, 1, bits);
          add(RETURN, 0, 0, ERRNO | EPERM);
          add(RETURN, 0, 0, ALLOW);
        });
  }

  /// Half of a pair of datagram sockets could send to any socket that it can name.
  private void pairsOfStreams() {
    Optional.ofNullable(numbers.get("socketpair"))
        .ifPresent(number -> {
          add(EQUAL, 0, 6, number);
          add(LOAD, 0, 0, argument(0));
          add(EQUAL, 0, 2, AF_UNIX);
          add(LOAD, 0, 0, argument(1));
          add(ANY_BIT, 0, 1, DATAGRAMS);
          add(RETURN, 0, 0, ERRNO | EPERM);
          add(RETURN, 0, 0, ALLOW);
        });
  }

  private void refuseValues(String name, int argument, List<Integer> values) {
    Optional.ofNullable(numbers.get(name))
        .ifPresent(number -> {
          add(EQUAL, 0, 2 + 2 * values.size(), number);
          add(LOAD, 0, 0, argument(argument));
          for (int value : values) {
            add(EQUAL, 0, 1, value);
            add(RETURN, 0, 0, ERRNO | EPERM);
          }
          add(RETURN, 0, 0, ALLOW);
        });
  }
}
