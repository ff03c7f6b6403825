package prepai.api;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import prepai.scoring.Report;
import prepai.session.Line;

/// Reports and transcripts as Markdown. What people wrote is escaped: it shows as they wrote it.
final class Markdown {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private static final Pattern TICKS = Pattern.compile("`+");

  private Markdown() {}

  static String transcript(Report.Interview interview, List<Line> lines) {
    var out = new StringBuilder();
    out.append("# Transcript: ").append(escape(interview.title())).append("\n\n");
    head(out, interview);
    for (Line line : lines) {
      String who = line.role() == Line.Role.AGENT ? "Interviewer" : interview.candidateName();
      out.append("**").append(escape(who)).append("** · ").append(TIME.format(line.at()));
      out.append("\n\n").append(escape(line.text()).replace("\n", "  \n")).append("\n\n");
    }
    return out.toString();
  }

  static String report(Report report) {
    var out = new StringBuilder();
    out.append("# Report: ").append(escape(report.interview().title())).append("\n\n");
    head(out, report.interview());
    verdict(out, report.verdict());
    report.selfAssessment().ifPresent(own -> ownView(out, own, report.verdict()));
    dimensions(out, report.dimensions());
    report.questions().forEach(question -> question(out, question));
    section(
        out,
        "Hint ledger",
        report.hintLedger().stream()
            .map(hint ->
                "Question "
                    + hint.question()
                    + ", “"
                    + hint.text()
                    + "” "
                    + cost(hint.cost())
                    + " "
                    + hint.price())
            .toList());
    report.cv().ifPresent(ledger -> claims(out, ledger));
    section(out, "Strengths", report.strengths());
    section(out, "Gaps", report.gaps());
    section(out, "Interviewer's notes", report.notes().stream().map(note -> note.note()).toList());
    section(
        out,
        "Study plan",
        report.studyPlan().stream()
            .map(study ->
                study.topic()
                    + study.gain().map(gain -> " (up to +" + gain + " of 100)").orElse("")
                    + ": "
                    + study.why()
                    + " "
                    + study.what()
                    + study.read().stream()
                        .map(passage -> " Read: " + passage.named() + ".")
                        .collect(Collectors.joining()))
            .toList());
    return out.toString();
  }

  private static void head(StringBuilder out, Report.Interview interview) {
    out.append(escape(interview.candidateName()))
        .append(" · ")
        .append(interview.level().name().toLowerCase(Locale.ROOT))
        .append(" · ")
        .append(interview.minutes())
        .append(" minutes · ")
        .append(DAY.format(interview.startedAt()))
        .append("\n\n");
  }

  private static void verdict(StringBuilder out, Report.Verdict verdict) {
    out.append("## Verdict: ").append(verdict.title()).append("\n\n");
    verdict
        .low()
        .ifPresent(low ->
            out.append("The evidence supports ")
                .append(low.title())
                .append(" to ")
                .append(verdict.high().orElse(low).title())
                .append(".\n\n"));
    verdict.reasons().forEach(reason -> out.append("- ").append(escape(reason)).append('\n'));
    out.append('\n');
  }

  private static void ownView(
      StringBuilder out, Report.SelfAssessment own, Report.Verdict verdict) {
    out.append("Your own rating, given before the report: ").append(own.rating()).append(" of 4");
    verdict
        .mean()
        .ifPresent(mean ->
            out.append("; the mean of the scored dimensions: ")
                .append(String.format(Locale.ROOT, "%.1f", mean)));
    out.append(".\n\n");
    own.note().ifPresent(note -> out.append("> ").append(quoted(note)).append("\n\n"));
  }

  private static void dimensions(StringBuilder out, List<Report.Dimension> dimensions) {
    boolean rated = dimensions.stream().anyMatch(one -> one.ownScore().isPresent());
    out.append("## Dimensions\n\n| dimension | score | band |");
    out.append(rated ? " your own | gap |" : "").append("\n|---|---|---|");
    out.append(rated ? "---|---|\n" : "\n");
    for (Report.Dimension dimension : dimensions) {
      out.append("| ")
          .append(escape(dimension.title()))
          .append(dimension.core() ? " (core)" : "")
          .append(" | ")
          .append(dimension.score().map(String::valueOf).orElse("N"))
          .append(" | ")
          .append(
              dimension
                  .low()
                  .map(low -> low + "–" + dimension.high().orElse(low))
                  .orElse("not enough evidence"))
          .append(" |");
      if (rated) {
        out.append(' ')
            .append(dimension.ownScore().map(String::valueOf).orElse(""))
            .append(" | ")
            .append(dimension.gap().map(Markdown::signed).orElse(""))
            .append(" |");
      }
      out.append('\n');
    }
    out.append('\n');
    for (Report.Dimension dimension : dimensions) {
      out.append("### ").append(escape(dimension.title())).append("\n\n");
      dimension
          .score()
          .ifPresent(score ->
              out.append("Reached ")
                  .append(score)
                  .append(": ")
                  .append(escape(dimension.anchors().get(score - 1)))
                  .append("\n\n"));
      out.append(escape(dimension.note())).append("\n\n");
      dimension
          .evidence()
          .forEach(shown ->
              out.append("> “")
                  .append(quoted(shown.quote()))
                  .append("”\n>\n> ")
                  .append(shown.credit().name().toLowerCase(Locale.ROOT))
                  .append(": ")
                  .append(escape(shown.shows()))
                  .append("\n\n"));
    }
  }

