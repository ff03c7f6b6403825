package prepai.language;

import java.util.List;
import prepai.Failure;
import prepai.knowledge.Embedder;
import prepai.knowledge.Embedding;

/// Vectors of all-MiniLM-L6-v2, see [MiniLm], and of its words in [Projection]. Loaded when it is
/// first used.
public final class MiniLmEmbedder implements Embedder {
  /// A passage in one: in windows of 500, R@5 of our queries was lower by .008.
  private static final int WINDOW_CHARS = 2_000;

  /// What names these vectors: to be raised when the same text gets other ones.
  static final String ID = "all-minilm-l6-v2-q/words-1";

  private final WordEncoder encoder = new WordEncoder(WINDOW_CHARS);

  @Override
  public String id() {
    return ID;
  }

  /// The vectors of a text.
  ///
  /// @throws Unloadable where the model cannot be loaded
  @Override
  public Embedding embed(String text) {
    Encoded encoded = encoder.encode(text);
    List<Encoded.Word> telling = encoded.telling();
    byte[] vectors = new byte[telling.size() * Projection.WIDTH];
    for (int word = 0; word < telling.size(); word++) {
      Projection.loaded().of(telling.get(word).vector()).write(vectors, word * Projection.WIDTH);
    }
    return new Embedding(
        encoded.whole().values(),
        telling.stream().map(word -> word.token().plain()).toList(),
        vectors);
  }

  /// There is no native library of ONNX Runtime for this machine.
  public static final class Unloadable extends Failure {
    private static final long serialVersionUID = 1L;

    Unloadable(Throwable cause) {
      super(
          "The model for sentence vectors cannot be loaded on this machine; ONNX Runtime runs on Linux, macOS and Windows with 64 bits and glibc.",
          Retry.IS_USELESS,
          cause);
    }
  }
}
