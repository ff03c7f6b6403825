package prepai.runner;

import java.io.IOException;
import java.util.Optional;
import prepai.sandbox.Call;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;

/// One language: its tools on this machine, and how its programs run in a jail.
interface Toolchain {
  Language language();

  /// What the tools call themselves; empty when they are missing.
  Optional<String> version();

  /// The command that installs the tools.
  String install();

  /// The file that compiling makes, where it makes one that can be kept.
  default Optional<String> product() {
    return Optional.empty();
  }

  /// What a jail for programs of the language keeps warm.
  ///
  /// @param measures whether steps are to be counted
  Worker worker(boolean measures);

  /// A program that prints `42`.
  String selfTest();

  /// Puts the program into a fresh jail and compiles it where the language does that beforehand.
  ///
  /// @param call the first of the calls, which are all of one kind
  /// @return why it does not compile, else empty
  /// @throws IOException when the jail is gone
  Optional<Execution> prepare(Jail jail, Program program, Call call, Limits limits)
      throws IOException;

  /// Does one call.
  ///
  /// @throws IOException when the jail is gone
  Execution run(Jail jail, Program program, Call call, Limits limits) throws IOException;
}
