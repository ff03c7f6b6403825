package prepai.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import prepai.knowledge.Library;
import prepai.knowledge.Library.Block;
import prepai.knowledge.Library.Run;
import prepai.knowledge.Library.Section;

/// A document as its author arranged it, whatever file it came in.
///
/// @param about what its author says of it
/// @param sections in order; at least one, and the first carries the title
record Outline(FrontMatter about, List<Section> sections) {
  /// Longest text of a document, in characters.
  static final int MOST_CHARACTERS = 2_000_000;

  private static final int MOST_PIECES = 100_000;
  private static final int LONGEST_HEADING = 200;

  /// Blanks of every kind and control characters.
  private static final Pattern UNPRINTED = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  Outline {
    sections = List.copyOf(sections);
  }

  static Library.Unreadable tooLong() {
    return new Library.Unreadable(
        "The document has more than two million characters of text. Split it, and bring the parts that matter.");
  }

  String title() {
    return sections.getFirst().heading();
  }

  /// The beginning of a text, never with half a character at its end.
  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  /// Text of a block, without styles.
  static String text(Block block) {
    var text = new StringBuilder();
    for (List<Run> cell : block.cells()) {
      if (!text.isEmpty()) {
        text.append(" | ");
      }
      cell.forEach(run -> text.append(run.text()));
    }
    return text.toString();
  }

  /// A document in the making.
  static final class Draft {
    private final String fallbackTitle;
    private final List<Section> sections = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private FrontMatter about = FrontMatter.NONE;
    private Optional<Heading> open = Optional.empty();
    private int characters;
    private int pieces;

    private record Heading(int level, String text, String anchor) {}

    /// @param fallbackTitle of a document that has no heading before its text
    Draft(String fallbackTitle) {
      this.fallbackTitle = fallbackTitle;
    }

    void about(FrontMatter read) {
      about = read;
    }

    /// @param level 1 for the title
    void heading(int level, String text) {
      String clean = UNPRINTED.matcher(text).replaceAll(" ").strip();
      if (clean.isEmpty()) {
        return;
      }
      count(clean.length());
      close();
      String heading = shortened(clean, LONGEST_HEADING);
      open = Optional.of(new Heading(level, heading, anchor(heading)));
    }

    void block(Block block) {
      String text = text(block);
      if (text.isBlank()) {
        return;
      }
      count(text.length());
      blocks.add(block);
    }

    void block(Block.Kind kind, String text) {
      block(new Block(kind, List.of(List.of(new Run(text, Run.Style.PLAIN)))));
    }

    /// @throws Library.Unreadable when there is no text in it
    Outline finished() {
      close();
      if (sections.stream().allMatch(section -> section.blocks().isEmpty())) {
        throw new Library.Unreadable(
            "There is no text in this document. If it is a scan or a picture, export it with its text and try again.");
      }
      return new Outline(about, sections);
    }

    private void close() {
      if (open.isEmpty() && !blocks.isEmpty()) {
        sections.add(new Section("", 1, fallbackTitle, blocks));
      }
      open.ifPresent(heading -> {
        if (sections.isEmpty() && heading.level() > 1) {
          sections.add(new Section("", 1, fallbackTitle, List.of()));
        }
        sections.add(new Section(heading.anchor(), heading.level(), heading.text(), blocks));
      });
      blocks.clear();
    }

    private void count(int more) {
      characters += more;
      pieces++;
      if (characters > MOST_CHARACTERS) {
        throw tooLong();
      }
      if (pieces > MOST_PIECES) {
        throw new Library.Unreadable(
            "The document has more than 100,000 headings and paragraphs. Split it, and bring the parts that matter.");
      }
    }

    private String anchor(String heading) {
      String slug = slug(heading);
      String anchor = slug;
      // A later heading may be called what an earlier one became.
      while (!taken.add(anchor)) {
        anchor = slug + "-" + times.merge(slug, 2, (before, _) -> before + 1);
      }
      return anchor;
    }
  }

  /// A heading as an anchor: small letters and digits, everything else one hyphen.
  static String slug(String heading) {
    String slug =
        heading
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "section" : slug;
  }
}
