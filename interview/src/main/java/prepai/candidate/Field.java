package prepai.candidate;

import java.util.List;

/// Something that was read, how sure the reader is, and where it stands.
///
/// @param confidence 0..1
/// @param places one box a line; empty when it was worked out and stands nowhere
public record Field<T>(T value, double confidence, List<Place> places) {
  public Field {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence is 0 to 1");
    }
    places = List.copyOf(places);
  }
}
