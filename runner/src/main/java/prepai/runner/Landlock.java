package prepai.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import prepai.protocol.Json;
import prepai.sandbox.Tier;

/// For machines without user namespaces: a user of its own for every jail, and Landlock. Only root
/// can give a jail a user of its own. `jail/confine.py` builds the walls and takes them down.
record Landlock(boolean root) implements Walls {
  private static final System.Logger LOG = System.getLogger(Landlock.class.getName());
  private static final int PATIENCE_SECONDS = 5;
  private static final int SWEEPING_SECONDS = 10;

  @Override
  public Tier tier() {
    return Tier.LANDLOCK;
  }

  @Override
  public Optional<String> missing() {
    if (!root) {
      return Optional.of(
          "the server is not run by root, who alone can give every jail a user of its own; run it as"
              + " root, in a container or not");
    }
    return Host.program("python3").isPresent()
        ? Optional.empty()
        : Optional.of("python3 is missing; install it: apt-get install -y python3");
  }

  @Override
  public Cell cell(Kit kit, Worker worker, Map<String, Object> told) throws IOException {
    Slot slot = Slot.taken();
    try {
      Path job = kit.job(slot.user());
      String jdk = worker.runsJava() ? System.getProperty("java.home") : "";
      var all = new HashMap<>(told);
      all.put(
          "folders",
          Map.of(
              "/w", job + "/w", "/tmp", job + "/tmp", "/j", kit.inside().toString(), "/jdk", jdk));
      var builder =
          new ProcessBuilder(
              command(
                  kit,
                  "enter",
                  slot,
                  job,
                  List.of(kit.inside().toString(), jdk, kit.filter().toString(), Json.text(all))));
      // Our own environment may hold secrets.
      builder.environment().clear();
      return new Confined(kit, slot, job, kit.start(builder), new AtomicBoolean());
    } catch (IOException failure) {
      slot.close();
      throw failure;
    }
  }

  private static List<String> command(
      Kit kit, String what, Slot slot, Path job, List<String> more) {
    var command = new ArrayList<String>();
    command.addAll(List.of("/usr/bin/python3", "-I", "-S", "-B"));
    command.addAll(List.of(kit.confine().toString(), what, "" + slot.user(), job.toString()));
    command.addAll(more);
    return command;
  }

  /// A supervisor, which is root's, and the jail below it, which is the slot's.
  ///
  /// @param process the supervisor
  private record Confined(Kit tools, Slot slot, Path job, Process process, AtomicBoolean closed)
      implements Cell {
    @Override
    public String kit() {
      return tools.inside().toString();
    }

    @Override
    public void takeDown() {
      // It ends the jail, then itself.
      process.destroy();
    }

    @Override
    public void close() {
      if (closed.getAndSet(true)) {
        return;
      }
      takeDown();
      if (!Host.ended(process, PATIENCE_SECONDS)) {
        process.destroyForcibly();
      }
      if ((Host.ended(process, PATIENCE_SECONDS) && process.exitValue() == 0) || swept()) {
        slot.close();
      } else {
        LOG.log(
            System.Logger.Level.ERROR,
            "processes of user {0} could not be ended; no other jail gets that user",
            slot.user());
      }
    }

    private boolean swept() {
      try {
        var builder = new ProcessBuilder(command(tools, "sweep", slot, job, List.of()));
        builder.environment().clear();
        Process sweeper = tools.start(builder);
        return Host.ended(sweeper, SWEEPING_SECONDS) && sweeper.exitValue() == 0;
      } catch (IOException failure) {
        LOG.log(System.Logger.Level.ERROR, "a jail could not be swept", failure);
        return false;
      }
    }
  }
}
