package prepai.cv;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Spoils files in the ways that files are spoilt: bytes flipped, parts cut, doubled, moved or
/// mixed.
public final class Mutations {
  private static final int MOST_CHANGES = 6;

  private Mutations() {}

  /// A file made from two.
  public static byte[] of(byte[] file, byte[] other, RandomGenerator chance) {
    byte[] mutant = file.clone();
    int changes = 1 + chance.nextInt(MOST_CHANGES);
    for (int change = 0; change < changes && mutant.length > 0; change++) {
      mutant = once(mutant, other, chance);
    }
    return mutant;
  }

  private static byte[] once(byte[] file, byte[] other, RandomGenerator chance) {
    int from = chance.nextInt(file.length);
    int length = Math.min(file.length - from, 1 + chance.nextInt(1 << (1 + chance.nextInt(10))));
    byte[] mutant = file.clone();
    switch (chance.nextInt(7)) {
      case 0 -> mutant[from] ^= (byte) (1 << chance.nextInt(8));
      case 1 -> Arrays.fill(mutant, from, from + length, (byte) chance.nextInt(256));
      case 2 -> mutant = Arrays.copyOf(file, from);
      case 3 -> mutant = joined(file, from, file, from, length);
      case 4 -> mutant = joined(file, from, other, chance.nextInt(other.length), length);
      case 5 -> {
        for (int at = from; at < from + length; at++) {
          if (Character.isDigit(mutant[at])) {
            mutant[at] = (byte) ('0' + chance.nextInt(10));
          }
        }
      }
      default -> {
        for (int at = 0; at < 1 + file.length / 500; at++) {
          mutant[chance.nextInt(file.length)] = (byte) chance.nextInt(256);
        }
      }
    }
    return mutant;
  }

  /// The first file up to `at`, a part of the second, the rest of the first.
  private static byte[] joined(byte[] file, int at, byte[] other, int from, int length) {
    int taken = Math.min(length, other.length - from);
    byte[] joined = new byte[file.length + taken];
    System.arraycopy(file, 0, joined, 0, at);
    System.arraycopy(other, from, joined, at, taken);
    System.arraycopy(file, at, joined, at + taken, file.length - at);
    return joined;
  }
}
