package prepai.bench;

import java.io.IOException;

/// Something that is measured.
interface Benchmark {
  /// Measures, printing what it finds on the way.
  ///
  /// @return the headline: the figures that matter, on one line
  String run() throws IOException, InterruptedException;
}
