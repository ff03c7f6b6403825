package prepai.print;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Text up to a hard line break, on its way into lines: directions by UAX #9, breaks where the
/// JDK's `BreakIterator` allows them, fonts by what each has glyphs for.
final class Paragraph {
  private static final String JOINTS = "/\\_&?=#";

  private final Fonts fonts;
  private final Shaper shaper;
  private final LetterByLetter simple = new LetterByLetter();
  private final List<Span> spans;
  private final String text;
  private final Bidi bidi;
  private final double leading;

  /// @param spans at least one, without line breaks
  Paragraph(Fonts fonts, Shaper shaper, List<Span> spans) {
    this.fonts = fonts;
    this.shaper = shaper;
    this.spans = spans;
    var all = new StringBuilder();
    spans.forEach(span -> all.append(span.text()));
    text = all.toString();
    bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    leading = spans.stream().mapToDouble(span -> span.style().leading()).max().orElse(0);
  }

  /// What every character of a run has in common.
  ///
  /// @param shown empty when no font has the cluster
  private record Kind(Style style, byte level, Optional<Face> shown, Face.Letters letters) {}

  List<TextLine> lines(double width, TextLine.Align align) {
    var filling = new Filling(width, align);
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int wordEnd = start + text.substring(start, end).stripTrailing().length();
      filling.word(start, wordEnd);
      filling.space(wordEnd, end);
      start = end;
    }
    return filling.finish();
  }

  /// Lines being filled.
  private final class Filling {
    private final double width;
    private final TextLine.Align align;
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Run> line = new ArrayList<>();
    private double used;

    Filling(double width, TextLine.Align align) {
      this.width = width;
      this.align = align;
    }

    void word(int start, int end) {
      List<Run> runs = runs(start, end);
      double needed = width(runs);
      if (used + needed <= width) {
        add(runs);
        return;
      }
      int partStart = start;
      for (int index = start + 1; index < end; index++) {
        if (joint(index)) {
          part(partStart, index);
          partStart = index;
        }
      }
      part(partStart, end);
    }

    private void part(int start, int end) {
      List<Run> runs = runs(start, end);
      double needed = width(runs);
      if (used + needed > width && used > 0) {
        close();
      }
      if (needed > width) {
        pieces(start, end);
      } else {
        add(runs);
      }
    }

    /// Whether an address, a path or a long identifier may be broken before a character.
    private boolean joint(int index) {
      return JOINTS.indexOf(text.charAt(index - 1)) >= 0 && JOINTS.indexOf(text.charAt(index)) < 0;
    }

    /// Breaks a word between any two clusters.
    private void pieces(int start, int end) {
      int pieceStart = start;
      double needed = 0;
      for (int[] cluster : clusters(start, end)) {
        double advance = width(runs(cluster[0], cluster[1]));
        if (needed + advance > width && cluster[0] > pieceStart) {
          add(runs(pieceStart, cluster[0]));
          close();
          pieceStart = cluster[0];
          needed = 0;
        }
        needed += advance;
      }
      add(runs(pieceStart, end));
    }

    void space(int start, int end) {
      if (start < end) {
        add(runs(start, end));
      }
    }

    private void add(List<Run> runs) {
      line.addAll(runs);
      used += width(runs);
    }

    private void close() {
      while (!line.isEmpty() && line.getLast().blank()) {
        line.removeLast();
      }
      Shaper.Direction direction =
          bidi.baseIsLeftToRight()
              ? Shaper.Direction.LEFT_TO_RIGHT
              : Shaper.Direction.RIGHT_TO_LEFT;
      lines.add(new TextLine(line, leading, direction, align));
      line.clear();
      used = 0;
    }

    List<TextLine> finish() {
      if (!line.isEmpty() || lines.isEmpty()) {
        close();
      }
      return lines;
    }
  }

  private static double width(List<Run> runs) {
    return runs.stream().mapToDouble(Run::width).sum();
  }

  private List<Run> runs(int start, int end) {
    var runs = new ArrayList<Run>();
    int runStart = start;
    Optional<Kind> current = Optional.empty();
    for (int[] cluster : clusters(start, end)) {
      Kind kind = kind(cluster[0], cluster[1]);
      boolean continues =
          current.isPresent() && current.get().equals(kind) && kind.shown().isPresent();
      if (!continues) {
        int from = runStart;
        current.ifPresent(before -> runs.add(run(before, from, cluster[0])));
        runStart = cluster[0];
        current = Optional.of(kind);
      }
    }
    int from = runStart;
    current.ifPresent(last -> runs.add(run(last, from, end)));
    return runs;
  }

  private Kind kind(int start, int end) {
    Style style = styleAt(start);
    byte level = (byte) bidi.getLevelAt(start);
    if (end - start == 1 && text.charAt(start) < 0x7F) {
      return new Kind(
          style, level, Optional.of(style.face()), letters(style.face(), start, end, level));
    }
    Optional<Face> shown = fonts.covering(style.face(), text.substring(start, end));
    return new Kind(
        style,
        level,
        shown,
        shown.map(face -> letters(face, start, end, level)).orElse(Face.Letters.STAND_ALONE));
  }

  private Face.Letters letters(Face face, int start, int end, byte level) {
    boolean marked = text.substring(start, end).codePoints().anyMatch(Characters::combining);
    return marked || level % 2 == 1 ? Face.Letters.DEPEND_ON_NEIGHBOURS : face.letters();
  }

  private Run run(Kind kind, int start, int end) {
    String said = text.substring(start, end);
    Face face = kind.shown().orElse(kind.style().face());
    String drawn = kind.shown().isPresent() ? said : Character.toString(Characters.REPLACEMENT);
    Shaper.Direction direction =
        kind.level() % 2 == 0 ? Shaper.Direction.LEFT_TO_RIGHT : Shaper.Direction.RIGHT_TO_LEFT;
    Shaper engine =
        switch (kind.letters()) {
          case STAND_ALONE -> simple;
          case DEPEND_ON_NEIGHBOURS -> shaper;
        };
    Shaper.Shaped shaped = engine.shape(fonts.get(face), drawn, direction);
    return new Run(
        said,
        kind.style(),
        face,
        shaped.glyphs(),
        shaped.spacing(),
        shaped.advance() * kind.style().size(),
        kind.level());
  }

  private Style styleAt(int index) {
    int end = 0;
    for (Span span : spans) {
      end += span.text().length();
      if (index < end) {
        return span.style();
      }
    }
    return spans.getLast().style();
  }

  /// Start and end of every grapheme cluster in a stretch.
  private List<int[]> clusters(int start, int end) {
    var clusters = new ArrayList<int[]>();
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text.substring(start, end));
    int from = characters.first();
    for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
      clusters.add(new int[] {start + from, start + to});
      from = to;
    }
    return clusters;
  }
}
