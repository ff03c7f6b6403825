package prepai.evals.attacks;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tries one program after the other: first where nothing protects, then in a jail.
record Trial(Inside inside, Outside outside) {

  Outcome of(Attack attack) throws InterruptedException {
    Optional<String> lacks = inside.lacks(attack.language());
    if (lacks.isPresent()) {
      return new Outcome(
          attack, Outcome.Proof.UNKNOWN, lacks.get(), List.of("could not be run: " + lacks.get()));
    }
    Outcome proven = proven(attack);
    try {
      Sighting seen = inside.watch(attack);
      List<Detector> detectors =
          Stream.concat(attack.detectors().stream(), Detector.ALWAYS.stream()).toList();
      boolean mute = proven.remark().isEmpty() && !seen.compiler().isEmpty();
      return new Outcome(
          attack,
          proven.proof(),
          mute ? "not compiled in the jail: " + Text.shown(seen.compiler()) : proven.remark(),
          harms(detectors, seen));
    } catch (IOException | IllegalArgumentException failure) {
      return new Outcome(
          attack,
          proven.proof(),
          proven.remark(),
          List.of("could not be run: " + Text.shown(String.valueOf(failure.getMessage()))));
    }
  }

  private Outcome proven(Attack attack) throws InterruptedException {
    if (attack.resource() || attack.control()) {
      return new Outcome(attack, Outcome.Proof.NEEDLESS, "", List.of());
    }
    try {
      List<String> harms = harms(attack.detectors(), outside.watch(attack));
      return harms.isEmpty()
          ? new Outcome(
              attack, Outcome.Proof.INEFFECTIVE, "does no harm where nothing protects", List.of())
          : new Outcome(attack, Outcome.Proof.EFFECTIVE, harms.getFirst(), List.of());
    } catch (IOException | IllegalArgumentException failure) {
      return new Outcome(
          attack,
          Outcome.Proof.UNKNOWN,
          Text.shown(String.valueOf(failure.getMessage())),
          List.of());
    }
  }

  private static List<String> harms(List<Detector> detectors, Sighting seen) {
    return detectors.stream().flatMap(one -> one.look().apply(seen).stream()).distinct().toList();
  }
}
