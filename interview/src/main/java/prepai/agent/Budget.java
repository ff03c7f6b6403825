package prepai.agent;

import prepai.model.Piece;
import prepai.session.Event;
import prepai.session.Session;

/// What a model may take in one interview.
///
/// @param tokens of all kinds
/// @param microDollars where the model has a price
public record Budget(long tokens, long microDollars) {
  public Budget {
    if (tokens < 0 || microDollars < 0) {
      throw new IllegalArgumentException("a budget cannot be less than nothing");
    }
  }

  /// Whether nothing is left.
  boolean isSpent(Session session) {
    return used(session).total() >= tokens || spent(session) >= microDollars;
  }

  /// All tokens of an interview.
  public static Piece.Usage used(Session session) {
    return session.modelUses().stream()
        .map(Event.ModelUsed::usage)
        .reduce(Piece.Usage.NONE, Piece.Usage::plus);
  }

  /// All money of an interview, in millionths of a dollar.
  public static long spent(Session session) {
    return session.modelUses().stream()
        .flatMap(use -> use.microDollars().stream())
        .mapToLong(Long::longValue)
        .sum();
  }
}
