package prepai.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import prepai.scoring.Rating;
import prepai.scoring.Report;

/// A report, from the verdict to the evidence it rests on.
final class ReportPages {
  private static final List<Sheet.Column> DIMENSIONS =
      List.of(
          new Sheet.Column("DIMENSION", 8, 128),
          new Sheet.Column("SCORE AND BAND", 146, 104),
          new Sheet.Column("", 258, 34),
          new Sheet.Column("WHAT IT MEANS", 300, Flow.WIDTH - 308));
  private static final List<Sheet.Column> HINTS =
      List.of(
          new Sheet.Column("QUESTION", 8, 58),
          new Sheet.Column("HINT", 72, 190),
          new Sheet.Column("WHAT IT COST", 270, Flow.WIDTH - 278 - 44),
          new Sheet.Column("EVENT", Flow.WIDTH - 44, 36));

  private final Report report;
  private final Sheet sheet;

  ReportPages(Report report, Sheet sheet) {
    this.report = report;
    this.sheet = sheet;
  }

  void write() {
    opening();
    verdict();
    strengthsAndGaps();
    dimensions();
    evidence();
    new QuestionPages(sheet).write(report.questions());
    hints();
    report.cv().ifPresent(new ClaimPages(sheet)::write);
    notes();
    studyPlan();
    howToRead();
  }

  private void opening() {
    Report.Interview interview = report.interview();
    sheet.title("INTERVIEW REPORT", interview.title(), interview.candidateName());
    var facts = new ArrayList<>(interviewFacts(interview));
    facts.add(new Sheet.Fact("Questions", Wording.number(report.questions().size())));
    facts.add(new Sheet.Fact("Speaking", speaking(report.speaking())));
    sheet.facts(facts);
  }

  /// What was held, for whom and when.
  static List<Sheet.Fact> interviewFacts(Report.Interview interview) {
    var facts = new ArrayList<Sheet.Fact>();
    interview.company().ifPresent(company -> facts.add(new Sheet.Fact("Company", company)));
    facts.addAll(
        List.of(
            new Sheet.Fact("Date", Wording.date(interview.startedAt())),
            new Sheet.Fact("Level", Wording.level(interview.level())),
            new Sheet.Fact("Length", Wording.length(interview)),
            new Sheet.Fact("Ending", Wording.ending(interview.endReason())),
            new Sheet.Fact(
                "Basis",
                interview.cvFile().map(file -> "CV (" + file + ")").orElse("No CV")
                    + (interview.jobDescriptionGiven() ? " and job description" : ""))));
    return List.copyOf(facts);
  }

  private static String speaking(Report.Speaking speaking) {
    return Wording.count(speaking.messages(), "message")
        + ", "
        + Wording.count(speaking.words(), "word")
        + " (longest "
        + Wording.number(speaking.longestWords())
        + "), "
        + Wording.count(speaking.clarifications(), "clarifying question");
  }

  private void verdict() {
    Report.Verdict verdict = report.verdict();
    sheet.flow().gap(14);
    double inset = 14;
    double width = Flow.WIDTH - 2 * inset;
    var items = new ArrayList<Item>();
    items.addAll(sheet.left("RECOMMENDATION", Look.LABEL, width));
    items.addAll(sheet.left(verdict.title(), Look.VERDICT, width));
    if (verdict.rating() != Rating.NOT_ENOUGH_EVIDENCE) {
      items.add(new Gap(3));
      items.add(Figures.rating(verdict));
      items.add(new ScaleNames(sheet).below(width));
    }
    band(verdict)
        .ifPresent(text -> {
          items.add(new Gap(3));
          items.addAll(sheet.left(text, Look.BODY.in(Look.MUTED), width));
        });
    sheet.flow().row(Row.of(new Cell(inset, width, "P", items)).padded(10).before(Sheet::wash));
    sheet.flow().gap(8);
    sheet.bullets(verdict.reasons());
    report.selfAssessment().ifPresent(this::ownView);
  }

