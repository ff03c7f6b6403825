package prepai.print;

import java.util.ArrayList;
import java.util.List;

/// Sets text in lines of a given width.
final class Typesetter {
  private final Fonts fonts;
  private final Shaper shaper;

  Typesetter(Fonts fonts, Shaper shaper) {
    this.fonts = fonts;
    this.shaper = shaper;
  }

  /// Lines that keep to the edge at which their paragraph starts.
  List<TextLine> lines(List<Span> spans, double width) {
    return lines(spans, width, TextLine.Align.START);
  }

  /// At least one line, however little text there is; words wider than a line are broken.
  List<TextLine> lines(List<Span> spans, double width, TextLine.Align align) {
    var lines = new ArrayList<TextLine>();
    for (List<Span> paragraph : paragraphs(spans)) {
      lines.addAll(new Paragraph(fonts, shaper, paragraph).lines(width, align));
    }
    return lines;
  }

  /// The first lines, up to a number of them, with an ellipsis where more would follow.
  List<TextLine> clipped(Span span, double width, TextLine.Align align, int most) {
    List<TextLine> all = lines(List.of(span), width, align);
    if (all.size() <= most) {
      return all;
    }
    var clipped = new ArrayList<TextLine>(all.subList(0, most - 1));
    Style style = span.style();
    Span last = new Span(text(all.get(most - 1)), style);
    TextLine fitting = lines(List.of(last), width - style.size(), align).getFirst();
    Span shortened = new Span(text(fitting) + "…", style);
    clipped.add(lines(List.of(shortened), width, align).getFirst());
    return clipped;
  }

  private static String text(TextLine line) {
    var text = new StringBuilder();
    line.runs().forEach(run -> text.append(run.text()));
    return text.toString();
  }

  private static List<List<Span>> paragraphs(List<Span> spans) {
    var paragraphs = new ArrayList<List<Span>>();
    var current = new ArrayList<Span>();
    for (Span span : spans) {
      String[] parts = span.text().split("\n", -1);
      for (int index = 0; index < parts.length; index++) {
        if (index > 0) {
          paragraphs.add(List.copyOf(current));
          current.clear();
        }
        current.add(new Span(parts[index], span.style()));
      }
    }
    paragraphs.add(List.copyOf(current));
    return paragraphs;
  }
}
