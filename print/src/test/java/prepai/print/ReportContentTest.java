package prepai.print;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.scoring.Report;
import prepai.session.Line;

final class ReportContentTest {
  private static final PdfPrinter PRINTER = new PdfPrinter();

  private static String text(Report report) {
    return new PrintedPdf(PRINTER.report(report)).text();
  }

  @Test
  void everyPartOfAReportIsPrinted() {
    Report report = new ReportSamples().report();
    String text = text(report);
    for (String part :
        List.of(
            report.interview().title(),
            report.interview().candidateName(),
            "22 November 2026, 14:05 UTC",
            "45 minutes planned, 42 used",
            "Lean Hire",
            "from Lean No Hire to Hire",
            "2.8 of 4",
            "Before the report you gave yourself 4 of 4; the mean of the scored dimensions is 2.8.",
            "“The cache went well.”",
            "You gave yourself 3, as the evidence does.",
            "You gave yourself 3, 1 above the evidence.",
            "You gave yourself 3, 1 below the evidence.",
            "You gave yourself 3.",
            "Dashed: what you gave before the report.",
            report.strengths().getFirst(),
            report.gaps().getFirst(),
            "Not enough evidence",
            "Question 2: Rate limiting",
            "Now the list has to be different for each reader.",
            "Submitted 3 times. The last submission counts, as none before it passed more tests.",
            "Partly made · Required · Weight 2 · After a probe",
            "Contradicted",
            "It does, until entries expire or are invalidated.",
            "What do most requests have in common?",
            "caps point at partly made",
            "2: Where could it be kept?",
            "It cost 4.8 of the question’s 100 points.",
            "It cost nothing: no point was made after it.",
            "1. Cache invalidation: up to +12.5 of 100",
            "WHAT A 4 WOULD HAVE SAID",
            "ANSWERED AGAIN",
            "91 of 100 · then 88",
            "return cache.get(\"top\", Duration.ofMinutes(1), this::compute);",
            "One claim was asked about: stayed thin.",
            "Stayed thin: “Cut the cost of storage by 60 %”",
            "Engineer at Sample Works · Question 2",
            "“It was about half, I think.”",
            "May 2023 to January 2024",
            "Only the job description names: Rust, Go.",
            report.notes().getLast().note(),
            report.studyPlan().getLast().what())) {
      assertTrue(text.contains(part), part + " is missing in: " + text);
    }
    report
        .dimensions()
        .forEach(dimension -> {
          assertTrue(text.contains(dimension.title()), dimension.title());
          dimension.anchors().forEach(anchor -> assertTrue(text.contains(anchor), anchor));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'd say \"it depends\", 50:1 reads; see https://example.com/a?b=c&d=e#f",
        "O(n log n), because 2^10 ≈ 1,000 and x < y && y > z",
        "umm so, first  I would… no, wait — the cache",
      })
  void quotesAppearVerbatim(String said) {
    assertTrue(
        text(new ReportSamples().quote(said).report())
            .contains("“" + PrintedPdf.squeezed(said) + "”"));
  }

  @Test
  void whatIsEmptyIsOmittedOrSaidInWords() {
    String text = text(new ReportSamples().empty());
    assertTrue(text.contains("No question was asked."), text);
    assertTrue(text.contains("No hints were taken."), text);
    assertTrue(text.contains("No CV"), text);
    for (String absent :
        List.of(
            "Dimensions",
            "Study plan",
            "notes",
            "What went well",
            "Mean",
            "could support",
            "YOUR OWN VIEW")) {
      assertFalse(text.contains(absent), absent);
    }
  }

  @Test
  void transcriptsSayWhoSaidWhatWhen() {
    var samples = new ReportSamples();
    String text = new PrintedPdf(PRINTER.transcript(samples.interview(), samples.lines(4))).text();
    assertTrue(text.contains("Interviewer"), text);
    assertTrue(text.contains("Sample Candidate"), text);
    assertTrue(text.contains("14:05:11 · 2"), text);
    assertTrue(text.contains("reads outnumber writes 50:1."), text);
  }

  @Test
  void transcriptsOfSilenceSaySo() {
    String text =
        new PrintedPdf(PRINTER.transcript(new ReportSamples().interview(), List.of())).text();
    assertTrue(text.contains("Nothing was said."), text);
  }

  @Test
  void emptyMessagesKeepTheirPlace() {
    var silent =
        new Line(
            1,
            Instant.parse("2026-11-22T14:06:00Z"),
            Line.Role.USER,
            "",
            Optional.empty(),
            Optional.empty());
    String text =
        new PrintedPdf(PRINTER.transcript(new ReportSamples().interview(), List.of(silent))).text();
    assertTrue(text.contains("14:06:00 · 1"), text);
  }
}
