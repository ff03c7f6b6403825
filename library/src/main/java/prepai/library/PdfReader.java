package prepai.library;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import prepai.knowledge.Library;
import prepai.knowledge.Library.Block;

/// Text of a PDF. It knows no headings: a line in larger or bold type that is short counts as one.
final class PdfReader extends PDFTextStripper {
  private static final int MOST_PAGES = 1_000;
  private static final int LONGEST_HEADING = 100;
  private static final double LARGER = 1.12;
  private static final double MUCH_LARGER = 1.6;
  private static final double NEW_PARAGRAPH = 1.6;

  /// A printed line.
  ///
  /// @param size of its type, in points
  /// @param gap to the line above in multiples of its height; negative at the top of a page
  private record Line(String text, double size, boolean bold, double gap) {}

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private double size;
  private boolean bold;
  private double lastY = Double.NaN;
  private double y;
  private int characters;

  private PdfReader() {
    setSortByPosition(false);
  }

  static void read(byte[] bytes, Outline.Draft draft) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Library.Unreadable(
            "The PDF has more than 1,000 pages. Split it, and bring the chapters that matter.");
      }
      var reader = new PdfReader();
      reader.writeText(document, new StringWriter());
      reader.arrange(draft);
    } catch (InvalidPasswordException locked) {
      throw new Library.Unreadable(
          "The PDF is protected by a password. Save a copy without it and bring that.", locked);
    } catch (Library.Unreadable unreadable) {
      throw unreadable;
    } catch (IOException | RuntimeException broken) {
      throw new Library.Unreadable(
          "The PDF is damaged and cannot be read. Export it again from the program that made it.",
          broken);
    }
  }

  @Override
  protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
    lastY = Double.NaN;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (line.isEmpty() && !positions.isEmpty()) {
      TextPosition first = positions.getFirst();
      size = first.getFontSizeInPt();
      String font = first.getFont().getName();
      bold = font != null && font.toLowerCase(Locale.ROOT).contains("bold");
      y = first.getYDirAdj();
    }
    line.append(text);
    characters += text.length();
    if (characters > Outline.MOST_CHARACTERS) {
      throw Outline.tooLong();
    }
  }

  @Override
  protected void writeWordSeparator() {
    line.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    if (!line.toString().isBlank()) {
      double gap = Double.isNaN(lastY) || y < lastY ? -1 : (y - lastY) / Math.max(size, 1);
      lines.add(new Line(line.toString().strip(), size, bold, gap));
      lastY = y;
    }
    line.setLength(0);
  }

  @Override
  protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
    writeLineSeparator();
  }

  private void arrange(Outline.Draft draft) {
    double body = usualSize();
    double step = usualGap();
    var paragraph = new StringBuilder();
    for (Line one : lines) {
      int level = level(one, body);
      if (level > 0) {
        flush(paragraph, draft);
        draft.heading(level, one.text());
        continue;
      }
      if (one.gap() > step * NEW_PARAGRAPH || one.text().matches("[•▪–-]\\s.*")) {
        flush(paragraph, draft);
      }
      append(paragraph, one.text());
    }
    flush(paragraph, draft);
  }

  private static int level(Line line, double body) {
    if (line.text().length() > LONGEST_HEADING || line.text().matches(".*[.,;:]$")) {
      return 0;
    }
    if (line.size() >= body * MUCH_LARGER) {
      return 1;
    }
    if (line.size() >= body * LARGER) {
      return 2;
    }
    return line.bold() && line.size() >= body * 0.95 ? 3 : 0;
  }

  /// Joins lines; a word that was divided at the end of a line becomes whole.
  private static void append(StringBuilder paragraph, String text) {
    if (paragraph.isEmpty()) {
      paragraph.append(text);
    } else if (isDivided(paragraph) && Character.isLowerCase(text.codePointAt(0))) {
      paragraph.setLength(paragraph.length() - 1);
      paragraph.append(text);
    } else {
      paragraph.append(' ').append(text);
    }
  }

  private static boolean isDivided(CharSequence paragraph) {
    int length = paragraph.length();
    return length > 1
        && paragraph.charAt(length - 1) == '-'
        && Character.isLowerCase(paragraph.charAt(length - 2));
  }

  private static void flush(StringBuilder paragraph, Outline.Draft draft) {
    String text = paragraph.toString();
    if (text.matches("(?s)[•▪–-]\\s.*")) {
      draft.block(Block.Kind.ITEM, text.substring(1).strip());
    } else {
      draft.block(Block.Kind.PARAGRAPH, text);
    }
    paragraph.setLength(0);
  }

  /// The size that most characters are set in.
  private double usualSize() {
    Map<Double, Integer> characters = new HashMap<>();
    lines.forEach(one -> characters.merge(one.size(), one.text().length(), Integer::sum));
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(1.0);
  }

  private double usualGap() {
    double[] gaps = lines.stream().mapToDouble(Line::gap).filter(gap -> gap > 0).sorted().toArray();
    return gaps.length == 0 ? 1 : gaps[gaps.length / 2];
  }
}
