package prepai.evidence;

/// Words of the candidate.
///
/// @param seq sequence number of the event they were said in
/// @param quote a verbatim substring of that event's text
public record Quote(long seq, String quote) {
  public Quote {
    if (seq < 1) {
      throw new IllegalArgumentException("a quote needs the number of the event it is from");
    }
    if (quote.isBlank()) {
      throw new IllegalArgumentException("a quote must not be blank");
    }
  }
}
