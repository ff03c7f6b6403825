package prepai.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// A word's direction of meaning in [Projection#WIDTH] bytes, of length 127 but for rounding.
/// Immutable.
final class Compact {
  private static final int LENGTH = 127;
  private final byte[] values;

  private Compact(byte[] values) {
    this.values = values;
  }

  /// Rounds a vector of length 1.
  static Compact of(float[] vector) {
    var values = new byte[vector.length];
    for (int index = 0; index < values.length; index++) {
      values[index] = (byte) Math.round(vector[index] * LENGTH);
    }
    return new Compact(values);
  }

  /// Cosine, -1..1, to two digits.
  double cosine(Compact other) {
    byte[] those = other.values;
    int sum = 0;
    for (int index = 0; index < values.length; index++) {
      sum += values[index] * those[index];
    }
    return (double) sum / (LENGTH * LENGTH);
  }

  /// Writes its numbers.
  void write(DataOutput out) throws IOException {
    out.write(values);
  }

  /// Reads what [#write(DataOutput)] wrote.
  static Compact read(DataInput in) throws IOException {
    var values = new byte[Projection.WIDTH];
    in.readFully(values);
    return new Compact(values);
  }

  /// Writes its numbers from `at` on.
  void write(byte[] into, int at) {
    System.arraycopy(values, 0, into, at, values.length);
  }
}
