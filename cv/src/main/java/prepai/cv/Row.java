package prepai.cv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Words on one baseline, in chunks that wide gaps part.
record Row(List<Chunk> chunks) {
  Row {
    chunks = List.copyOf(chunks);
  }

  /// Words that belong together.
  record Chunk(List<Word> words) {
    Chunk {
      words = List.copyOf(words);
    }

    double left() {
      return words.getFirst().left();
    }

    double right() {
      return words.getLast().right();
    }

    String text() {
      return String.join(
          " ", words.stream().filter(word -> !word.isSymbol()).map(Word::text).toList());
    }

    int letters() {
      return words.stream().mapToInt(word -> word.text().length()).sum();
    }
  }

  double top() {
    return words().stream().mapToDouble(Word::top).min().orElse(0);
  }

  double bottom() {
    return words().stream().mapToDouble(Word::bottom).max().orElse(0);
  }

  double size() {
    return words().stream().mapToDouble(Word::size).max().orElse(1);
  }

  List<Word> words() {
    return chunks.stream().flatMap(chunk -> chunk.words().stream()).toList();
  }

  static List<Row> of(List<Word> words) {
    var byLine =
        words.stream()
            .sorted(Comparator.comparingDouble(Word::bottom).thenComparingDouble(Word::left))
            .toList();
    var rows = new ArrayList<List<Word>>();
    double baseline = Double.NEGATIVE_INFINITY;
    for (Word word : byLine) {
      double reach =
          rows.isEmpty() ? 0 : 0.38 * Math.min(word.size(), rows.getLast().getFirst().size());
      if (rows.isEmpty() || word.bottom() - baseline > Math.max(reach, 1.2)) {
        rows.add(new ArrayList<>());
        baseline = word.bottom();
      }
      rows.getLast().add(word);
    }
    return rows.stream().map(Row::chunked).toList();
  }

  private static Row chunked(List<Word> words) {
    List<Word> row =
        Spaced.joined(words.stream().sorted(Comparator.comparingDouble(Word::left)).toList());
    double apart = Gaps.apart(row);
    var chunks = new ArrayList<Chunk>();
    var open = new ArrayList<Word>();
    for (Word word : row) {
      if (!open.isEmpty()
          && word.left() - open.getLast().right() > apart * word.size()
          && !bulletsOnly(open)) {
        chunks.add(new Chunk(open));
        open.clear();
      }
      open.add(word);
    }
    chunks.add(new Chunk(open));
    return new Row(chunks);
  }

  private static boolean bulletsOnly(List<Word> words) {
    return words.stream().allMatch(word -> Bullets.isBullet(List.of(word, word), 0))
        || words.size() == 1 && words.getFirst().text().matches("[-–—*+o]");
  }
}
