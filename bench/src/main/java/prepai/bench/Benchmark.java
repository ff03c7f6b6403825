package prepai.bench;

import java.io.IOException;

/// Something that is measured.
interface Benchmark {
  /// Measures, printing what it finds on the way.
  ///
  /// @return what was found
  Outcome run() throws IOException, InterruptedException;
}
