package prepai.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Word vectors made small: the directions in which words differ most, evened out halfway, so that
/// the first few do not drown the rest. Immutable.
///
/// As text: comment lines beginning with `#`, a line with the mean word vector, and a line for each
/// direction that is kept.
///
/// Source: principal components; “all-but-the-top”, Mu and Viswanath, 2018, for why the first ones
/// are held back.
public final class Projection {
  /// Dimensions kept: with 96, and with all 384, passages were found no better.
  public static final int WIDTH = 64;

  private static final String RESOURCE = "words.projection";

  private static final class Loaded {
    static final Projection RESOURCE_READ = resource();
  }

  private final float[] mean;
  private final List<float[]> directions;

  /// The same by column, so that all sums grow together: one after the other they would each wait
  /// for themselves.
  private final float[][] columns;

  /// A projection.
  ///
  /// @param mean of all word vectors, which is taken off first
  /// @param directions what a vector's parts are measured along, `WIDTH` of them
  public Projection(float[] mean, List<float[]> directions) {
    this.mean = Arrays.copyOf(mean, mean.length);
    this.directions = directions.stream().map(one -> Arrays.copyOf(one, one.length)).toList();
    this.columns = new float[mean.length][directions.size()];
    for (int row = 0; row < directions.size(); row++) {
      for (int column = 0; column < columns.length; column++) {
        columns[column][row] = directions.get(row)[column];
      }
    }
  }

  /// The one that comes with this module.
  static Projection loaded() {
    return Loaded.RESOURCE_READ;
  }

  private static Projection resource() {
    try (InputStream stream =
            Objects.requireNonNull(Projection.class.getResourceAsStream(RESOURCE), RESOURCE);
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return read(lines);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Reads what [#text] writes.
  ///
  /// @throws IllegalArgumentException when a line is too short or too long, or lines are missing
  static Projection read(BufferedReader lines) throws IOException {
    var rows = new ArrayList<float[]>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        rows.add(row(line));
      }
    }
    if (rows.size() != 1 + WIDTH) {
      throw new IllegalArgumentException(
          (1 + WIDTH) + " rows belong into a projection, not " + rows.size());
    }
    return new Projection(rows.getFirst(), rows.subList(1, rows.size()));
  }

  private static float[] row(String line) {
    String[] numbers = line.strip().split(" ", -1);
    if (numbers.length != MiniLm.DIMENSIONS) {
      throw new IllegalArgumentException(
          MiniLm.DIMENSIONS + " numbers belong into a row, not " + numbers.length);
    }
    var row = new float[numbers.length];
    for (int index = 0; index < row.length; index++) {
      row[index] = Float.parseFloat(numbers[index]);
    }
    return row;
  }

  /// The whole as text.
  ///
  /// @param comment lines that say what it is and how it was made
  public String text(List<String> comment) {
    var text = new StringBuilder();
    comment.forEach(line -> text.append("# ").append(line).append('\n'));
    write(mean, text);
    directions.forEach(direction -> write(direction, text));
    return text.toString();
  }

  private static void write(float[] row, StringBuilder text) {
    for (float value : row) {
      text.append(String.format(Locale.ROOT, "%.4g", value)).append(' ');
    }
    text.setCharAt(text.length() - 1, '\n');
  }

  /// A word vector made small.
  Compact of(Vector word) {
    float[] centred = word.minus(mean);
    var small = new float[directions.size()];
    for (int column = 0; column < centred.length; column++) {
      float value = centred[column];
      float[] parts = columns[column];
      for (int row = 0; row < small.length; row++) {
        small[row] += parts[row] * value;
      }
    }
    Vector.normalise(small);
    return Compact.of(small);
  }
}
