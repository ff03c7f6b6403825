package prepai.session;

import java.time.Instant;

/// A later answer to a question of an interview that is over. It counts for nothing but itself.
///
/// @param seq the event it came in
/// @param judged the question as if this were the only answer it got, without hints and probes
public record Attempt(long seq, Instant at, String text, Inquiry judged) {
  /// Most attempts at one question.
  public static final int MOST = 10;
}
