package prepai.cv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words on one baseline, in chunks that wide gaps part.
record Row(List<Chunk> chunks) {
  Row {
    chunks = List.copyOf(chunks);
  }

  /// What parts a margin from the text beside it, in multiples of the size.
  private static final double MARGIN = 0.42;

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
    var sorted =
        rows.stream()
            .map(row ->
                Spaced.joined(row.stream().sorted(Comparator.comparingDouble(Word::left)).toList()))
            .toList();
    Set<Long> edges = edges(sorted);
    return sorted.stream().map(row -> chunked(row, edges)).toList();
  }

  /// Left edges, in points, that many rows begin at, without the first of them.
  private static Set<Long> edges(List<List<Word>> rows) {
    Map<Long, Integer> begin = new HashMap<>();
    for (List<Word> row : rows) {
      long at = Math.round(row.getFirst().left());
      begin.merge(at, 1, Integer::sum);
      begin.merge(at + 1, 1, Integer::sum);
    }
    double first = rows.stream().mapToDouble(row -> row.getFirst().left()).min().orElse(0);
    var edges = new HashSet<Long>();
    begin.forEach((at, times) -> {
      if (times >= 4 && times >= 0.12 * rows.size() && at > first + 30) {
        edges.add(at);
      }
    });
    return edges;
  }

  private static boolean atEdge(Word word, Set<Long> edges) {
    long at = Math.round(word.left());
    return edges.contains(at) || edges.contains(at + 1);
  }

  private static Row chunked(List<Word> row, Set<Long> edges) {
    double apart = Gaps.apart(row);
    var chunks = new ArrayList<Chunk>();
    var open = new ArrayList<Word>();
    for (Word word : row) {
      if (!open.isEmpty()
          && word.left() - open.getLast().right()
              > (atEdge(word, edges) ? MARGIN : apart) * word.size()
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
        || (words.size() == 1 && words.getFirst().text().matches("[-–—*+o]"));
  }
}
