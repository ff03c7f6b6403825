package prepai.emulators;

import java.util.List;
import java.util.function.Consumer;

/// What an emulated model answers.
@FunctionalInterface
public interface Script {
  /// Answers a request; called on the request's own thread, and may take its time; the thread is
  /// interrupted when the client hangs up.
  ///
  /// @param out takes what happens next, as it happens, and throws an unchecked exception when the
  ///   client is gone
  void answer(Asked asked, Consumer<Act> out);

  /// Always the same.
  static Script of(Act... acts) {
    return (_, out) -> List.of(acts).forEach(out);
  }
}
