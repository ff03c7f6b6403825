package prepai.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The blocks that documents are made of.
final class Sheet {
  private static final double QUOTE_INDENT = 12;
  private static final double BULLET_INDENT = 12;
  private static final String FENCE = "```";

  private final Flow flow;
  private final Typesetter typesetter;

  Sheet(Flow flow, Typesetter typesetter) {
    this.flow = flow;
    this.typesetter = typesetter;
  }

  /// A column of a table.
  record Column(String title, double x, double width) {}

  Flow flow() {
    return flow;
  }

  List<TextLine> lines(String text, Style style, double width) {
    return typesetter.lines(List.of(style.span(text)), width);
  }

  /// Text of the document's own, or a name beside it: keeps left whatever its script.
  List<TextLine> left(String text, Style style, double width) {
    return typesetter.lines(List.of(style.span(text)), width, TextLine.Align.LEFT);
  }

  /// At most so many lines of a name: nobody's is longer, and it must not crowd out the rest.
  List<TextLine> name(String text, Style style, double width, int most) {
    return typesetter.clipped(
        new Span(Characters.cleanLine(text), style), width, TextLine.Align.LEFT, most);
  }

  List<TextLine> right(String text, Style style, double width) {
    return typesetter.lines(List.of(style.span(text)), width, TextLine.Align.RIGHT);
  }

  /// Prose, with what stands between lines of three backticks set as code.
  List<Item> prose(String text, Style style, double width) {
    var items = new ArrayList<Item>();
    boolean code = false;
    for (String line : text.lines().toList()) {
      if (line.strip().startsWith(FENCE)) {
        code = !code;
        items.add(new Gap(4));
      } else if (line.isBlank()) {
        items.add(new Gap(style.leading() / 2));
      } else {
        items.addAll(code ? left(line, Look.CODE, width) : lines(line, style, width));
      }
    }
    return items;
  }

  /// The beginning of a document.
  void title(String overline, String title, String name) {
    full("P", left(overline, Look.OVERLINE, Flow.WIDTH));
    full("H1", left(title, Look.TITLE, Flow.WIDTH));
    full("P", name(name, Look.NAME, Flow.WIDTH, 3));
    flow.gap(12);
  }

  /// Begins a part of the document, on this page if there is room for more than its heading.
  void section(String title) {
    flow.gap(20);
    flow.need(110);
    flow.bookmark(Characters.cleanLine(title));
    flow.row(
        Row.of(new Cell(0, Flow.WIDTH, "H2", left(title, Look.SECTION, Flow.WIDTH)))
            .before((canvas, x, top, width, height) ->
                canvas.line(x, top + height + 3, x + width, top + height + 3, 0.7, Look.HAIRLINE)));
    flow.gap(10);
  }

  void heading(String text) {
    flow.gap(8);
    flow.need(60);
    full("H3", left(text, Look.HEADING, Flow.WIDTH));
    flow.gap(2);
  }

  /// Names what follows.
  void label(String text) {
    flow.gap(8);
    flow.need(48);
    full("H4", left(text, Look.LABEL, Flow.WIDTH));
    flow.gap(1);
  }

  void prose(String text) {
    full("P", prose(text, Look.BODY, Flow.WIDTH));
  }

  /// A program, line by line.
  void code(String text) {
    full("P", text.lines().flatMap(line -> left(line, Look.CODE, Flow.WIDTH).stream()).toList());
  }

  void small(String text) {
    full("P", lines(text, Look.SMALL, Flow.WIDTH));
  }

  /// Text on a wash.
  void boxed(String text) {
    double inset = 10;
    double width = Flow.WIDTH - 2 * inset;
    flow.row(
        Row.of(new Cell(inset, width, "P", prose(text, Look.BODY, width)))
            .padded(7)
            .before(Sheet::wash));
  }

  static void wash(Canvas canvas, double x, double top, double width, double height) {
    canvas.rectangle(x, top, width, height, Look.WASH);
  }

  /// Words of the candidate, with a line that says where they are from.
  void quote(String quote, String caption) {
    flow.row(quoteRow(0, Flow.WIDTH, quote, caption));
    flow.gap(5);
  }

  Row quoteRow(double x, double width, String quote, String caption) {
    var items = new ArrayList<Item>(quoteLines(quote, width - QUOTE_INDENT));
    if (!caption.isBlank()) {
      items.addAll(left(caption, Look.SMALL, width - QUOTE_INDENT));
    }
    return Row.of(new Cell(x + QUOTE_INDENT, width - QUOTE_INDENT, "BlockQuote", items))
        .before((canvas, left, top, _, height) ->
            canvas.rectangle(left + x + 1, top + 1.5, 2, height - 3, Look.ACCENT_SOFT));
  }

  private List<TextLine> quoteLines(String quote, double width) {
    return lines("“" + quote + "”", Look.BODY, width);
  }

  void bullets(List<String> texts) {
    texts.forEach(text -> {
      flow.row(marked("•", text, 0, Flow.WIDTH));
      flow.gap(2);
    });
  }

  /// A paragraph with a mark before it.
  Row marked(String mark, String text, double x, double width) {
    double rest = width - BULLET_INDENT;
    return Row.of(
        new Cell(x, BULLET_INDENT, "Lbl", left(mark, Look.BODY.in(Look.ACCENT), BULLET_INDENT)),
        new Cell(x + BULLET_INDENT, rest, "LBody", prose(text, Look.BODY, rest)));
  }

  /// Label and value, in two columns of pairs.
  void facts(List<Fact> facts) {
    double column = Flow.WIDTH / 2;
    double name = 78;
    for (int index = 0; index < facts.size(); index += 2) {
      var cells = new ArrayList<Cell>();
      for (int side = 0; side < 2 && index + side < facts.size(); side++) {
        Fact fact = facts.get(index + side);
        double x = side * column;
        double width = column - name - 10;
        cells.add(new Cell(x, name, "P", left(fact.name(), Look.BODY.in(Look.MUTED), name)));
        cells.add(new Cell(x + name, width, "P", left(fact.value(), Look.BODY, width)));
      }
      flow.row(new Row(cells, 2, Optional.empty()));
    }
  }

  /// Something known, and its name.
  record Fact(String name, String value) {}

  void table(List<Column> columns, List<Row> rows) {
    List<Cell> titles =
        columns.stream()
            .map(column ->
                new Cell(
                    column.x(),
                    column.width(),
                    "TH",
                    left(column.title(), Look.LABEL, column.width())))
            .toList();
    flow.table(new Row(titles, 3, Optional.of(Sheet::wash)), rows);
  }

  Row tableRow(List<Column> columns, List<? extends List<? extends Item>> contents) {
    var cells = new ArrayList<Cell>();
    for (int index = 0; index < columns.size(); index++) {
      Column column = columns.get(index);
      cells.add(new Cell(column.x(), column.width(), "TD", contents.get(index)));
    }
    return new Row(cells, 5, Optional.of(Sheet::underline));
  }

  private static void underline(Canvas canvas, double x, double top, double width, double height) {
    canvas.line(x, top + height, x + width, top + height, 0.5, Look.HAIRLINE);
  }

  /// A row over the whole width.
  void full(String role, List<? extends Item> items) {
    flow.row(Row.of(new Cell(0, Flow.WIDTH, role, items)));
  }
}
