package prepai.cv;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import prepai.candidate.WordReader;
import prepai.candidate.WordReader.SeenWord;

/// Pictures of pages to sheets of words.
final class Pictures {
  /// Pixels that both an A4 page at 300 dots per inch and a telephone's photo have room in.
  private static final long MOST_PIXELS = 40_000_000;

  private static final int LONGEST_SIDE = 20_000;
  private static final double LEAST_SURE = 0.25;
  private static final double POINTS = 842;

  private Pictures() {}

  /// Decodes a picture, but only after its size was judged.
  static BufferedImage decoded(byte[] bytes) {
    return decoded(bytes, LONGEST_SIDE);
  }

  /// Decodes a picture with every second, third … of its pixels, where at least twice the width is
  /// left.
  static BufferedImage decoded(byte[] bytes, int width) {
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new Unreadable(
            "That kind of picture cannot be read. Save it as PNG or JPEG and bring that.");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        checkSize(reader.getWidth(0), reader.getHeight(0));
        int every = Math.max(1, reader.getWidth(0) / (2 * width));
        ImageReadParam sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, sparse);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof Unreadable unreadable) {
        throw unreadable;
      }
      throw new Unreadable(
          "The picture is damaged. Save it again as PNG or JPEG and bring that.", broken);
    }
  }

  static void checkSize(long width, long height) {
    if (width * height > MOST_PIXELS || width > LONGEST_SIDE || height > LONGEST_SIDE) {
      throw new Unreadable(
          "The picture has more than 40 million pixels, or a side of more than 20,000. Scale it to about 1,700 by 2,300 and bring that.");
    }
  }

  /// Grey, and of a size that letters are read well and soon at.
  static BufferedImage sized(BufferedImage image) {
    double scale = Math.clamp(2_300.0 / Math.max(image.getHeight(), image.getWidth()), 0.3, 2.5);
    if (Math.abs(scale - 1) < 0.15) {
      scale = 1;
    }
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = grey.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return grey;
  }

  /// Words of a picture as a sheet of the height of A4.
  static Sheet sheet(BufferedImage image, int number, WordReader reader) {
    return sheet(Halves.read(image, reader), image.getWidth(), image.getHeight(), number);
  }

  /// @param width of the picture in pixels
  static Sheet sheet(List<SeenWord> seen, int width, int height, int number) {
    double scale = POINTS / height;
    double slope = slope(seen);
    Map<Integer, List<SeenWord>> lines = new HashMap<>();
    for (SeenWord word : seen) {
      if (word.confidence() >= LEAST_SURE && word.height() > 4) {
        lines.computeIfAbsent(word.line(), any -> new ArrayList<>()).add(word);
      }
    }
    var words = new ArrayList<Word>();
    lines.values().forEach(line -> words.addAll(straight(line, slope, scale)));
    return new Sheet(number, width * scale, POINTS, slope, words);
  }

  /// How far lines sink to the right, by those of several words.
  private static double slope(List<SeenWord> seen) {
    Map<Integer, List<SeenWord>> lines = new HashMap<>();
    seen.forEach(word -> lines.computeIfAbsent(word.line(), any -> new ArrayList<>()).add(word));
    double[] slopes =
        lines.values().stream()
            .filter(line -> line.size() >= 5)
            .mapToDouble(line -> {
              List<SeenWord> sorted =
                  line.stream().sorted(Comparator.comparingInt(SeenWord::left)).toList();
              SeenWord first = sorted.getFirst();
              SeenWord last = sorted.getLast();
              double middle = first.top() + first.height() / 2.0;
              return (last.top() + last.height() / 2.0 - middle)
                  / Math.max(1, last.left() - first.left());
            })
            .sorted()
            .toArray();
    return slopes.length == 0 ? 0 : slopes[slopes.length / 2];
  }

  /// One printed line on one baseline, in one size.
  private static List<Word> straight(List<SeenWord> line, double slope, double scale) {
    double[] heights = line.stream().mapToDouble(SeenWord::height).sorted().toArray();
    double[] bottoms =
        line.stream()
            .mapToDouble(word -> word.top() + word.height() - slope * word.left())
            .sorted()
            .toArray();
    // Most words have letters that rise; some have letters that hang, which sink the box.
    double size = Math.round(heights[heights.length / 2] * scale * 1.18 * 2) / 2.0;
    double baseline = bottoms[bottoms.length / 3] * scale;
    var style = new Style("picture", Math.max(size, 4), false, false, 0);
    var words = new ArrayList<Word>();
    for (SeenWord word : line.stream().sorted(Comparator.comparingInt(SeenWord::left)).toList()) {
      boolean symbol = word.text().matches("[•●▪■◦°¢©®«»*e]") && words.isEmpty() && line.size() > 2;
      words.add(
          new Word(
              symbol ? Word.SYMBOL : Letters.plain(word.text()),
              word.left() * scale,
              baseline - style.size() * 0.8,
              (word.left() + word.width()) * scale,
              baseline,
              style,
              ""));
    }
    return words;
  }
}
