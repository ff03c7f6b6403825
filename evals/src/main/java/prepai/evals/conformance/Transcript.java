package prepai.evals.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import prepai.session.Line;

/// An interview for a person to read.
final class Transcript {
  private Transcript() {}

  static void write(Path folder, Held held) throws IOException {
    var out = new StringBuilder();
    for (Line line : held.session().lines()) {
      Duration at = Duration.between(held.session().startedAt(), line.at());
      out.append(
          String.format(
              Locale.ROOT,
              "%d [%d:%02d] %s: %s%n%n",
              line.seq(),
              at.toMinutes(),
              at.toSecondsPart(),
              line.kind().map(kind -> "INTERVIEWER (" + kind + ")").orElse("CANDIDATE"),
              line.text()));
    }
    held.report()
        .ifPresent(report -> {
          out.append("Verdict: ").append(report.verdict().title()).append('\n');
          report
              .dimensions()
              .forEach(dimension ->
                  out.append(dimension.id())
                      .append(' ')
                      .append(dimension.score().map(String::valueOf).orElse("N"))
                      .append(' ')
                      .append(dimension.low().map(String::valueOf).orElse(""))
                      .append('–')
                      .append(dimension.high().map(String::valueOf).orElse(""))
                      .append('\n'));
          report
              .questions()
              .forEach(question ->
                  out.append(question.number())
                      .append(' ')
                      .append(question.questionId())
                      .append(' ')
                      .append(question.score().map(String::valueOf).orElse("-"))
                      .append('\n'));
        });
    Files.writeString(
        folder.resolve(
            "%s-%s-%d.txt".formatted(held.track(), held.candidate().title(), held.seed())),
        out);
  }
}
