package prepai.evals.attacks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prepai.protocol.Json;
import prepai.runner.JailSandbox;
import prepai.sandbox.Tier;

/// `./prepai evals attacks [DIR] [--honest N] [--json FILE] [--only NAME] [--tier TIER]`.
public final class AttackCommand {
  private static final Path OWN = Path.of("evals/attacks");
  private static final Path PROBLEMS = Path.of("content/problems");

  private AttackCommand() {}

  /// What the command was asked.
  private record Options(
      Path folder, int honest, Optional<Path> json, Optional<String> only, Optional<Tier> tier) {
    static Options of(List<String> arguments) {
      Path folder = OWN;
      int honest = 0;
      Optional<Path> json = Optional.empty();
      Optional<String> only = Optional.empty();
      Optional<Tier> tier = Optional.empty();
      for (int at = 0; at < arguments.size(); at++) {
        String option = arguments.get(at);
        if (!option.startsWith("--")) {
          folder = Path.of(option);
          continue;
        }
        if (++at == arguments.size()) {
          throw new IllegalArgumentException(option + " needs a value");
        }
        String value = arguments.get(at);
        switch (option) {
          case "--honest" -> honest = Integer.parseInt(value);
          case "--json" -> json = Optional.of(Path.of(value));
          case "--only" -> only = Optional.of(value);
          case "--tier" ->
              tier =
                  Optional.of(
                      Tier.of(value)
                          .orElseThrow(() ->
                              new IllegalArgumentException(
                                  "--tier is bubblewrap or landlock, not " + value)));
          default -> throw new IllegalArgumentException("unknown option " + option);
        }
      }
      return new Options(folder, honest, json, only, tier);
    }
  }

  /// Runs the command; the exit code is 0 when everything was stopped and nobody honest was hurt.
  ///
  /// @throws IllegalArgumentException when it was misused or there is no manifest
  public static int run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.of(arguments);
    Manifest manifest = Manifest.read(options.folder());
    List<Attack> attacks =
        manifest.attacks().stream()
            .filter(attack -> options.only().map(attack.name()::equals).orElse(true))
            .toList();
    try {
      Report report;
      try (JailSandbox sandbox = sandbox(options.tier())) {
        Optional<String> refusal = sandbox.standing().refusal();
        if (refusal.isPresent()) {
          out.println(refusal.get());
          return 1;
        }
        report = tried(attacks, sandbox, out);
      }
      report.print(out);
      manifest.faults().forEach(fault -> out.println("NOT UNDERSTOOD, so not run: " + fault));
      if (options.json().isPresent()) {
        Files.writeString(options.json().get(), Json.pretty(report.items()));
      }
      boolean calm =
          options.honest() == 0
              || new Crowd(attacks, PROBLEMS, options.tier()).run(options.honest(), out);
      return report.good() && manifest.faults().isEmpty() && calm ? 0 : 1;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static JailSandbox sandbox(Optional<Tier> tier) {
    return tier.isPresent() ? JailSandbox.probed(tier) : JailSandbox.probed();
  }

  /// Tries all programs and says how each came out.
  static Report tried(List<Attack> attacks, JailSandbox sandbox, PrintStream out)
      throws IOException, InterruptedException {
    Nobody nobody = Nobody.here();
    var outcomes = new ArrayList<Outcome>();
    try (var scene = new Scene(nobody, attacks);
        var outside = new Outside(scene.world(), nobody)) {
      if (!scene.world().planted()) {
        out.println(
            "No secret is planted in our own environment ("
                + World.PLANTED
                + "), so a program that read it would not be noticed.");
      }
      var trial = new Trial(new Inside(sandbox, scene), outside);
      for (Attack attack : attacks) {
        Outcome outcome = trial.of(attack);
        outcomes.add(outcome);
        out.println(
            attack.name()
                + ": "
                + outcome.proof().name().toLowerCase(java.util.Locale.ROOT)
                + (outcome.remark().isEmpty() ? "" : " (" + outcome.remark() + ")")
                + (outcome.good()
                    ? attack.control() ? "; accepted" : "; stopped"
                    : "; GOT THROUGH: " + String.join("; ", outcome.harms())));
      }
    }
    return new Report(outcomes);
  }
}