  private void ownView(Report.SelfAssessment own) {
    sheet.label("YOUR OWN VIEW");
    sheet.prose(
        "Before the report you gave yourself "
            + own.rating()
            + " of 4"
            + report
                .verdict()
                .mean()
                .map(mean -> "; the mean of the scored dimensions is " + Wording.tenth(mean))
                .orElse("")
            + ".");
    own.note().ifPresent(note -> sheet.quote(note, ""));
  }

  private static Optional<String> band(Report.Verdict verdict) {
    String mean =
        verdict
            .mean()
            .map(value -> "Mean of the scored dimensions: " + Wording.tenth(value) + " of 4.")
            .orElse("");
    String band =
        verdict.low().isPresent() && verdict.high().isPresent()
            ? verdict.low().equals(verdict.high())
                ? "The evidence supports this rating only. "
                : "The evidence could support anything from "
                    + verdict.low().get().title()
                    + " to "
                    + verdict.high().get().title()
                    + ". "
            : "";
    return Optional.of((band + mean).strip()).filter(text -> !text.isEmpty());
  }

  private void strengthsAndGaps() {
    list("What went well", report.strengths());
    list("What held it back", report.gaps());
  }

  private void list(String title, List<String> texts) {
    if (!texts.isEmpty()) {
      sheet.heading(title);
      sheet.bullets(texts);
    }
  }

  private void dimensions() {
    if (report.dimensions().isEmpty()) {
      return;
    }
    sheet.section("Dimensions");
    radar();
    sheet.table(DIMENSIONS, report.dimensions().stream().map(this::dimension).toList());
    sheet.flow().gap(4);
    sheet.small(
        "The bar shows the score, 1 to 4; the line below it the band that the evidence could "
            + "support. N: not enough evidence.");
  }

  private void radar() {
    List<Report.Dimension> scored =
        report.dimensions().stream().filter(one -> one.score().isPresent()).toList();
    if (scored.size() < Radar.FEWEST) {
      return;
    }
    var radar = new Radar(scored, sheet);
    sheet.flow().row(Row.of(new Cell(0, Flow.WIDTH, "P", List.of(radar.figure()))));
    sheet.small(radar.legend());
    sheet.flow().gap(8);
  }

  private Row dimension(Report.Dimension dimension) {
    double nameWidth = DIMENSIONS.get(0).width();
    double meaningWidth = DIMENSIONS.get(3).width();
    var name = new ArrayList<Item>(sheet.left(dimension.title(), Look.BODY.bold(), nameWidth));
    if (dimension.core()) {
      name.addAll(sheet.left("Core", Look.SMALL, nameWidth));
    }
    String number = dimension.score().map(score -> score + " of 4").orElse("N");
    var meaning = new ArrayList<Item>();
    meaning.addAll(
        sheet.lines(
            dimension
                .score()
                .flatMap(score -> anchor(dimension, score))
                .orElse("Not enough evidence."),
            Look.BODY,
            meaningWidth));
    if (!dimension.note().isBlank()) {
      meaning.addAll(sheet.lines(dimension.note(), Look.SMALL, meaningWidth));
    }
    dimension
        .ownScore()
        .ifPresent(own ->
            meaning.addAll(
                sheet.left(
                    "You gave yourself " + own + dimension.gap().map(Wording::gap).orElse("") + ".",
                    Look.SMALL.bold(),
                    meaningWidth)));
    return sheet.tableRow(
        DIMENSIONS,
        List.of(
            name,
            List.of(Figures.score(dimension)),
            sheet.left(number, Look.BODY.bold(), DIMENSIONS.get(2).width()),
            meaning));
  }

  private static Optional<String> anchor(Report.Dimension dimension, int score) {
    return score >= 1 && score <= dimension.anchors().size()
        ? Optional.of(dimension.anchors().get(score - 1))
        : Optional.of("");
  }

  private void evidence() {
    if (report.dimensions().isEmpty()) {
      return;
    }
    sheet.section("What each score rests on");
    report.dimensions().forEach(this::evidence);
  }

