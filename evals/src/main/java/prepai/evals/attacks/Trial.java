package prepai.evals.attacks;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tries one program after the other: first where nothing protects, then in a jail.
record Trial(Inside inside, Outside outside) {

  /// What is known of a program before it is in a jail.
  private record Known(Outcome.Proof proof, String remark) {}

  Outcome of(Attack attack) throws InterruptedException {
    Optional<String> lacks = inside.lacks(attack.language());
    if (lacks.isPresent()) {
      return notRun(attack, new Known(Outcome.Proof.UNKNOWN, lacks.get()), lacks.get());
    }
    Known known = known(attack);
    try {
      Sighting seen = inside.watch(attack);
      List<Detector> detectors =
          Stream.concat(attack.detectors().stream(), Detector.ALWAYS.stream()).toList();
      String remark =
          Stream.of(
                  known.remark(),
                  seen.compiler().isEmpty()
                      ? ""
                      : "not compiled in the jail: " + Text.shown(seen.compiler()))
              .filter(one -> !one.isEmpty())
              .collect(Collectors.joining("; "));
      return new Outcome(
          attack,
          known.proof(),
          remark,
          new Outcome.Used(seen.wallMillis(), seen.tasks(), seen.peakKb()),
          harms(detectors, seen));
    } catch (IOException | IllegalArgumentException failure) {
      return notRun(attack, known, Text.shown(String.valueOf(failure.getMessage())));
    }
  }

  private static Outcome notRun(Attack attack, Known known, String why) {
    return new Outcome(
        attack,
        known.proof(),
        known.remark(),
        Outcome.Used.NOTHING,
        List.of("could not be run: " + why));
  }

  private Known known(Attack attack) throws InterruptedException {
    if (attack.resource() || attack.control()) {
      return new Known(Outcome.Proof.NEEDLESS, "");
    }
    try {
      List<String> harms = harms(attack.detectors(), outside.watch(attack));
      return harms.isEmpty()
          ? new Known(Outcome.Proof.INEFFECTIVE, "does no harm where nothing protects")
          : new Known(Outcome.Proof.EFFECTIVE, harms.getFirst());
    } catch (IOException | IllegalArgumentException failure) {
      return new Known(Outcome.Proof.UNKNOWN, Text.shown(String.valueOf(failure.getMessage())));
    }
  }

  private static List<String> harms(List<Detector> detectors, Sighting seen) {
    return detectors.stream().flatMap(one -> one.look().apply(seen).stream()).distinct().toList();
  }
}
