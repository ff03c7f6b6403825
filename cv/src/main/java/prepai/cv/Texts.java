package prepai.cv;

import java.util.ArrayList;
import java.util.List;
import prepai.candidate.Field;
import prepai.candidate.Place;

/// Lines to texts: an item goes on until the next begins, and divided words become whole.
final class Texts {
  private Texts() {}

  /// One text for each item; lines without bullets make paragraphs.
  static List<Field<String>> items(List<Line> lines) {
    var items = new ArrayList<Field<String>>();
    var text = new StringBuilder();
    var places = new ArrayList<Place>();
    for (Line line : lines) {
      boolean begins =
          line.bullet() || line.level() > 0 || (line.gap() > 0.9 && line.gap() < Line.TOP);
      if (begins && !text.isEmpty()) {
        items.add(new Field<>(text.toString(), 0.9, places));
        text.setLength(0);
        places.clear();
      }
      append(text, line.text());
      places.add(line.place());
    }
    if (!text.isEmpty()) {
      items.add(new Field<>(text.toString(), 0.9, places));
    }
    return items;
  }

  private static void append(StringBuilder text, String more) {
    int last = text.length() - 1;
    if (last < 0) {
      text.append(more);
    } else if (last > 0
        && text.charAt(last) == '-'
        && Character.isLowerCase(text.charAt(last - 1))
        && Character.isLowerCase(more.charAt(0))) {
      text.setLength(last);
      text.append(more);
    } else {
      text.append(' ').append(more);
    }
  }
}