  private void evidence(Report.Dimension dimension) {
    sheet.heading(
        dimension.title() + dimension.score().map(score -> ": " + score + " of 4").orElse(": N"));
    IntStream.rangeClosed(1, dimension.anchors().size())
        .forEach(score -> anchorLine(dimension, score));
    sheet.flow().gap(5);
    if (dimension.evidence().isEmpty()) {
      sheet.small("Nothing was said that bears on it.");
    }
    dimension
        .evidence()
        .forEach(evidence ->
            sheet.quote(
                evidence.quote(),
                Wording.dotted(
                    evidence.shows(),
                    Wording.status(evidence.credit()),
                    Wording.place(evidence.question(), evidence.seq()))));
  }

  private void anchorLine(Report.Dimension dimension, int score) {
    boolean reached = dimension.score().equals(Optional.of(score));
    Style style = reached ? Look.SMALL.bold().in(Look.ACCENT) : Look.SMALL;
    double indent = 14;
    sheet
        .flow()
        .row(
            Row.of(
                new Cell(0, indent, "Lbl", sheet.left(Integer.toString(score), style, indent)),
                new Cell(
                    indent,
                    Flow.WIDTH - indent,
                    "LBody",
                    sheet.lines(dimension.anchors().get(score - 1), style, Flow.WIDTH - indent))));
  }

  private void hints() {
    sheet.section("Hints");
    if (report.hintLedger().isEmpty()) {
      sheet.prose("No hints were taken.");
      return;
    }
    sheet.table(
        HINTS,
        report.hintLedger().stream()
            .map(hint ->
                sheet.tableRow(
                    HINTS,
                    List.of(
                        cell(HINTS, 0, "Question " + hint.question()),
                        cell(HINTS, 1, hint.rung() + ": " + hint.text()),
                        priced(hint),
                        cell(HINTS, 3, Long.toString(hint.seq())))))
            .toList());
  }

  private List<TextLine> cell(List<Sheet.Column> columns, int index, String text) {
    return sheet.left(text, Look.BODY, columns.get(index).width());
  }

  private List<TextLine> priced(Report.HintPaid hint) {
    var lines = new ArrayList<>(cell(HINTS, 2, Wording.cost(hint.cost())));
    lines.addAll(sheet.left(hint.price(), Look.SMALL, HINTS.get(2).width()));
    return lines;
  }

  private void notes() {
    if (report.notes().isEmpty()) {
      return;
    }
    sheet.section("The interviewer’s notes");
    sheet.small("Written during the interview and kept back until its end.");
    sheet.flow().gap(5);
    sheet.bullets(
        report.notes().stream().map(note -> note.note() + "  (event " + note.seq() + ")").toList());
  }

  private void studyPlan() {
    if (report.studyPlan().isEmpty()) {
      return;
    }
    sheet.section("Study plan");
    sheet.small(
        "The topics that would gain most, first. A gain is how far the mean score of the questions"
            + " would rise with full answers on the topic.");
    int number = 1;
    for (Report.Study study : report.studyPlan()) {
      sheet.heading(
          number
              + ". "
              + Wording.topic(study.topic())
              + study.gain().map(gain -> ": up to +" + Wording.tenth(gain) + " of 100").orElse(""));
      sheet.full("P", sheet.lines(study.why(), Look.BODY.in(Look.MUTED), Flow.WIDTH));
      sheet.prose(study.what());
      sheet.bullets(study.read().stream().map(passage -> "Read: " + passage.named()).toList());
      number++;
    }
  }

  private void howToRead() {
    sheet.section("About this report");
    sheet.prose(
        "Every score rests on words of the candidate, quoted as they were said; the event number"
            + " beside a quote finds it in the transcript. Ability is estimated at "
            + Wording.tenth(report.ability().theta())
            + " ± "
            + Wording.tenth(report.ability().standardError())
            + " logits from "
            + Wording.count(report.ability().asked(), "scored question")
            + ", where 0 is an average mid-level candidate.");
    sheet.flow().gap(3);
    sheet.small(
        Wording.dotted(
            "Made " + Wording.date(report.generatedAt()), "Session " + report.sessionId()));
  }
}
