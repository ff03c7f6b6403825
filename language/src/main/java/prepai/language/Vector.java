package prepai.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

/// A direction of meaning: 384 numbers of length 1, or all zero for nothing at all. Immutable.
public final class Vector {
  private static final double TINY = 1e-9;
  private final float[] values;

  private Vector(float[] values) {
    this.values = values;
  }

  /// Takes a sum of vectors and brings it to length 1; keeps no hold of `sum`.
  static Vector towards(float[] sum) {
    float[] values = Arrays.copyOf(sum, sum.length);
    normalise(values);
    return new Vector(values);
  }

  /// Brings a vector to length 1, in place; all but zero stays as it is.
  static void normalise(float[] values) {
    double square = 0;
    for (float value : values) {
      square += (double) value * value;
    }
    float length = (float) Math.sqrt(square);
    if (length > TINY) {
      for (int index = 0; index < values.length; index++) {
        values[index] /= length;
      }
    }
  }

  static Vector mean(Collection<Vector> vectors) {
    float[] sum = new float[MiniLm.DIMENSIONS];
    for (Vector vector : vectors) {
      for (int index = 0; index < sum.length; index++) {
        sum[index] += vector.values[index];
      }
    }
    return towards(sum);
  }

  /// Cosine, -1..1; 0 when one of them is nothing. Four sums, for one would wait for itself.
  double cosine(Vector other) {
    float[] those = other.values;
    float one = 0;
    float two = 0;
    float three = 0;
    float four = 0;
    for (int index = 0; index < values.length; index += 4) {
      one += values[index] * those[index];
      two += values[index + 1] * those[index + 1];
      three += values[index + 2] * those[index + 2];
      four += values[index + 3] * those[index + 3];
    }
    return one + two + three + four;
  }

  /// Writes its numbers.
  void write(DataOutput out) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  /// Reads what [#write] wrote.
  static Vector read(DataInput in) throws IOException {
    var values = new float[MiniLm.DIMENSIONS];
    for (int index = 0; index < values.length; index++) {
      values[index] = in.readFloat();
    }
    return new Vector(values);
  }

  /// Its numbers less some others.
  float[] minus(float[] others) {
    float[] rest = values();
    for (int index = 0; index < rest.length; index++) {
      rest[index] -= others[index];
    }
    return rest;
  }

  /// A copy of its numbers.
  public float[] values() {
    return Arrays.copyOf(values, values.length);
  }

  /// What is left of this direction once `away` is taken out of it.
  Vector without(Vector away) {
    float along = (float) cosine(away);
    float[] rest = new float[values.length];
    for (int index = 0; index < rest.length; index++) {
      rest[index] = values[index] - along * away.values[index];
    }
    return towards(rest);
  }
}
