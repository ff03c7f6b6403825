package prepai.library;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prepai.knowledge.Library.Section;

/// Cuts a document into passages: what stands under one heading, and where that is long, parts of
/// it that end with a paragraph or a sentence.
final class Splitter {
  /// Words of the longest part. Beyond it a vector means little.
  private static final int MOST_WORDS = 180;

  /// What is left over is joined to the part before when it has fewer words.
  private static final int FEWEST_WORDS = 30;

  /// Characters of the longest word that counts as one.
  private static final int LONGEST_WORD = 50;

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|(?<=[。！？])");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Splitter() {}

  /// A part of a document that can be found.
  ///
  /// @param anchor of its heading
  /// @param headings from the title down
  record Chunk(String anchor, List<String> headings, String text) {
    Chunk {
      headings = List.copyOf(headings);
    }
  }

  static List<Chunk> chunks(Outline outline) {
    var chunks = new ArrayList<Chunk>();
    record Open(int level, String heading) {}
    var open = new ArrayList<Open>();
    String title = outline.title();
    boolean first = true;
    for (Section section : outline.sections()) {
      open.removeIf(above -> above.level() >= section.level());
      if (!first) {
        open.add(new Open(section.level(), section.heading()));
      }
      first = false;
      var headings = new ArrayList<String>();
      headings.add(title);
      open.forEach(above -> headings.add(above.heading()));
      parts(section).forEach(text -> chunks.add(new Chunk(section.anchor(), headings, text)));
    }
    return chunks;
  }

  static int words(String text) {
    return SPACE.splitAsStream(text).mapToInt(Splitter::weight).sum();
  }

  /// Scripts without blanks and data have words without end; they count by their length.
  private static int weight(String word) {
    return (word.length() + LONGEST_WORD - 1) / LONGEST_WORD;
  }

  private static List<String> parts(Section section) {
    var pieces = new ArrayList<String>();
    for (var block : section.blocks()) {
      String text = Outline.text(block);
      pieces.addAll(words(text) > MOST_WORDS ? List.of(SENTENCE.split(text)) : List.of(text));
    }
    var parts = new ArrayList<StringBuilder>();
    int size = 0;
    for (String piece : pieces.stream().flatMap(piece -> bounded(piece).stream()).toList()) {
      int words = words(piece);
      if (parts.isEmpty() || size + words > MOST_WORDS) {
        parts.add(new StringBuilder(piece));
        size = words;
      } else {
        parts.getLast().append('\n').append(piece);
        size += words;
      }
    }
    if (parts.size() > 1 && words(parts.getLast().toString()) < FEWEST_WORDS) {
      StringBuilder rest = parts.removeLast();
      parts.getLast().append('\n').append(rest);
    }
    return parts.stream().map(StringBuilder::toString).toList();
  }

  /// A sentence without end, such as a table or a log, in parts of bounded length.
  private static List<String> bounded(String piece) {
    if (words(piece) <= MOST_WORDS) {
      return List.of(piece);
    }
    var parts = new ArrayList<String>();
    var part = new StringJoiner(" ");
    int size = 0;
    for (String word : SPACE.splitAsStream(piece).flatMap(Splitter::cut).toList()) {
      if (size + weight(word) > MOST_WORDS) {
        parts.add(part.toString());
        part = new StringJoiner(" ");
        size = 0;
      }
      part.add(word);
      size += weight(word);
    }
    parts.add(part.toString());
    return parts;
  }

  /// A word that alone is too long for a part, in pieces.
  private static Stream<String> cut(String word) {
    if (weight(word) <= MOST_WORDS) {
      return Stream.of(word);
    }
    var pieces = new ArrayList<String>();
    for (int from = 0; from < word.length(); from += pieces.getLast().length()) {
      pieces.add(Outline.shortened(word.substring(from), MOST_WORDS * LONGEST_WORD));
    }
    return pieces.stream();
  }
}
