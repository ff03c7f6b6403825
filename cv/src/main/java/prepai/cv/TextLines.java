package prepai.cv;

import java.util.List;
import java.util.regex.Pattern;

/// Plain text to lines.
final class TextLines {
  private static final Pattern RULE = Pattern.compile("[\\s=_*~#+–—-]{4,}");
  private static final Pattern TAIL = Pattern.compile("\\s+[-=_*~]{4,}$");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");

  private TextLines() {}

  static void read(String text, Flow flow) {
    for (String raw : text.split("\n", -1)) {
      String bare = raw.stripTrailing();
      if (bare.isBlank()) {
        flow.space(1);
        continue;
      }
      if (RULE.matcher(bare).matches()) {
        flow.space(0.6);
        continue;
      }
      String plain = TAIL.matcher(bare).replaceAll("").replace("**", "").replace("__", "");
      plain = LINK.matcher(plain).replaceAll("$1");
      int indent = plain.length() - plain.stripLeading().length();
      flow.line(
          0,
          false,
          false,
          Math.min(indent, 40) * 5.0,
          List.of(new Flow.Span(plain.strip(), false, 0, "")));
    }
  }
}
