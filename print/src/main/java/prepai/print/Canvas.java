package prepai.print;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDPage;

/// The marks on one page. Places are in points from the page's top left corner.
final class Canvas {
  /// A4 in points (ISO 216: 210 mm × 297 mm).
  static final double WIDTH = 595.28;

  static final double HEIGHT = 841.89;

  /// Width of the outline that makes a font bold which has no bold, as a share of its size.
  private static final double EMBOLDENED = 0.03;

  /// How far a cubic curve's handles lie out to draw a quarter of a circle of radius one.
  private static final double CIRCLE = 0.5523;

  private final PDPage page;
  private final Set<Face> faces = new TreeSet<>();
  private final StringBuilder marks = new StringBuilder();
  private final GlyphUse use;

  /// Hears which glyphs are drawn.
  @FunctionalInterface
  interface GlyphUse {
    /// What the glyph will be read as: in the whole document a glyph reads as one text only.
    String used(Face face, Glyph glyph);
  }

  Canvas(PDPage page, GlyphUse use) {
    this.page = page;
    this.use = use;
  }

  PDPage page() {
    return page;
  }

  Set<Face> faces() {
    return faces;
  }

  byte[] content() {
    return marks.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /// Draws what belongs to an element of the document's structure.
  void tagged(String role, int markedContentId, Runnable drawing) {
    marks.append("/" + role + " <</MCID " + markedContentId + ">> BDC\n");
    drawing.run();
    marks.append("EMC\n");
  }

  /// Draws what only decorates.
  void artifact(Runnable drawing) {
    marks.append("/Artifact BMC\n");
    drawing.run();
    marks.append("EMC\n");
  }

  void text(Run run, double x, double baseline) {
    if (run.glyphs().isEmpty()) {
      return;
    }
    faces.add(run.face());
    boolean spelled =
        run.spelledBy(run.glyphs().stream().map(glyph -> use.used(run.face(), glyph)).toList());
    if (!spelled) {
      marks.append("/Span <</ActualText <FEFF").append(utf16(run.text())).append(">>> BDC\n");
    }
    double size = run.style().size();
    fill(run.style().tint());
    marks.append("BT /").append(run.face()).append(' ').append(number(size)).append(" Tf\n");
    boolean embolden = run.style().face() == Face.BOLD && run.face() != Face.BOLD;
    if (embolden) {
      stroke(run.style().tint());
      marks.append("2 Tr ").append(number(size * EMBOLDENED)).append(" w\n");
    }
    glyphs(run, x, baseline);
    marks.append(embolden ? "0 Tr ET\n" : "ET\n");
    if (!spelled) {
      marks.append("EMC\n");
    }
  }

  private void glyphs(Run run, double x, double baseline) {
    double size = run.style().size();
    switch (run.spacing()) {
      case OF_THE_FONT -> {
        at(x, baseline);
        marks.append('<');
        run.glyphs().forEach(glyph -> marks.append(hex(glyph.id())));
        marks.append("> Tj\n");
      }
      case OWN -> {
        for (Glyph glyph : run.glyphs()) {
          at(x + glyph.x() * size, baseline - glyph.y() * size);
          marks.append('<').append(hex(glyph.id())).append("> Tj\n");
        }
      }
    }
  }

  void rectangle(double x, double top, double width, double height, Tint tint) {
    fill(tint);
    marks
        .append(number(x))
        .append(' ')
        .append(number(HEIGHT - top - height))
        .append(' ')
        .append(number(width))
        .append(' ')
        .append(number(height))
        .append(" re f\n");
  }

  /// A filled disc.
  void disc(double x, double y, double radius, Tint tint) {
    fill(tint);
    circle(x, y, radius);
    marks.append("f\n");
  }

  /// The outline of a disc, all of it within the radius.
  void ring(double x, double y, double radius, double thickness, Tint tint) {
    stroke(tint);
    marks.append(number(thickness)).append(" w\n");
    circle(x, y, radius - thickness / 2);
    marks.append("S\n");
  }

  void line(double fromX, double fromY, double toX, double toY, double thickness, Tint tint) {
    stroke(tint);
    marks.append(number(thickness)).append(" w\n");
    point(fromX, fromY, "m");
    point(toX, toY, "l");
    marks.append("S\n");
  }

  /// A filled area with straight edges.
  void area(List<Corner> corners, Tint tint) {
    fill(tint);
    path(corners);
    marks.append("h f\n");
  }

  /// The edges of an area.
  ///
  /// @param dash length of dashes and of the gaps between, in points; 0 for none
  void outline(List<Corner> corners, double thickness, double dash, Tint tint) {
    stroke(tint);
    marks.append(number(thickness)).append(" w\n");
    if (dash > 0) {
      marks.append('[').append(number(dash)).append("] 0 d\n");
    }
    path(corners);
    marks.append(dash > 0 ? "h S [] 0 d\n" : "h S\n");
  }

  private void path(List<Corner> corners) {
    for (int index = 0; index < corners.size(); index++) {
      point(corners.get(index).x(), corners.get(index).y(), index == 0 ? "m" : "l");
    }
  }

  /// A point on the page.
  record Corner(double x, double y) {}

  private void circle(double x, double y, double radius) {
    double handle = radius * CIRCLE;
    point(x + radius, y, "m");
    curve(x + radius, y + handle, x + handle, y + radius, x, y + radius);
    curve(x - handle, y + radius, x - radius, y + handle, x - radius, y);
    curve(x - radius, y - handle, x - handle, y - radius, x, y - radius);
    curve(x + handle, y - radius, x + radius, y - handle, x + radius, y);
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
    point(x1, y1, "");
    point(x2, y2, "");
    point(x3, y3, "c");
  }

  private void point(double x, double y, String operator) {
    marks
        .append(number(x))
        .append(' ')
        .append(number(HEIGHT - y))
        .append(' ')
        .append(operator)
        .append('\n');
  }

  private void at(double x, double baseline) {
    marks
        .append("1 0 0 1 ")
        .append(number(x))
        .append(' ')
        .append(number(HEIGHT - baseline))
        .append(" Tm ");
  }

  private void fill(Tint tint) {
    colour(tint, "rg");
  }

  private void stroke(Tint tint) {
    colour(tint, "RG");
  }

  private void colour(Tint tint, String operator) {
    marks
        .append(number(tint.red() / 255.0))
        .append(' ')
        .append(number(tint.green() / 255.0))
        .append(' ')
        .append(number(tint.blue() / 255.0))
        .append(' ')
        .append(operator)
        .append('\n');
  }

  private static String number(double value) {
    return BigDecimal.valueOf(Math.round(value * 1000), 3).stripTrailingZeros().toPlainString();
  }

  /// A glyph number or UTF-16 unit, in four hexadecimal digits.
  static String hex(int glyph) {
    return HexFormat.of().withUpperCase().toHexDigits((char) glyph);
  }

  /// UTF-16 in hexadecimal digits.
  static String utf16(String text) {
    var hex = new StringBuilder();
    text.chars().forEach(unit -> hex.append(hex(unit)));
    return hex.toString();
  }
}
