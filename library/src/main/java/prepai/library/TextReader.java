package prepai.library;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import prepai.knowledge.Library.Block;

/// Plain text: paragraphs are parted by empty lines; a heading is underlined, or a short line that
/// stands alone and does not end like a sentence.
final class TextReader {
  private static final int LONGEST_HEADING = 70;
  private static final Pattern UNDERLINED = Pattern.compile("(?m)^(\\S.*)\\n(={3,}|-{3,})[ \\t]*$");
  private static final Pattern UNDERLINE = Pattern.compile("[=-]{3,}\\s*");
  private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.!?:;,]$");
  private static final Pattern ITEM = Pattern.compile("\\s*([-*•]|\\d+[.)])\\s+.*");

  private TextReader() {}

  static void read(String text, Outline.Draft draft) {
    List<String> paragraphs =
        Arrays.stream(
                UNDERLINED.matcher(text).replaceAll("\n\n$1\n$2\n\n").split("\\R[ \\t]*\\R", -1))
            .map(String::strip)
            .filter(paragraph -> !paragraph.isEmpty())
            .toList();
    int last = paragraphs.size() - 1;
    while (last >= 0 && isHeading(paragraphs.get(last))) {
      last--;
    }
    for (int index = 0; index < paragraphs.size(); index++) {
      // A short line with nothing below it, such as a signature, is text.
      paragraph(paragraphs.get(index), index < last, draft);
    }
  }

  private static void paragraph(String text, boolean mayBeHeading, Outline.Draft draft) {
    String[] lines = text.split("\\R", -1);
    if (lines.length == 2 && UNDERLINE.matcher(lines[1]).matches()) {
      draft.heading(lines[1].startsWith("=") ? 1 : 2, lines[0]);
    } else if (mayBeHeading && isHeading(text)) {
      draft.heading(2, text);
    } else if (ITEM.matcher(lines[0]).matches()) {
      for (String item : text.split("\\R(?=\\s*([-*•]|\\d+[.)])\\s)", -1)) {
        draft.block(Block.Kind.ITEM, joined(item.replaceFirst("^\\s*([-*•]|\\d+[.)])\\s+", "")));
      }
    } else {
      draft.block(Block.Kind.PARAGRAPH, joined(text));
    }
  }

  private static boolean isHeading(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_HEADING
        && line.indexOf('\n') < 0
        && !ENDS_A_SENTENCE.matcher(line).matches()
        && !ITEM.matcher(line).matches();
  }

  private static String joined(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
