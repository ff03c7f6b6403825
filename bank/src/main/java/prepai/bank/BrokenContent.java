package prepai.bank;

import java.util.List;
import java.util.stream.Collectors;
import prepai.Failure;

/// Content that cannot be read. It names every broken file, not just the first.
public final class BrokenContent extends Failure {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  BrokenContent(List<Problem> problems) {
    super(
        problems.stream().map(Problem::toString).collect(Collectors.joining("\n")),
        Retry.IS_USELESS);
    this.problems = List.copyOf(problems);
  }

  /// At least one, ordered by file and line.
  public List<Problem> problems() {
    return problems;
  }
}
