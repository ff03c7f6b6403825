package prepai.language;

import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import prepai.Failure;
import prepai.knowledge.Embedder;

/// Sentence vectors of all-MiniLM-L6-v2, see [MiniLm]. Loaded when it is first used.
public final class MiniLmEmbedder implements Embedder {
  private static final class Loaded {
    static final Pooling MODEL = new Pooling();
  }

  /// Splits what is too long, and averages the vectors of a text's word pieces.
  private static final class Pooling extends AbstractInProcessEmbeddingModel {
    private final OnnxBertBiEncoder encoder = encoder();

    Pooling() {
      super(Runnable::run);
    }

    private static OnnxBertBiEncoder encoder() {
      MiniLm model = MiniLm.loaded();
      try (InputStream pieces = MiniLm.tokenizerFile()) {
        return new OnnxBertBiEncoder(
            model.environment(), model.session(), pieces, PoolingMode.MEAN);
      } catch (IOException failure) {
        throw new Unloadable(failure);
      }
    }

    @Override
    protected OnnxBertBiEncoder model() {
      return encoder;
    }
  }

  @Override
  public String id() {
    return "all-minilm-l6-v2-q";
  }

  /// The vector of a text.
  ///
  /// @throws Unloadable where the model cannot be loaded
  @Override
  public float[] embed(String text) {
    float[] vector = model().embed(text).content().vector();
    Vector.normalise(vector);
    return vector;
  }

  private static Pooling model() {
    try {
      return Loaded.MODEL;
    } catch (LinkageError missing) {
      throw new Unloadable(missing);
    }
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
