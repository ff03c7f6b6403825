package prepai.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prepai.scoring.Report;
import prepai.session.Line;

/// A transcript: who said what, and when.
final class TranscriptPages {
  private static final double ASIDE = 104;
  private static final double INSET = 10;

  private final Report.Interview interview;
  private final Sheet sheet;

  TranscriptPages(Report.Interview interview, Sheet sheet) {
    this.interview = interview;
    this.sheet = sheet;
  }

  void write(List<Line> lines) {
    sheet.title("INTERVIEW TRANSCRIPT", interview.title(), interview.candidateName());
    var facts = new ArrayList<>(ReportPages.interviewFacts(interview));
    facts.add(new Sheet.Fact("Messages", Wording.number(lines.size())));
    sheet.facts(facts);
    sheet.section("What was said");
    if (lines.isEmpty()) {
      sheet.prose("Nothing was said.");
    } else {
      sheet.small("Times are UTC; the number beside a time is that of the event.");
    }
    lines.forEach(this::line);
  }

  private void line(Line line) {
    double width = Flow.WIDTH - ASIDE - 2 * INSET;
    var aside = new ArrayList<Item>();
    Style speaker =
        switch (line.role()) {
          case USER -> Look.BODY.bold().in(Look.ACCENT);
          case AGENT -> Look.BODY.bold();
        };
    aside.addAll(sheet.name(Wording.speaker(line.role(), interview), speaker, ASIDE - INSET, 3));
    aside.addAll(
        sheet.left(
            Wording.dotted(Wording.clock(line.at()), Long.toString(line.seq())),
            Look.SMALL,
            ASIDE - INSET));
    String about =
        Wording.dotted(
            line.kind().map(Wording::speech).orElse(""),
            line.question().map(number -> "Q" + number).orElse(""));
    if (!about.isEmpty()) {
      aside.addAll(sheet.left(about, Look.SMALL, ASIDE - INSET));
    }
    var row =
        new Row(
            List.of(
                new Cell(INSET, ASIDE - INSET, "P", aside),
                new Cell(ASIDE + INSET, width, "P", sheet.prose(line.text(), Look.BODY, width))),
            6,
            backdrop(line.role()));
    sheet.flow().row(row);
    sheet.flow().gap(2);
  }

  private static Optional<Row.Backdrop> backdrop(Line.Role role) {
    return switch (role) {
      case USER -> Optional.of(Sheet::wash);
      case AGENT -> Optional.empty();
    };
  }
}
