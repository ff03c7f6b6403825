package prepai.api;

import java.util.Arrays;

/// The content of a request, an answer or a file. Whoever holds it may read the array and must not
/// write to it: a copy of ten megabytes for every stop would be waste.
public final class Bytes {
  /// No content.
  public static final Bytes NONE = new Bytes(new byte[0]);

  private final byte[] array;

  public Bytes(byte[] array) {
    this.array = array;
  }

  public byte[] array() {
    return array;
  }

  public int size() {
    return array.length;
  }

  boolean startsWith(byte[] start) {
    return array.length >= start.length
        && Arrays.equals(array, 0, start.length, start, 0, start.length);
  }
}
