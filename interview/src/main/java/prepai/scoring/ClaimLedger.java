package prepai.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prepai.candidate.Claim;
import prepai.candidate.Match;
import prepai.evidence.Finding;
import prepai.evidence.Quote;
import prepai.evidence.Status;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.session.Cv;
import prepai.session.Inquiry;
import prepai.session.Session;

/// What became of the claims of a CV in the interview.
final class ClaimLedger {
  private static final int MOST_OPEN = 12;
  private static final int MOST_QUOTES = 3;

  /// A share of the question that stands for a supported claim.
  private static final double SUPPORTED = 0.5;

  private ClaimLedger() {}

  /// Empty when no CV was read, or it was taken back.
  static Optional<Report.CvLedger> of(Session session) {
    return session
        .cv()
        .filter(cv -> cv.profile().isPresent())
        .map(cv ->
            new Report.CvLedger(
                cv.stored().fileName(),
                claims(session, cv),
                session.wanted().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Match.of(session.wanted(), cv.skills()))));
  }

  private static List<Report.ClaimResult> claims(Session session, Cv cv) {
    var results = new ArrayList<Report.ClaimResult>();
    Set<String> asked = new HashSet<>();
    for (Inquiry inquiry : session.inquiries()) {
      Question.subject(inquiry.question().id())
          .flatMap(cv::claim)
          .filter(claim -> asked.add(claim.id()))
          .ifPresent(claim -> results.add(asked(claim, inquiry)));
    }
    // Of a line that makes several claims the one that was asked about stands for all, else the
    // first.
    Set<String> lines = new HashSet<>();
    results.forEach(result -> lines.add(result.stated()));
    cv.claims().stream()
        .map(ClaimLedger::open)
        .filter(claim -> lines.add(claim.stated()))
        .limit(MOST_OPEN)
        .forEach(results::add);
    return results;
  }

  private static Report.ClaimResult asked(Claim claim, Inquiry inquiry) {
    List<Report.ClaimQuote> quotes =
        inquiry.points().stream()
            .flatMap(point -> inquiry.finding(point.id()).stream())
            .flatMap(found -> found.quotes().stream())
            .distinct()
            .limit(MOST_QUOTES)
            .map(ClaimLedger::quoted)
            .toList();
    return new Report.ClaimResult(
        claim.id(),
        claim.kind(),
        claim.quote(),
        claim.about(),
        claim.subject(),
        standing(inquiry),
        Optional.of(inquiry.number()),
        quotes);
  }

  private static Report.ClaimQuote quoted(Quote quote) {
    return new Report.ClaimQuote(quote.seq(), quote.quote());
  }

  private static Report.Standing standing(Inquiry inquiry) {
    List<Point> musts = inquiry.points().stream().filter(Point::must).toList();
    boolean denied = musts.stream().anyMatch(point -> has(inquiry, point, Status.CONTRADICTED));
    if (denied) {
      return Report.Standing.CONTRADICTED;
    }
    long made =
        musts.stream()
            .filter(point ->
                inquiry
                    .finding(point.id())
                    .map(Finding::status)
                    .filter(status -> status.credit() > 0)
                    .isPresent())
            .count();
    return 2 * made >= musts.size() && inquiry.score() >= SUPPORTED
        ? Report.Standing.SUPPORTED
        : Report.Standing.THIN;
  }

  private static boolean has(Inquiry inquiry, Point point, Status status) {
    return inquiry.finding(point.id()).filter(found -> found.status() == status).isPresent();
  }

  private static Report.ClaimResult open(Claim claim) {
    return new Report.ClaimResult(
        claim.id(),
        claim.kind(),
        claim.quote(),
        claim.about(),
        claim.subject(),
        Report.Standing.NOT_PROBED,
        Optional.empty(),
        List.of());
  }
}
