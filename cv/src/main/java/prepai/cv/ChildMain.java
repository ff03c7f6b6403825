package prepai.cv;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.logging.LogManager;
import prepai.candidate.CvReader;
import prepai.candidate.CvReading;

/// The process that reads one file for `Child` and ends.
final class ChildMain {
  private ChildMain() {}

  /// Nothing of a CV goes to a log.
  public static final class Silence {
    public Silence() {
      LogManager.getLogManager().reset();
    }
  }

  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var reader = new LayoutCvReader(TesseractWordReader.installed(), InstantSource.system());
    warm(reader);
    var input = new DataInputStream(System.in);
    int length = input.readInt();
    byte[] bytes = input.readNBytes(Math.clamp(length, 0, CvReader.MOST_BYTES));
    CvReading reading =
        reader.read(
            bytes,
            (done, all) -> {
              out.println("P " + done + " " + all);
              out.flush();
            });
    out.println("R " + ProfileJson.write(reading));
    out.flush();
    System.exit(0);
  }

  /// Loads the vocabularies, which every file needs.
  private static void warm(LayoutCvReader reader) {
    byte[] small = "# A\n\n## Skills\n\nJava\n".getBytes(StandardCharsets.UTF_8);
    ProfileJson.write(reader.read(small, CvReader.Progress.UNHEARD));
  }
}
