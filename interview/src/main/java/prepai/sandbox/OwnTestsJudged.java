package prepai.sandbox;

import java.util.List;

/// What a candidate's own tests are worth.
///
/// @param killed how many of the problem's wrong solutions the right ones among them catch
/// @param of how many wrong solutions there are
public record OwnTestsJudged(List<One> tests, int killed, int of) {
  /// One test.
  ///
  /// @param number 1 for the first
  /// @param right whether it expects what the statement asks for
  public record One(int number, boolean right) {}

  public OwnTestsJudged {
    tests = List.copyOf(tests);
    if (killed < 0 || killed > of) {
      throw new IllegalArgumentException("more wrong solutions caught than there are");
    }
  }
}
