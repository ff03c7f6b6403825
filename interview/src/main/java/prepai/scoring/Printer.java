package prepai.scoring;

import java.util.List;
import prepai.session.Line;

/// Sets documents for print.
public interface Printer {

  /// A report as a PDF: A4, fonts embedded.
  byte[] report(Report report);

  /// A transcript as a PDF: A4, fonts embedded.
  byte[] transcript(Report.Interview interview, List<Line> lines);
}
