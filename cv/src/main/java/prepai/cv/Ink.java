package prepai.cv;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Draws words into their boxes as outlines of the font that PDFBox brings, so that a machine
/// without fonts draws the same. Letters that it lacks become empty frames.
final class Ink implements AutoCloseable {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final Color DARK = new Color(0x22, 0x22, 0x22);
  private static final double HEAVIER = 0.035;
  private static final double WIDEST = 1.15;

  private final Graphics2D graphics;
  private final double scale;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double em;

  /// @param scale pixels to a point
  Ink(Graphics2D graphics, double scale) throws IOException {
    this.graphics = graphics;
    this.scale = scale;
    try (InputStream stream = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
    }
    glyphs = font.getUnicodeCmapLookup();
    em = font.getUnitsPerEm();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(DARK);
  }

  /// Draws words that are set alike, narrower or a little wider than the font is, to fill the room
  /// from the first one's left to the last one's right.
  void draw(List<Word> run) throws IOException {
    var outline = new GeneralPath();
    double end = 0;
    String text = String.join(" ", run.stream().map(Word::text).toList());
    for (int letter : text.codePoints().toArray()) {
      int glyph = glyphs.getGlyphId(letter);
      GlyphData data = font.getGlyph().getGlyph(glyph);
      if (data != null) {
        outline.append(
            data.getPath().getPathIterator(AffineTransform.getTranslateInstance(end, 0)), false);
      }
      end += font.getAdvanceWidth(glyph);
    }
    if (end <= 0) {
      return;
    }
    Word first = run.getFirst();
    double unit = first.size() / em;
    double fit = Math.min((run.getLast().right() - first.left()) / (end * unit), WIDEST);
    var place = AffineTransform.getScaleInstance(scale, scale);
    place.translate(first.left(), first.bottom());
    place.scale(unit * fit, -unit);
    Shape inked = place.createTransformedShape(outline);
    graphics.fill(inked);
    if (first.style().bold()) {
      graphics.setStroke(new BasicStroke((float) (first.size() * scale * HEAVIER)));
      graphics.draw(inked);
    }
  }

  @Override
  public void close() throws IOException {
    font.close();
  }
}
