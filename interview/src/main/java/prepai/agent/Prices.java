package prepai.agent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prepai.model.Piece;

/// What models cost.
///
/// @param asOf when the prices were looked up
public record Prices(LocalDate asOf, List<Rate> rates) {
  /// Prices in dollars per million tokens, which is millionths of a dollar per token.
  ///
  /// @param model what the model's name contains
  public record Rate(
      String model, double input, double output, double cacheRead, double cacheWrite) {}

  public Prices {
    rates = List.copyOf(rates);
  }

  /// No prices at all.
  public static final Prices NONE = new Prices(LocalDate.EPOCH, List.of());

  /// What a usage costs in millionths of a dollar, rounded up; empty without a price for the model.
  /// Of several that fit, the one with the longest name counts.
  public Optional<Long> microDollars(String model, Piece.Usage usage) {
    return rates.stream()
        .filter(rate -> model.contains(rate.model()))
        .max((one, other) -> Integer.compare(one.model().length(), other.model().length()))
        .map(rate ->
            (long)
                Math.ceil(
                    usage.input() * rate.input()
                        + usage.output() * rate.output()
                        + usage.cacheRead() * rate.cacheRead()
                        + usage.cacheWrite() * rate.cacheWrite()));
  }
}
