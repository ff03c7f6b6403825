package prepai.cv;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import prepai.candidate.Notice;

/// Draws a page of a PDF to nowhere and notes its words. What no reader of the page would see is
/// kept apart.
final class PdfSheets extends PDFGraphicsStreamEngine {
  /// Hidden text is not a CV's; two pages of it tell enough.
  private static final int MOST_HIDDEN = 8_000;

  private static final int MOST_OPERATORS = 2_000_000;
  private static final int MOST_GLYPHS = 150_000;
  private static final double SMALLEST = 2;
  private static final int MOST_AREAS = 2_000;
  private static final int WHITE = 0xFFFFFF;

  /// A painted area.
  ///
  /// @param colour as 0xRRGGBB, or -1 for a picture, whose colours are not looked at
  record Area(Rectangle2D box, int colour) {}

  private final PDRectangle view;
  private final AffineTransform turn;
  private final double width;
  private final double height;
  private final Glyphs seen = new Glyphs();
  private final Map<Notice.Kind, Glyphs> hidden = new EnumMap<>(Notice.Kind.class);
  private final Glyphs invisible = new Glyphs();
  private final List<Area> areas = new ArrayList<>();
  private final List<Area> dots = new ArrayList<>();
  private final GeneralPath path = new GeneralPath();
  private final IdentityHashMap<PDFont, Map<Integer, String>> unicodes = new IdentityHashMap<>();
  private final Map<String, Style> styles = new HashMap<>();
  private int operators;
  private int glyphs;
  private int hiddenGlyphs;
  private boolean pictures;

  /// What a page holds.
  ///
  /// @param pictured whether a picture covers most of it
  /// @param hidden by the reason why it is not seen
  record Drawn(Sheet sheet, boolean pictured, Map<Notice.Kind, List<Word>> hidden) {}

  private PdfSheets(PDPage page) {
    super(page);
    view = page.getCropBox();
    int rotation = Math.floorMod(page.getRotation(), 360);
    boolean lying = rotation == 90 || rotation == 270;
    width = lying ? view.getHeight() : view.getWidth();
    height = lying ? view.getWidth() : view.getHeight();
    turn = new AffineTransform();
    switch (rotation) {
      case 90 -> turn.setTransform(0, 1, 1, 0, -view.getLowerLeftY(), -view.getLowerLeftX());
      case 180 -> turn.setTransform(-1, 0, 0, 1, view.getUpperRightX(), -view.getLowerLeftY());
      case 270 -> turn.setTransform(0, -1, -1, 0, view.getUpperRightY(), view.getUpperRightX());
      default -> turn.setTransform(1, 0, 0, -1, -view.getLowerLeftX(), view.getUpperRightY());
    }
  }

  static Drawn draw(PDPage page, int number) throws IOException {
    var engine = new PdfSheets(page);
    engine.processPage(page);
    List<Word> words = engine.seen.words();
    Map<Notice.Kind, List<Word>> hidden = new EnumMap<>(Notice.Kind.class);
    engine.hidden.forEach((kind, glyphs) -> hidden.put(kind, glyphs.words()));
    List<Word> invisible = engine.invisible.words();
    if (engine.pictures && words.isEmpty()) {
      // A scanner laid what it recognised under its picture.
      words = invisible;
    } else if (!invisible.isEmpty()) {
      hidden.put(Notice.Kind.TEXT_INVISIBLE, invisible);
    }
    words = Dots.among(engine.linked(words, page), engine.dots);
    return new Drawn(
        new Sheet(number, engine.width, engine.height, words), engine.pictures, hidden);
  }

