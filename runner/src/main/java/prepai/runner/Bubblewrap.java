package prepai.runner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.protocol.Json;
import prepai.sandbox.Tier;

/// Namespaces of its own for every jail, made by bubblewrap.
record Bubblewrap(boolean root) implements Walls {
  private static final String NOBODY = "65534";
  private static final Map<String, String> FOLDERS =
      Stream.of("/w", "/tmp", "/j", "/jdk").collect(Collectors.toMap(one -> one, one -> one));

  @Override
  public Tier tier() {
    return Tier.BUBBLEWRAP;
  }

  @Override
  public Optional<String> missing() {
    return Stream.of("bwrap", "prlimit", "python3", "setpriv")
        .filter(needed -> Host.program(needed).isEmpty())
        .findFirst()
        .map(needed ->
            needed + " is missing; install it: apt-get install -y bubblewrap util-linux python3");
  }

  @Override
  public Cell cell(Kit kit, Worker worker, Map<String, Object> told) throws IOException {
    return new Namespace(kit.start(new ProcessBuilder(command(kit, worker, told))));
  }

  private List<String> command(Kit kit, Worker worker, Map<String, Object> told) {
    var command = new ArrayList<String>();
    // One chain of exec: the process that is killed is bubblewrap's.
    command.addAll(
        List.of(
            "/bin/sh", "-c", "exec 9<\"$1\"; shift; exec \"$@\"", "jail", kit.filter().toString()));
    if (root) {
      // Never bubblewrap as root: what root could read would be readable within.
      command.addAll(
          List.of(
              "setpriv",
              "--reuid=" + NOBODY,
              "--regid=" + NOBODY,
              "--clear-groups",
              "--no-new-privs"));
    }
    command.addAll(
        List.of(
            "prlimit",
            "--core=0",
            "bwrap",
            "--unshare-user",
            "--unshare-ipc",
            "--unshare-pid",
            "--unshare-net",
            "--unshare-uts",
            "--unshare-cgroup-try",
            "--disable-userns",
            "--die-with-parent",
            "--new-session",
            "--as-pid-1",
            "--clearenv",
            "--setenv",
            "PATH",
            "/usr/bin:/bin",
            "--setenv",
            "LANG",
            "C.UTF-8",
            "--setenv",
            "HOME",
            "/w",
            "--uid",
            "1000",
            "--gid",
            "1000",
            "--hostname",
            "jail",
            "--cap-drop",
            "ALL"));
    command.addAll(List.of("--ro-bind", "/usr", "/usr"));
    for (String folder : List.of("lib", "lib64", "bin")) {
      command.addAll(List.of("--symlink", "usr/" + folder, "/" + folder));
    }
    // Libraries that can be chosen, such as BLAS under numpy, are links through this folder.
    command.addAll(List.of("--ro-bind-try", "/etc/alternatives", "/etc/alternatives"));
    if (worker.runsJava()) {
      command.addAll(List.of("--ro-bind", System.getProperty("java.home"), "/jdk"));
    }
    command.addAll(
        List.of(
            "--ro-bind",
            kit.inside().toString(),
            "/j",
            "--dev",
            "/dev",
            "--size",
            "33554432",
            "--perms",
            "0700",
            "--tmpfs",
            "/tmp",
            "--size",
            "67108864",
            "--perms",
            "0700",
            "--tmpfs",
            "/w",
            "--chdir",
            "/w",
            "--remount-ro",
            "/dev",
            "--remount-ro",
            "/",
            "--seccomp",
            "9",
            "--",
            "/usr/bin/python3",
            "-I",
            "-B",
            "/j/agent.py"));
    var all = new HashMap<>(told);
    all.put("folders", FOLDERS);
    command.add(Json.text(all));
    return command;
  }

  /// The first process of the namespaces; all others end with it.
  private record Namespace(Process process) implements Cell {
    @Override
    public String kit() {
      return "/j";
    }

    @Override
    public void takeDown() {
      process.destroyForcibly();
    }

    @Override
    public void close() {
      process.destroyForcibly();
      var _ = Host.ended(process, 5);
    }
  }
}
