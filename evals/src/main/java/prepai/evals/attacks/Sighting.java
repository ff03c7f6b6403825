package prepai.evals.attacks;

import java.util.List;

/// What was seen of one program, from outside of it.
///
/// @param text all that came back: output, errors, returned values, messages
/// @param longest characters of the longest output of one call
/// @param completed whether every call came to its end by itself and without an error
/// @param right calls whose answer was accepted
/// @param calls calls that were made
/// @param reported calls that something was reported of
/// @param wallMillis until everything was reported
/// @param tasks the most live processes and threads at once
/// @param peakKb the most memory at once, memory that processes share counted once
/// @param hits times that a listener was reached
/// @param victim whether the victim lives and runs
/// @param next whether the next submission came out as it must
/// @param heartbeat whether something went on writing its heartbeat
/// @param stolen secrets that came back
/// @param leftovers processes that were left behind
/// @param files files that were left behind or changed where a program must not write
/// @param compiler why it was not compiled, else empty
/// @param allowed what it might have used
record Sighting(
    String text,
    int longest,
    boolean completed,
    int right,
    int calls,
    int reported,
    long wallMillis,
    int tasks,
    long peakKb,
    int hits,
    boolean victim,
    boolean next,
    boolean heartbeat,
    List<String> stolen,
    List<String> leftovers,
    List<String> files,
    String compiler,
    Allowed allowed) {

  /// What a program might use.
  ///
  /// @param output characters of one call
  record Allowed(long wallMillis, long peakKb, int output) {}

  Sighting {
    stolen = List.copyOf(stolen);
    leftovers = List.copyOf(leftovers);
    files = List.copyOf(files);
  }

  /// Whether all that was asked was answered right.
  boolean accepted() {
    return right == calls;
  }

  /// Whether an earlier call changed the answer to a later one.
  boolean remembered() {
    return right > 0 && right < calls;
  }
}
