package prepai.language;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import prepai.Failure;

/// The sentence transformer all-MiniLM-L6-v2, quantised to eight bits: 384 dimensions, trained on
/// windows of 256 word pieces. Loaded when it is first used, once in a process: half a second, and
/// some 200 MB outside the heap.
///
/// Source: Wang et al., “MiniLM: Deep Self-Attention Distillation for Task-Agnostic Compression of
/// Pre-Trained Transformers”, 2020; Reimers and Gurevych, “Sentence-BERT”, 2019.
final class MiniLm {
  static final int DIMENSIONS = 384;

  /// Word pieces that one pass can read, with the two that frame them; what goes beyond is cut off.
  static final int WINDOW = 512;

  private static final class Loaded {
    static final MiniLm MODEL = new MiniLm();
  }

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;

  /// On the caller's thread alone: spread over all cores, as by default, a text takes hardly less
  /// time, its slowest percent more, and whoever else computes waits.
  private MiniLm() {
    try (var options = new OrtSession.SessionOptions();
        InputStream weights = resource("/all-minilm-l6-v2-q.onnx");
        InputStream pieces = resource("/all-minilm-l6-v2-q-tokenizer.json")) {
      options.setIntraOpNumThreads(1);
      session = environment.createSession(weights.readAllBytes(), options);
      tokenizer =
          HuggingFaceTokenizer.newInstance(
              pieces, Map.of("padding", "false", "truncation", "true", "maxLength", "" + WINDOW));
    } catch (OrtException | IOException failure) {
      throw new MiniLmEmbedder.Unloadable(failure);
    }
  }

  /// The model of this process.
  ///
  /// @throws MiniLmEmbedder.Unloadable where it cannot be loaded
  static MiniLm loaded() {
    try {
      return Loaded.MODEL;
    } catch (LinkageError missing) {
      throw new MiniLmEmbedder.Unloadable(missing);
    }
  }

  /// The word pieces of a text, framed by two special ones, at most `WINDOW`.
  Encoding pieces(String text) {
    return tokenizer.encode(text);
  }

  /// A vector per word piece.
  float[][] vectors(Encoding pieces) {
    long[][] ids = {pieces.getIds()};
    long[][] mask = {pieces.getAttentionMask()};
    long[][] types = {pieces.getTypeIds()};
    try (var input = OnnxTensor.createTensor(environment, ids);
        var attention = OnnxTensor.createTensor(environment, mask);
        var segments = OnnxTensor.createTensor(environment, types);
        var output =
            session.run(
                Map.of(
                    "input_ids", input,
                    "attention_mask", attention,
                    "token_type_ids", segments))) {
      return ((float[][][]) output.get(0).getValue())[0];
    } catch (OrtException failure) {
      throw new Broken(failure);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        AllMiniLmL6V2QuantizedEmbeddingModel.class.getResourceAsStream(name), name);
  }

  /// The model was loaded and failed all the same; out of memory, most likely.
  static final class Broken extends Failure {
    private static final long serialVersionUID = 1L;

    Broken(Throwable cause) {
      super("The model for sentence vectors failed. Try again.", Retry.MAY_HELP, cause);
    }
  }
}
