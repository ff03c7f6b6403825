package prepai.bench;

import java.util.List;

/// What a benchmark found.
///
/// @param headline the figures that matter, on one line
/// @param missed the bars that were not met, one sentence each
record Outcome(String headline, List<String> missed) {
  Outcome {
    missed = List.copyOf(missed);
  }

  /// Of a benchmark that leaves it to the reader to judge.
  static Outcome of(String headline) {
    return new Outcome(headline, List.of());
  }
}
