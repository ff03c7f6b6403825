package prepai.print;

import java.time.Instant;
import java.util.List;
import prepai.scoring.Printer;
import prepai.scoring.Report;
import prepai.session.Line;

/// Prints PDFs. Costs nothing until the first document, which reads the fonts that it needs; may be
/// used by any number of threads. The same input gives the same bytes.
public final class PdfPrinter implements Printer {
  private static final double FOOT = Canvas.HEIGHT - 40;
  private static final double PAGE_NUMBER = 90;

  /// Longer metadata is cut: viewers put it into window titles.
  private static final int LONGEST_TITLE = 200;

  private final Fonts fonts;
  private final Typesetter typesetter;

  public PdfPrinter() {
    this(new Fonts(FontFile::read), new HarfBuzz());
  }

  PdfPrinter(Fonts fonts, Shaper shaper) {
    this.fonts = fonts;
    typesetter = new Typesetter(fonts, shaper);
  }

  @Override
  public byte[] report(Report report) {
    var pdf = new Pdf(fonts);
    new ReportPages(report, sheet(pdf)).write();
    return finish(pdf, report.interview(), "Interview report", report.generatedAt());
  }

  @Override
  public byte[] transcript(Report.Interview interview, List<Line> lines) {
    var pdf = new Pdf(fonts);
    new TranscriptPages(interview, sheet(pdf)).write(lines);
    return finish(pdf, interview, "Interview transcript", interview.endedAt());
  }

  private Sheet sheet(Pdf pdf) {
    return new Sheet(new Flow(pdf), typesetter);
  }

  private byte[] finish(Pdf pdf, Report.Interview interview, String kind, Instant made) {
    String candidate = Characters.cleanLine(interview.candidateName());
    String title = Characters.cleanLine(interview.title());
    foot(pdf, Wording.dotted(kind, title, candidate));
    return pdf.finish(
        new Pdf.About(
            shortened(kind + ": " + title + ", " + candidate),
            shortened(kind + " of " + Wording.date(interview.startedAt())),
            made));
  }

  private void foot(Pdf pdf, String text) {
    List<Canvas> pages = pdf.pages();
    double width = Flow.WIDTH - PAGE_NUMBER;
    TextLine left =
        typesetter.clipped(Look.SMALL.span(text), width, TextLine.Align.LEFT, 1).getFirst();
    for (int index = 0; index < pages.size(); index++) {
      Canvas canvas = pages.get(index);
      String number = "Page " + (index + 1) + " of " + pages.size();
      TextLine right =
          typesetter
              .lines(List.of(Look.SMALL.span(number)), PAGE_NUMBER, TextLine.Align.RIGHT)
              .getFirst();
      canvas.artifact(() -> {
        canvas.line(Flow.LEFT, FOOT - 5, Flow.LEFT + Flow.WIDTH, FOOT - 5, 0.5, Look.HAIRLINE);
        left.draw(canvas, Flow.LEFT, FOOT, width);
        right.draw(canvas, Flow.LEFT + width, FOOT, PAGE_NUMBER);
      });
    }
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_TITLE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
  }
}
