package prepai.evals.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.la.DenseVector;
import prepai.language.Encoded;
import prepai.language.Projection;
import prepai.language.WordEncoder;

/// `./prepai evals train-words`: learns from our own documents in which directions words differ
/// most, so that a word's vector can be kept in few numbers.
public final class TrainProjection {
  /// Every so many words enter: more change nothing.
  private static final int EVERY = 3;

  private final Path documents;
  private final PrintStream out;

  /// @param documents folders with Markdown files
  public TrainProjection(Path documents, PrintStream out) {
    this.documents = documents;
    this.out = out;
  }

  /// Learns, and writes the projection.
  ///
  /// @param file where it goes
  public void run(Path file) throws IOException {
    List<float[]> words = words();
    int dimensions = words.getFirst().length;
    double[] mean = mean(words, dimensions);
    DenseMatrix.EigenDecomposition parts =
        DenseMatrix.createDenseMatrix(covariance(words, mean))
            .eigenDecomposition()
            .orElseThrow(() -> new IllegalStateException("the words differ in no direction"));
    List<float[]> directions =
        IntStream.range(0, Projection.WIDTH)
            .mapToObj(rank -> direction(parts.getEigenVector(rank), parts.eigenvalues().get(rank)))
            .toList();
    double kept = IntStream.range(0, Projection.WIDTH).mapToDouble(parts.eigenvalues()::get).sum();
    double all = parts.eigenvalues().sum();
    out.printf(
        Locale.ROOT,
        "%d words; %d directions of %d hold %.1f %% of how they differ%n",
        words.size(),
        Projection.WIDTH,
        dimensions,
        100 * kept / all);
    Files.writeString(
        file,
        new Projection(floats(mean), directions)
            .text(
                List.of(
                    "Word vectors of all-MiniLM-L6-v2 in "
                        + Projection.WIDTH
                        + " numbers: their mean, then the directions.",
                    "Made by ./prepai evals train-words from content/knowledge: principal components, each divided by the",
                    "fourth root of its variance.")));
    out.println("written to " + file);
  }

  /// Halfway between the components as they are and components of like variance.
  private static float[] direction(DenseVector component, double variance) {
    double scale = Math.pow(variance, -0.25);
    double[] numbers = component.toArray();
    for (int index = 0; index < numbers.length; index++) {
      numbers[index] *= scale;
    }
    return floats(numbers);
  }

  private List<float[]> words() throws IOException {
    var encoder = new WordEncoder();
    var words = new ArrayList<float[]>();
    int seen = 0;
    List<Path> files;
    try (Stream<Path> tree = Files.walk(documents)) {
      files = tree.filter(path -> path.toString().endsWith(".md")).sorted().toList();
    }
    for (Path file : files) {
      for (String paragraph : Files.readString(file).split("\\n\\s*\\n", -1)) {
        if (paragraph.isBlank()) {
          continue;
        }
        for (Encoded.Word word : encoder.encode(paragraph).telling()) {
          if (seen++ % EVERY == 0) {
            words.add(word.vector().values());
          }
        }
      }
    }
    return words;
  }

  private static double[] mean(List<float[]> words, int dimensions) {
    var mean = new double[dimensions];
    for (float[] word : words) {
      for (int index = 0; index < dimensions; index++) {
        mean[index] += word[index] / words.size();
      }
    }
    return mean;
  }

  private static double[][] covariance(List<float[]> words, double[] mean) {
    int dimensions = mean.length;
    var covariance = new double[dimensions][dimensions];
    var centred = new double[dimensions];
    for (float[] word : words) {
      for (int index = 0; index < dimensions; index++) {
        centred[index] = word[index] - mean[index];
      }
      for (int row = 0; row < dimensions; row++) {
        for (int column = 0; column < dimensions; column++) {
          covariance[row][column] += centred[row] * centred[column] / words.size();
        }
      }
    }
    return covariance;
  }

  private static float[] floats(double[] numbers) {
    var floats = new float[numbers.length];
    for (int index = 0; index < floats.length; index++) {
      floats[index] = (float) numbers[index];
    }
    return floats;
  }
}