  private static String cost(double points) {
    return points == 0
        ? "It cost nothing: no point was made after it."
        : "It cost " + points + " of the question's 100 points.";
  }

  private static String signed(int gap) {
    return gap > 0 ? "+" + gap : String.valueOf(gap);
  }

  private static void question(StringBuilder out, Report.Answered question) {
    out.append("## Question ")
        .append(question.number())
        .append(": ")
        .append(escape(question.topic()));
    out.append("\n\n").append(escape(question.prompt())).append("\n\n");
    out.append(
        question
            .score()
            .map(score -> "Score: " + score + " of 100.\n\n")
            .orElse("Not answered: no score.\n\n"));
    for (Report.PointResult point : question.points()) {
      out.append("- **")
          .append(point.status().name().toLowerCase(Locale.ROOT))
          .append("** (")
          .append(point.weight())
          .append("): ")
          .append(escape(point.claim()));
      point.quotes().forEach(quote -> out.append(" — “").append(quoted(quote.quote())).append("”"));
      out.append('\n');
    }
    out.append('\n');
    question
        .hints()
        .forEach(hint ->
            out.append("- ")
                .append(escape(hint.price()))
                .append(' ')
                .append(cost(hint.cost()))
                .append('\n'));
    question
        .misconceptions()
        .forEach(wrong ->
            out.append("- You said “")
                .append(quoted(wrong.quote()))
                .append("”: ")
                .append(escape(wrong.correction()))
                .append('\n'));
    question.code().ifPresent(code -> code(out, code));
    out.append("\n**What a 4 would have said:** ")
        .append(escape(question.modelAnswer()))
        .append("\n\n");
    question
        .reanswers()
        .forEach(again ->
            out.append("**Answered again, ")
                .append(DAY.format(again.at()))
                .append(":** ")
                .append(again.score())
                .append(" of 100")
                .append(question.score().map(then -> ", then " + then).orElse(""))
                .append(".\n\n> ")
                .append(quoted(again.text()))
                .append("\n\n"));
    question.study().forEach(study -> out.append("- Study: ").append(escape(study)).append('\n'));
    out.append('\n');
  }

  private static void claims(StringBuilder out, Report.CvLedger ledger) {
    out.append("## Your CV\n\n").append(escape(ledger.fileName())).append(": ");
    out.append(ledger.tally()).append("\n\n");
    for (Report.ClaimResult claim : ledger.claims()) {
      out.append("- **")
          .append(claim.status().title())
          .append("**: ")
          .append(quoted(claim.stated()));
      claim.about().ifPresent(about -> out.append(", ").append(quoted(about)));
      claim.question().ifPresent(number -> out.append(" (question ").append(number).append(")"));
      claim.evidence().forEach(said -> out.append(" — “").append(quoted(said.quote())).append("”"));
      out.append('\n');
    }
    out.append('\n');
    ledger
        .match()
        .ifPresent(match -> {
          section(out, "Skills of the job description that your CV has", match.matched());
          section(out, "Skills of the job description that it lacks", match.missing());
        });
  }

  private static void code(StringBuilder out, Report.Code code) {
    code.facts().forEach(fact -> out.append("- ").append(escape(fact)).append('\n'));
    String fence = "`".repeat(Math.max(3, longestTicks(code.code()) + 1));
    out.append('\n').append(fence).append(code.language().id()).append('\n').append(code.code());
    out.append(code.code().endsWith("\n") ? "" : "\n").append(fence).append('\n');
  }

  private static int longestTicks(String text) {
    return TICKS.matcher(text).results().mapToInt(run -> run.end() - run.start()).max().orElse(0);
  }

  private static void section(StringBuilder out, String title, List<String> entries) {
    if (entries.isEmpty()) {
      return;
    }
    out.append("## ").append(title).append("\n\n");
    entries.forEach(entry -> out.append("- ").append(quoted(entry)).append('\n'));
    out.append('\n');
  }

  private static String quoted(String text) {
    return escape(text.replaceAll("\\s*\\n\\s*", " "));
  }

  private static String escape(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~&])", "\\\\$1")
        .replaceAll("(?m)^(\\s*\\d*)([-+=.)])", "$1\\\\$2");
  }
}
