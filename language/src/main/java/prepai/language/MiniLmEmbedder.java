package prepai.language;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import prepai.Failure;
import prepai.knowledge.Embedder;

/// The sentence transformer all-MiniLM-L6-v2, quantised to eight bits: 384 dimensions, trained on
/// windows of 256 word pieces. Loaded when it is first used, once in a process: half a second, and
/// some 200 MB outside the heap.
///
/// Source: Wang et al., “MiniLM: Deep Self-Attention Distillation for Task-Agnostic Compression of
/// Pre-Trained Transformers”, 2020; Reimers and Gurevych, “Sentence-BERT”, 2019.
public final class MiniLmEmbedder implements Embedder {
  private static final class Loaded {
    static final OneThread MODEL = new OneThread();
  }

  /// The model on the caller's thread alone. Spread over all cores, as by default, a text takes
  /// hardly less time, its slowest percent more, and whoever else computes waits.
  private static final class OneThread extends AbstractInProcessEmbeddingModel {
    private final OnnxBertBiEncoder encoder = encoder();

    OneThread() {
      super(Runnable::run);
    }

    private static OnnxBertBiEncoder encoder() {
      try (var options = new OrtSession.SessionOptions();
          InputStream weights = resource("/all-minilm-l6-v2-q.onnx");
          InputStream tokenizer = resource("/all-minilm-l6-v2-q-tokenizer.json")) {
        options.setIntraOpNumThreads(1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession session = environment.createSession(weights.readAllBytes(), options);
        return new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.MEAN);
      } catch (OrtException | IOException failure) {
        throw new Unloadable(failure);
      }
    }

    private static InputStream resource(String name) {
      return Objects.requireNonNull(
          AllMiniLmL6V2QuantizedEmbeddingModel.class.getResourceAsStream(name), name);
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
    double square = 0;
    for (float value : vector) {
      square += (double) value * value;
    }
    float length = (float) Math.sqrt(square);
    for (int index = 0; index < vector.length; index++) {
      vector[index] /= length;
    }
    return vector;
  }

  private static OneThread model() {
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
