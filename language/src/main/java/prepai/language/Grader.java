package prepai.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Grades an answer against a reference, as people would, and is not taken in by a reference that
/// was denied, shuffled or halved, nor by words about the question. Safe for use by several
/// threads. How well: `docs/decisions/0008-grading-answers.md`.
public final class Grader {
  private final Features features;
  private final Weights weights;

  /// The one that ships.
  public Grader() {
    this(new Features(Lexicon.shipped()), shipped());
  }

  /// @throws IllegalArgumentException when the weights were learned from other features
  public Grader(Features features, Weights weights) {
    if (!weights.features().equals(features.names())) {
      throw new IllegalArgumentException(
          "The grader's weights belong to other features; train it again: ./prepai evals train-grader FILE.");
    }
    this.features = features;
    this.weights = weights;
  }

  private static Weights shipped() {
    try (BufferedReader file = Lexicon.open("grader.weights")) {
      return Weights.read(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// What an answer is worth, 0..1. One without words, or that only says “I don't know”, is worth
  /// 0.
  ///
  /// @throws MiniLmEmbedder.Unloadable where the model cannot be loaded
  public double grade(String question, String reference, String answer) {
    return features.pass(question, reference, answer)
        ? 0
        : weights.grade(features.of(question, reference, answer));
  }
}
