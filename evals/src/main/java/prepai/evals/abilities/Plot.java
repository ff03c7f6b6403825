package prepai.evals.abilities;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Draws both orders over the true ability as SVG: the standard error, and the root mean squared
/// error of the estimate.
final class Plot {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 400;
  private static final int PANEL_WIDTH = 340;
  private static final int PANEL_HEIGHT = 280;
  private static final int TOP = 50;
  private static final double LOW = -3;
  private static final double HIGH = 3;
  private static final double MOST = 1.6;
  private static final String ADAPTIVE = "stroke=\"#0f766e\" fill=\"#0f766e\"";
  private static final String FIXED =
      "stroke=\"#b45309\" fill=\"#b45309\" stroke-dasharray=\"7 4\"";

  private final StringBuilder svg = new StringBuilder();
  private final Formatter pen = new Formatter(svg, Locale.ROOT);
  private final List<Comparison.At> grid;

  private Plot(List<Comparison.At> grid) {
    this.grid = grid;
  }

  static String of(List<Comparison.At> grid, String caption) {
    return new Plot(grid).drawn(caption);
  }

  private String drawn(String caption) {
    pen.format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n",
        WIDTH, HEIGHT);
    pen.format("<title>%s</title>\n", caption);
    pen.format("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n", WIDTH, HEIGHT);
    panel(60, "Standard error, 1/√information", Precision::standardError);
    panel(480, "Root mean squared error of the estimate", Precision::rmse);
    pen.format(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#475569\">%s</text>\n",
        WIDTH / 2, HEIGHT - 12, caption);
    return svg.append("</svg>\n").toString();
  }

  private void panel(int left, String title, ToDoubleFunction<Precision> measure) {
    pen.format("<g transform=\"translate(%d %d)\">\n", left, TOP);
    pen.format("<text x=\"0\" y=\"-24\" font-size=\"14\" fill=\"#0f172a\">%s</text>\n", title);
    for (double y = 0; y <= MOST + 1e-9; y += 0.4) {
      pen.format(
          "<path d=\"M0 %.1fH%d\" stroke=\"#e2e8f0\"/><text x=\"-8\" y=\"%.1f\" text-anchor=\"end\" fill=\"#475569\">%.1f</text>\n",
          down(y), PANEL_WIDTH, down(y) + 4, y);
    }
    for (double theta = LOW; theta <= HIGH; theta++) {
      pen.format(
          "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#475569\">%.0f</text>\n",
          across(theta), PANEL_HEIGHT + 18, theta);
    }
    pen.format(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#475569\">true ability θ in logits</text>\n",
        PANEL_WIDTH / 2, PANEL_HEIGHT + 36);
    line(FIXED, at -> measure.applyAsDouble(at.comparison().fixed()));
    line(ADAPTIVE, at -> measure.applyAsDouble(at.comparison().adaptive()));
    label(14, ADAPTIVE, "adaptive");
    label(32, FIXED, "fixed order");
    pen.format("</g>\n");
  }

  private void line(String style, ToDoubleFunction<Comparison.At> height) {
    String points =
        grid.stream()
            .map(at ->
                String.format(
                    Locale.ROOT, "%.1f,%.1f", across(at.theta()), down(height.applyAsDouble(at))))
            .collect(Collectors.joining(" "));
    pen.format(
        "<polyline points=\"%s\" %s fill-opacity=\"0\" stroke-width=\"2\"/>\n", points, style);
  }

  private void label(int y, String style, String text) {
    pen.format(
        "<path d=\"M130 %dh30\" %s stroke-width=\"2\"/><text x=\"168\" y=\"%d\" fill=\"#0f172a\">%s</text>\n",
        y, style, y + 4, text);
  }

  private static double across(double theta) {
    return (theta - LOW) / (HIGH - LOW) * PANEL_WIDTH;
  }

  private static double down(double value) {
    return PANEL_HEIGHT * (1 - Math.min(value, MOST) / MOST);
  }
}
