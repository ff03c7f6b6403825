package prepai.runner.inside;

import java.lang.instrument.Instrumentation;
import org.jspecify.annotations.Nullable;

/// Where counted classes count, and the agent that lets classes of the JDK be counted. Lies on the
/// boot class path of a jail's virtual machine, where those classes can see it.
public final class Steps {
  /// Steps so far, of all threads; a lost update does not matter.
  public static long taken;

  private static @Nullable Instrumentation instrumentation;

  private Steps() {}

  /// Called by the virtual machine before `main`.
  public static void premain(String options, Instrumentation given) {
    instrumentation = given;
  }

  /// What the virtual machine lets us do with loaded classes.
  ///
  /// @throws IllegalStateException when it was started without the agent
  public static Instrumentation instrumentation() {
    Instrumentation given = instrumentation;
    if (given == null) {
      throw new IllegalStateException("started without the agent that counts");
    }
    return given;
  }
}
