package prepai.models.bedrock;

/// Something that AWS needs is not set.
final class MissingSetting extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param message what is missing and how to set it
  MissingSetting(String message, Exception cause) {
    super(message, cause);
  }
}
