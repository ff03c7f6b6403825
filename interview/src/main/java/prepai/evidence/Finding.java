package prepai.evidence;

import java.util.List;
import java.util.Objects;
import prepai.plan.Question;

/// What the candidate showed of one rubric point.
///
/// @param point the point's id
/// @param quotes where it shows; empty only when the status is `MISSED`
/// @param prompted whether it came after a probe for it
/// @param rung hint rungs that had been given on the question when the point was made, 0..4
public record Finding(String point, Status status, List<Quote> quotes, boolean prompted, int rung) {
  /// What one rung costs, as a share of each point reached after it.
  public static final double RUNG_PRICE = 0.08;

  public Finding {
    Objects.requireNonNull(status, "status");
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty() && status != Status.MISSED) {
      throw new IllegalArgumentException("point " + point + " is " + status + " without a quote");
    }
    if (rung < 0 || rung > Question.MOST_HINTS) {
      throw new IllegalArgumentException(
          "rung " + rung + " is not within 0.." + Question.MOST_HINTS);
    }
  }

  /// Share of the point's weight after the price of hints, 0..1.
  public double credit() {
    return status.credit() * (1 - RUNG_PRICE * rung);
  }

  /// The better of two findings on the same point; a contradiction yields to a later hit, and a hit
  /// stands.
  public Finding or(Finding later) {
    if (later.status == Status.MISSED) {
      return this;
    }
    if (later.status == Status.CONTRADICTED) {
      return status == Status.HIT ? this : later;
    }
    return later.credit() > credit() ? later : this;
  }
}
