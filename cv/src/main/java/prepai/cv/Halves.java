package prepai.cv;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.imageio.ImageIO;
import prepai.candidate.WordReader;
import prepai.candidate.WordReader.SeenWord;

/// Reads the upper and the lower half of a picture side by side, where a blank strip parts them:
/// reading a page takes one core some two seconds.
final class Halves {
  private static final double FROM = 0.35;
  private static final double TO = 0.65;

  /// Rows of a strip that no line of text crosses.
  private static final int BLANK_ROWS = 10;

  /// Darker than most of its row by this is ink.
  private static final int INK = 50;

  /// A row that is mostly darker is no paper.
  private static final int DARK = 128;

  /// Specks of a scan, of the pixels of a row.
  private static final double SPECKS = 0.001;

  private static final int LEAST_HEIGHT = 800;

  private Halves() {}

  /// The words of a grey picture, lines numbered throughout.
  static List<SeenWord> read(BufferedImage image, WordReader reader) {
    OptionalInt cut = cut(image);
    if (cut.isEmpty()) {
      return reader.read(png(image));
    }
    int at = cut.getAsInt();
    BufferedImage below = image.getSubimage(0, at, image.getWidth(), image.getHeight() - at);
    var lower = new FutureTask<>(() -> reader.read(png(below)));
    Thread.ofVirtual().start(lower);
    List<SeenWord> upper = reader.read(png(image.getSubimage(0, 0, image.getWidth(), at)));
    int lines = upper.stream().mapToInt(SeenWord::line).max().orElse(0) + 1;
    var all = new ArrayList<>(upper);
    for (SeenWord word : joined(lower)) {
      all.add(
          new SeenWord(
              word.text(),
              word.left(),
              word.top() + at,
              word.width(),
              word.height(),
              word.line() + lines,
              word.confidence()));
    }
    return all;
  }

  private static List<SeenWord> joined(FutureTask<List<SeenWord>> lower) {
    try {
      return lower.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Unreadable("Reading the file was interrupted. Try again.");
    }
  }

  /// The middle of the tallest blank strip about the middle of a picture.
  static OptionalInt cut(BufferedImage image) {
    int height = image.getHeight();
    if (height < LEAST_HEIGHT) {
      return OptionalInt.empty();
    }
    Raster raster = image.getRaster();
    int tallest = BLANK_ROWS - 1;
    OptionalInt cut = OptionalInt.empty();
    int blank = 0;
    for (int y = (int) (FROM * height); y < TO * height; y++) {
      blank = isBlank(raster, y) ? blank + 1 : 0;
      if (blank > tallest) {
        tallest = blank;
        cut = OptionalInt.of(y - blank / 2);
      }
    }
    return cut;
  }

  private static boolean isBlank(Raster raster, int y) {
    int width = raster.getWidth();
    int[] row = raster.getSamples(0, y, width, 1, 0, new int[width]);
    var counts = new int[256];
    for (int grey : row) {
      counts[grey & 255]++;
    }
    int median = 0;
    for (int below = counts[0]; below * 2 < width; below += counts[median]) {
      median++;
    }
    if (median < DARK) {
      return false;
    }
    int ink = 0;
    for (int grey = 0; grey < median - INK; grey++) {
      ink += counts[grey];
    }
    return ink <= SPECKS * width;
  }

  private static byte[] png(BufferedImage image) {
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return png.toByteArray();
  }
}
