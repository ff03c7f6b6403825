package prepai.candidate;

import java.util.List;
import prepai.Failure;

/// Reads words off a picture.
public interface WordReader {

  /// A word, its box in pixels.
  ///
  /// @param line words of one printed line have the same number
  /// @param confidence 0..1
  record SeenWord(
      String text, int left, int top, int width, int height, int line, double confidence) {}

  /// The words of a picture, in any order.
  ///
  /// @param png the picture, as PNG
  /// @throws Unavailable when no picture can be read on this machine; the message says what to
  ///   install
  List<SeenWord> read(byte[] png);

  /// Pictures cannot be read, whatever they show.
  final class Unavailable extends Failure {
    private static final long serialVersionUID = 1L;

    public Unavailable(String message) {
      super(message, Retry.IS_USELESS);
    }

    public Unavailable(String message, Throwable cause) {
      super(message, Retry.IS_USELESS, cause);
    }
  }
}
