package prepai.evals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import prepai.plan.Level;
import prepai.session.Event;

/// What a candidate did in an interview, as a person writes it down: a head of `key: value` lines,
/// then one step per block, blocks parted by a line `---`. A block is what was said, or one of
/// `/hint`, `/skip`, `/repeat`, `/clarify TEXT`, `/silence`, `/end`.
///
/// @param shows `strong`, `weak` or `silent`: what the interview must come out as
public record Script(Studio.Booking booking, String shows, List<String> steps) {

  public Script {
    steps = List.copyOf(steps);
  }

  /// Reads a script.
  ///
  /// @throws IllegalArgumentException when the head is incomplete
  public static Script of(String text) {
    String[] blocks = text.strip().split("(?m)^---\\s*$", -1);
    var head = new java.util.HashMap<String, String>();
    blocks[0]
        .lines()
        .filter(line -> line.contains(":"))
        .forEach(line -> {
          int colon = line.indexOf(':');
          head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
    var steps = new ArrayList<String>();
    for (int index = 1; index < blocks.length; index++) {
      if (!blocks[index].isBlank()) {
        steps.add(blocks[index].strip());
      }
    }
    return new Script(
        new Studio.Booking(
            value(head, "track"),
            value(head, "name"),
            Level.valueOf(value(head, "level").toUpperCase(Locale.ROOT)),
            Integer.parseInt(value(head, "minutes")),
            Long.parseLong(value(head, "seed"))),
        value(head, "shows"),
        steps);
  }

  /// Plays the script; a silent candidate keeps silent until the end.
  public Studio play(prepai.plan.Bank bank) {
    var studio = new Studio(bank, booking);
    steps.forEach(step -> play(studio, step));
    while (shows.equals("silent") && studio.session().running()) {
      studio.keepSilent();
    }
    return studio;
  }

  private static void play(Studio studio, String step) {
    if (step.startsWith("/clarify ")) {
      studio.ask(
          Event.CandidateAsked.What.CLARIFY,
          Optional.of(step.substring("/clarify ".length()).strip()));
      return;
    }
    switch (step) {
      case "/hint" -> studio.ask(Event.CandidateAsked.What.HINT, Optional.empty());
      case "/skip" -> studio.ask(Event.CandidateAsked.What.SKIP, Optional.empty());
      case "/repeat" -> studio.ask(Event.CandidateAsked.What.REPEAT, Optional.empty());
      case "/silence" -> studio.keepSilent();
      case "/end" -> studio.end();
      default -> studio.say(step);
    }
  }

  private static String value(java.util.Map<String, String> head, String key) {
    String value = head.get(key);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("the script's head lacks '" + key + ":'");
    }
    return value;
  }
}
