package prepai.interviewer;

import prepai.evidence.Finding;

/// What each rung of the hint ladder costs, in words. The caps are applied in `prepai.scoring`.
public final class HintPrice {
  private HintPrice() {}

  /// The price as a sentence.
  ///
  /// @param rung 1..4
  public static String of(int rung) {
    long percent = Math.round(100 * Finding.RUNG_PRICE * rung);
    String points = "points you reach after it count " + percent + " % less";
    return switch (rung) {
      case 1 -> "Hint 1: " + points + "; the verdict stays open.";
      case 2 -> "Hint 2: " + points + ", and Strong Hire is out of reach.";
      case 3 -> "Hint 3: " + points + ", and the verdict is capped at Lean Hire.";
      default -> "Hint 4: " + points + ", and problem solving is capped at 2.";
    };
  }
}
