package prepai.candidate;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import prepai.candidate.Profile.Gap;
import prepai.candidate.Profile.Position;

/// How long somebody worked, time that overlaps counted once, and when not.
///
/// @param years with one decimal
public record Tenure(double years, List<Gap> gaps) {
  private static final int SHORTEST_GAP = 4;

  public Tenure {
    gaps = List.copyOf(gaps);
  }

  private record Span(YearMonth from, YearMonth to) {}

  /// Of positions, each with a start; what has none counts for nothing.
  ///
  /// @param today where posts that still run end
  public static Tenure of(List<Position> positions, YearMonth today) {
    List<Span> spans =
        positions.stream()
            .flatMap(position -> span(position, today).stream())
            .sorted(Comparator.comparing(Span::from))
            .toList();
    var merged = new ArrayList<Span>();
    for (Span span : spans) {
      if (merged.isEmpty() || span.from().isAfter(merged.getLast().to().plusMonths(1))) {
        merged.add(span);
      } else if (span.to().isAfter(merged.getLast().to())) {
        merged.add(new Span(merged.removeLast().from(), span.to()));
      }
    }
    long months = 0;
    var gaps = new ArrayList<Gap>();
    for (int at = 0; at < merged.size(); at++) {
      months += ChronoUnit.MONTHS.between(merged.get(at).from(), merged.get(at).to()) + 1;
      if (at > 0) {
        var gap =
            new Gap(merged.get(at - 1).to().plusMonths(1), merged.get(at).from().minusMonths(1));
        if (ChronoUnit.MONTHS.between(gap.from(), gap.to()) + 1 >= SHORTEST_GAP) {
          gaps.add(gap);
        }
      }
    }
    return new Tenure(Math.round(months / 1.2) / 10.0, gaps);
  }

  private static Optional<Span> span(Position position, YearMonth today) {
    Optional<CvDate> start = position.period().start().map(Field::value);
    Optional<CvDate> end = position.period().end().map(Field::value);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    YearMonth from = start.get().earliest(today);
    YearMonth to = end.orElse(start.get()).latest(today);
    // `2015 – 2017` may mean anything from one to three years: it counts as two.
    boolean years =
        start.get() instanceof CvDate.InYear
            && end.orElse(start.get()) instanceof CvDate.InYear
            && !start.equals(end)
            && end.isPresent();
    YearMonth last = years ? to.minusMonths(12) : to;
    return last.isBefore(from) ? Optional.empty() : Optional.of(new Span(from, last));
  }
}
