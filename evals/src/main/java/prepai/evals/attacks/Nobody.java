package prepai.evals.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import prepai.runner.JailSandbox;

/// The user that jails run as: when we are the superuser nobody at all, or a user for each jail,
/// else ourselves.
///
/// @param id of that user
/// @param drops whether commands have to be told to become that user
record Nobody(int id, boolean drops) {
  private static final int NOBODY = 65534;

  static Nobody here() throws IOException {
    int own = (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    return own == 0 ? new Nobody(NOBODY, true) : new Nobody(own, false);
  }

  /// Whether only jails run as a user, and own what is that user's.
  boolean is(int user) {
    return drops && (user == id || JailSandbox.isForJails(user));
  }

  /// A command as that user.
  List<String> command(List<String> command) {
    return drops
        ? Stream.concat(
                Stream.of(
                    "setpriv",
                    "--reuid=" + NOBODY,
                    "--regid=" + NOBODY,
                    "--clear-groups",
                    "--no-new-privs"),
                command.stream())
            .toList()
        : command;
  }
}
