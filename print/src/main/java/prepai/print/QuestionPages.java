package prepai.print;

import java.util.ArrayList;
import java.util.List;
import prepai.scoring.Report;

/// What came of each question.
final class QuestionPages {
  /// A question begins a new page unless this share of one is free.
  private static final double ROOM = 0.45;

  private static final double MARK = 18;

  private final Sheet sheet;

  QuestionPages(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(List<Report.Answered> questions) {
    if (questions.isEmpty()) {
      sheet.section("Questions");
      sheet.prose("No question was asked.");
    }
    questions.forEach(this::write);
  }

  private void write(Report.Answered question) {
    sheet.flow().needShare(ROOM);
    sheet.section("Question " + question.number() + ": " + Wording.topic(question.topic()));
    score(question);
    sheet.label("ASKED");
    sheet.boxed(question.prompt());
    question
        .challenge()
        .ifPresent(challenge -> {
          sheet.label("THEN CHANGED");
          sheet.boxed(challenge);
        });
    points(question.points());
    corrections(question.misconceptions());
    hints(question.hints());
    question
        .code()
        .ifPresent(code -> {
          sheet.label("YOUR CODE");
          sheet.bullets(code.facts());
          sheet.code(code.code());
        });
    if (!question.modelAnswer().isBlank()) {
      sheet.label("WHAT A 4 WOULD HAVE SAID");
      sheet.prose(question.modelAnswer());
    }
    reanswers(question);
    if (!question.study().isEmpty()) {
      sheet.label("TO STUDY");
      sheet.bullets(question.study());
    }
  }

  private void reanswers(Report.Answered question) {
    if (question.reanswers().isEmpty()) {
      return;
    }
    sheet.label("ANSWERED AGAIN");
    sheet.small("For practice: judged by itself, and without a bearing on the verdict.");
    question
        .reanswers()
        .forEach(again ->
            sheet.quote(
                again.text(),
                Wording.dotted(
                    again.score() + " of 100",
                    question.score().map(then -> "then " + then).orElse(""),
                    Wording.date(again.at()))));
  }

  private void score(Report.Answered question) {
    double number = 84;
    String score = question.score().map(value -> value + " of 100").orElse("Not scored");
    var facts = new ArrayList<Item>();
    facts.addAll(
        sheet.left(
            Wording.dotted(
                Wording.kind(question.kind()),
                Wording.difficulty(question.difficulty()),
                Wording.outcome(question.outcome()),
                question.probes() == 0 ? "" : Wording.count(question.probes(), "probe"),
                "Asked at event " + question.askedSeq()),
            Look.BODY.in(Look.MUTED),
            Flow.WIDTH - number));
    question.score().map(Figures::percent).ifPresent(facts::add);
    sheet
        .flow()
        .row(
            Row.of(
                new Cell(0, Flow.WIDTH - number - 12, "P", facts),
                new Cell(
                    Flow.WIDTH - number, number, "P", sheet.right(score, Look.HEADING, number))));
  }

  private void points(List<Report.PointResult> points) {
    if (points.isEmpty()) {
      return;
    }
    sheet.label("WHAT WAS LISTENED FOR");
    for (Report.PointResult point : points) {
      point(point);
      point
          .quotes()
          .forEach(quote -> {
            sheet
                .flow()
                .row(
                    sheet.quoteRow(MARK, Flow.WIDTH - MARK, quote.quote(), "Event " + quote.seq()));
            sheet.flow().gap(4);
          });
      sheet.flow().gap(4);
    }
  }

  private void point(Report.PointResult point) {
    double width = Flow.WIDTH - MARK;
    var items = new ArrayList<Item>(sheet.lines(point.claim(), Look.BODY, width));
    items.addAll(
        sheet.left(
            Wording.dotted(
                Wording.status(point.status()),
                point.must() ? "Required" : "",
                "Weight " + point.weight(),
                point.prompted() ? "After a probe" : ""),
            Look.SMALL.bold().in(Wording.tint(point.status())),
            width));
    sheet
        .flow()
        .row(
            Row.of(
                new Cell(0, MARK, "P", List.of(Figures.status(point.status()))),
                new Cell(MARK, width, "P", items)));
    sheet.flow().gap(2);
  }

  private void corrections(List<Report.Correction> corrections) {
    if (corrections.isEmpty()) {
      return;
    }
    sheet.label("CORRECTIONS");
    corrections.forEach(correction -> {
      sheet.quote(correction.quote(), "Event " + correction.seq());
      sheet.prose(correction.correction());
      sheet.flow().gap(4);
    });
  }

  private void hints(List<Report.HintUsed> hints) {
    if (hints.isEmpty()) {
      return;
    }
    sheet.label("HINTS TAKEN");
    hints.forEach(hint -> {
      sheet.flow().row(sheet.marked(Integer.toString(hint.rung()), hint.text(), 0, Flow.WIDTH));
      sheet
          .flow()
          .row(
              Row.of(
                  new Cell(
                      12,
                      Flow.WIDTH - 12,
                      "P",
                      sheet.left(
                          Wording.dotted(
                              Wording.cost(hint.cost()), hint.price(), "Event " + hint.seq()),
                          Look.SMALL,
                          Flow.WIDTH - 12))));
      sheet.flow().gap(3);
    });
  }
}
