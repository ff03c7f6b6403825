package prepai.library;

import java.util.regex.Pattern;
import prepai.knowledge.Library.Block;

/// Plain text: paragraphs are parted by empty lines; a heading is underlined, or a short line that
/// stands alone and does not end like a sentence.
final class TextReader {
  private static final int LONGEST_HEADING = 70;
  private static final Pattern UNDERLINE = Pattern.compile("[=-]{3,}\\s*");
  private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.!?:;,]$");
  private static final Pattern ITEM = Pattern.compile("\\s*([-*•]|\\d+[.)])\\s+.*");

  private TextReader() {}

  static void read(String text, Outline.Draft draft) {
    for (String paragraph : text.split("\\R[ \\t]*\\R", -1)) {
      paragraph(paragraph.strip(), draft);
    }
  }

  private static void paragraph(String text, Outline.Draft draft) {
    String[] lines = text.split("\\R", -1);
    if (lines.length > 1 && UNDERLINE.matcher(lines[1]).matches()) {
      draft.heading(lines[1].startsWith("=") ? 1 : 2, lines[0]);
      draft.block(
          Block.Kind.PARAGRAPH, joined(text.substring(text.indexOf(lines[1]) + lines[1].length())));
    } else if (lines.length == 1 && isHeading(text)) {
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
        && !ENDS_A_SENTENCE.matcher(line).matches()
        && !ITEM.matcher(line).matches();
  }

  private static String joined(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
