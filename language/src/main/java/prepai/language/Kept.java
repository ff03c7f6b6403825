package prepai.language;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was made of a key and may be needed again: those used last, up to a number. Whoever asks
/// for what another is making waits for it instead of making it too. Safe for use by several
/// threads.
final class Kept<K, V> {
  private final int most;
  private final Function<K, V> maker;
  private final SequencedMap<K, Once> all;

  /// @param maker when it fails, the next who asks tries again
  Kept(int most, Function<K, V> maker) {
    this.most = most;
    this.maker = maker;
    this.all = new LinkedHashMap<>(most, 0.75f, true);
  }

  V of(K key) {
    Once once;
    synchronized (all) {
      once = all.computeIfAbsent(key, _ -> new Once());
      if (all.size() > most) {
        all.pollFirstEntry();
      }
    }
    return once.value(key);
  }

  private final class Once {
    private @Nullable V value;

    synchronized V value(K key) {
      V made = value;
      if (made == null) {
        made = maker.apply(key);
        value = made;
      }
      return made;
    }
  }
}