  private List<Word> linked(List<Word> words, PDPage page) {
    var targets = new HashMap<Rectangle2D, String>();
    try {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getRectangle() != null
            && link.getAction() instanceof PDActionURI action
            && action.getURI() != null) {
          targets.put(box(link.getRectangle()), action.getURI());
        }
      }
    } catch (IOException | RuntimeException broken) {
      // A page is still a page without its links.
      return words;
    }
    if (targets.isEmpty()) {
      return words;
    }
    return words.stream()
        .map(word ->
            targets.entrySet().stream()
                .filter(target ->
                    target.getKey().contains((word.left() + word.right()) / 2, word.middle()))
                .findFirst()
                .map(target -> word.leading(target.getValue()))
                .orElse(word))
        .toList();
  }

  private Rectangle2D box(PDRectangle rectangle) {
    return turn.createTransformedShape(
            new Rectangle2D.Double(
                rectangle.getLowerLeftX(),
                rectangle.getLowerLeftY(),
                rectangle.getWidth(),
                rectangle.getHeight()))
        .getBounds2D();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > MOST_OPERATORS) {
      throw tooMuch();
    }
    super.processOperator(operator, operands);
  }

  private static Unreadable tooMuch() {
    return new Unreadable(
        "A page of the PDF is drawn with far more strokes or letters than a CV has. Export it again as text, or print it to a new PDF.");
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    glyphs++;
    if (glyphs > MOST_GLYPHS) {
      throw tooMuch();
    }
    String unicode = unicode(font, code);
    var start = new Point2D.Double(matrix.getTranslateX(), matrix.getTranslateY());
    turn.transform(start, start);
    Matrix moved =
        Matrix.concatenate(
            matrix, Matrix.getTranslateInstance(displacement.getX(), displacement.getY()));
    var end = new Point2D.Double(moved.getTranslateX(), moved.getTranslateY());
    moved = Matrix.concatenate(matrix, Matrix.getTranslateInstance(0, 1));
    var up = new Point2D.Double(moved.getTranslateX(), moved.getTranslateY());
    turn.transform(end, end);
    turn.transform(up, up);
    double size = start.distance(up);
    boolean upright = Math.abs(end.getY() - start.getY()) < 0.3 * size + 0.01;
    if (!(size > 0) || size > 2_000 || !upright) {
      return;
    }
    int colour = colour();
    Style style = style(font, size, colour);
    Glyphs glyphsOf = where(start, end, size, colour);
    glyphsOf.take(
        unicode,
        Math.min(start.getX(), end.getX()),
        Math.abs(end.getX() - start.getX()),
        start.getY(),
        style);
  }

  private Style style(PDFont font, double size, int colour) {
    String name = font.getName() == null ? "" : font.getName();
    double rounded = Math.round(size * 10) / 10.0;
    return styles.computeIfAbsent(
        name + '/' + rounded + '/' + colour, key -> Style.named(name, rounded, colour));
  }

  /// Where a glyph belongs by what of it can be seen.
  private Glyphs where(Point2D start, Point2D end, double size, int colour) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    double x = (start.getX() + end.getX()) / 2;
    double y = start.getY() - size * 0.3;
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      return invisible;
    }
    if (x < 0 || y < 0 || x > width || y > height) {
      return concealed(Notice.Kind.TEXT_OFF_PAGE);
    }
    if (size < SMALLEST) {
      return concealed(Notice.Kind.TEXT_TOO_SMALL);
    }
    boolean stroked = mode == RenderingMode.STROKE || mode == RenderingMode.FILL_STROKE;
    if (!stroked && getGraphicsState().getNonStrokeAlphaConstant() < 0.05) {
      return concealed(Notice.Kind.TEXT_INVISIBLE);
    }
    if (!stroked && sameColour(colour, behind(x, y))) {
      return concealed(Notice.Kind.TEXT_IN_BACKGROUND_COLOUR);
    }
    return seen;
  }

  private Glyphs concealed(Notice.Kind kind) {
    hiddenGlyphs++;
    return hiddenGlyphs > MOST_HIDDEN
        ? new Glyphs()
        : hidden.computeIfAbsent(kind, any -> new Glyphs());
  }

  private static boolean sameColour(int one, int other) {
    return other >= 0
        && Math.abs((one >> 16 & 255) - (other >> 16 & 255)) < 12
        && Math.abs((one >> 8 & 255) - (other >> 8 & 255)) < 12
        && Math.abs((one & 255) - (other & 255)) < 12;
  }

  private int behind(double x, double y) {
    for (int index = areas.size() - 1; index >= 0; index--) {
      if (areas.get(index).box().contains(x, y)) {
        return areas.get(index).colour();
      }
    }
    return WHITE;
  }

  private int colour() {
    return rgb(getGraphicsState().getNonStrokingColor());
  }

  private static int rgb(PDColor colour) {
    try {
      return colour.getPatternName() == null ? colour.toRGB() & WHITE : -1;
    } catch (IOException | RuntimeException unknown) {
      return 0;
    }
  }

  private String unicode(PDFont font, int code) {
    return unicodes
        .computeIfAbsent(font, any -> new HashMap<>())
        .computeIfAbsent(code, any -> Unicode.of(font, code));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    Rectangle2D box =
        turn.createTransformedShape(
                matrix
                    .createAffineTransform()
                    .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)))
            .getBounds2D();
    areas.add(new Area(box, -1));
    Rectangle2D shown = box.createIntersection(new Rectangle2D.Double(0, 0, width, height));
    pictures |=
        shown.getWidth() > 0
            && shown.getWidth() * Math.max(0, shown.getHeight()) > 0.4 * width * height;
  }

  @Override
  public void clip(int windingRule) {
    // Clipped text is rare and costs an intersection for each letter: it counts as seen.
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x1, y1);
    }
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    Point2D current = path.getCurrentPoint();
    return current == null ? new Point2D.Double() : current;
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) {
    Rectangle2D box = turn.createTransformedShape(path).getBounds2D();
    boolean dot = Dots.isOne(box.getWidth(), box.getHeight());
    if (dot && dots.size() < MOST_AREAS) {
      dots.add(new Area(box, colour()));
    }
    if (box.getWidth() > 4 && box.getHeight() > 4 && areas.size() < MOST_AREAS) {
      areas.add(new Area(box, colour()));
    }
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
  }

  @Override
  public void shadingFill(org.apache.pdfbox.cos.COSName shading) {
    areas.add(new Area(new Rectangle2D.Double(0, 0, width, height), -1));
  }
}
