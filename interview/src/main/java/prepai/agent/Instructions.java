package prepai.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import prepai.plan.Track;
import prepai.session.Event;
import prepai.session.Session;

/// What a model is told of its part. The same through a whole interview.
///
/// @param template with the gaps `{title}`, `{level}` and `{minutes}`
public record Instructions(String template) {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
  private static final List<String> GAPS = List.of("title", "level", "minutes");

  public Instructions {
    var found = new ArrayList<>(GAP.matcher(template).results().map(gap -> gap.group(1)).toList());
    found.removeAll(GAPS);
    if (!found.isEmpty()) {
      throw new IllegalArgumentException("the instructions have unknown gaps: " + found);
    }
  }

  String of(Session session) {
    Event.SessionStarted started = session.started().orElseThrow();
    return template
        .replace("{title}", session.track().map(Track::title).orElseThrow())
        .replace("{level}", started.level().name().toLowerCase(Locale.ROOT))
        .replace("{minutes}", Integer.toString(started.minutes()));
  }
}
