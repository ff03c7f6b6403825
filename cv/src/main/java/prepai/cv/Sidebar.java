package prepai.cv;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import prepai.candidate.Notice;

/// Notices that a page is set in columns, which simpler readers read across.
final class Sidebar {
  private static final int FEWEST_LINES = 4;

  /// Of the height of the page, side by side.
  private static final double LEAST_SHARED = 0.15;

  private Sidebar() {}

  /// A column as its lines take room.
  private record Block(double left, double right, double top, double bottom, List<Line> lines) {
    static Block of(List<Line> lines) {
      return new Block(
          lines.stream().mapToDouble(Line::left).min().orElse(0),
          lines.stream().mapToDouble(Line::right).max().orElse(0),
          lines.stream().mapToDouble(Line::top).min().orElse(0),
          lines.stream().mapToDouble(Line::bottom).max().orElse(0),
          lines);
    }

    boolean isBeside(Block other, double height) {
      double shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return (right <= other.left || left >= other.right) && shared > LEAST_SHARED * height;
    }

    double width() {
      return right - left;
    }
  }

  /// The narrower one of two columns on the first page, as the place of a notice.
  static Optional<Notice> of(List<Line> lines) {
    Map<Integer, List<Line>> columns =
        lines.stream()
            .filter(line -> line.sheet().number() == 1)
            .collect(Collectors.groupingBy(Line::column));
    List<Block> blocks =
        columns.values().stream()
            .filter(some -> some.size() >= FEWEST_LINES)
            .map(Block::of)
            .toList();
    return blocks.stream()
        .filter(block ->
            blocks.stream()
                .anyMatch(
                    other -> block.isBeside(other, block.lines().getFirst().sheet().height())))
        .min(Comparator.comparingDouble(Block::width))
        .map(block ->
            new Notice(Notice.Kind.COLUMNS, "", block.lines().stream().map(Line::place).toList()));
  }
}
