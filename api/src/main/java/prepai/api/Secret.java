package prepai.api;

/// Something that must never be shown: it does not print.
///
/// @param value the secret itself, for the one who needs it
public record Secret(String value) {
  @Override
  public String toString() {
    return "***";
  }
}
