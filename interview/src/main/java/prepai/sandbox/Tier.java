package prepai.sandbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What keeps programs from the machine that they run on, the strongest first.
public enum Tier {
  BUBBLEWRAP(""),
  LANDLOCK(
      "no namespaces of its own: a program sees that paths and processes exist, though not what is"
          + " in them, and disk use is limited by watching only");

  private final String lacks;

  Tier(String lacks) {
    this.lacks = lacks;
  }

  /// The name on the wire and in settings, e.g. `bubblewrap`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What it does not protect from although a stronger one does; empty for the strongest.
  public Optional<String> lacks() {
    return Optional.of(lacks).filter(text -> !text.isEmpty());
  }

  public static Optional<Tier> of(String id) {
    return Arrays.stream(values()).filter(tier -> tier.id().equals(id)).findFirst();
  }
}
