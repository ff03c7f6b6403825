package prepai.print;

import java.util.List;
import prepai.scoring.Report;

/// What became of the claims of the CV.
final class ClaimPages {
  private final Sheet sheet;

  ClaimPages(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Report.CvLedger ledger) {
    sheet.section("Your CV");
    sheet.small(ledger.fileName());
    sheet.prose(ledger.tally());
    ledger.claims(true).forEach(this::asked);
    List<Report.ClaimResult> open = ledger.claims(false);
    if (!open.isEmpty()) {
      sheet.label("NOT ASKED ABOUT");
      sheet.bullets(
          open.stream()
              .map(claim -> Wording.dotted(claim.stated(), claim.about().orElse("")))
              .toList());
    }
    ledger
        .match()
        .ifPresent(match -> {
          sheet.label("YOUR CV AND THE JOB DESCRIPTION");
          skills("Both name", match.matched());
          skills("Only the job description names", match.missing());
        });
  }

  private void asked(Report.ClaimResult claim) {
    sheet.heading(claim.status().title() + ": " + claim.stated());
    sheet.small(
        Wording.dotted(
            claim.about().orElse(""),
            claim.question().map(number -> "Question " + number).orElse("")));
    sheet.flow().gap(3);
    claim.evidence().forEach(said -> sheet.quote(said.quote(), "Event " + said.seq()));
  }

  private void skills(String who, List<String> names) {
    if (!names.isEmpty()) {
      sheet.prose(who + ": " + String.join(", ", names) + ".");
    }
  }
}
