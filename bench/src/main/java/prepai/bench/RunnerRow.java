package prepai.bench;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import prepai.sandbox.Language;

/// What is measured of the runner, in the order of its table.
enum RunnerRow {
  PYTHON_BARE(Language.PYTHON, How.BARE),
  PYTHON_FIRST(Language.PYTHON, How.FIRST, 0.6),
  PYTHON_TEN(Language.PYTHON, How.TEN, 3.0),
  PYTHON_COLD(Language.PYTHON, How.COLD, 7),
  JAVASCRIPT_BARE(Language.JAVASCRIPT, How.BARE),
  JAVASCRIPT_TEN(Language.JAVASCRIPT, How.TEN, 0.9),
  JAVASCRIPT_COLD(Language.JAVASCRIPT, How.COLD, 1.8),
  JAVA_BARE(Language.JAVA, How.BARE),
  JAVA_TEN(Language.JAVA, How.TEN, 0.2),
  JAVA_COLD(Language.JAVA, How.COLD, 0.9),
  CPP_NEW(Language.CPP, How.NEW),
  CPP_AGAIN(Language.CPP, How.AGAIN),
  GO_NEW(Language.GO, How.NEW),
  GO_AGAIN(Language.GO, How.AGAIN),
  PROBLEM(Language.PYTHON, How.PROBLEM, 300);

  /// What is done.
  enum How {
    BARE("bare start of a file"),
    FIRST("first result"),
    TEN("ten tests"),
    COLD("ten tests, cold"),
    NEW("ten tests, new source"),
    AGAIN("ten tests, same source"),
    PROBLEM("all tests of a problem");

    private final String title;

    How(String title) {
      this.title = title;
    }
  }

  private final Language language;
  private final How how;
  private final OptionalDouble most;

  RunnerRow(Language language, How how) {
    this.language = language;
    this.how = how;
    this.most = OptionalDouble.empty();
  }

  RunnerRow(Language language, How how, double most) {
    this.language = language;
    this.how = how;
    this.most = OptionalDouble.of(most);
  }

  Language language() {
    return language;
  }

  How how() {
    return how;
  }

  boolean compiles() {
    return how == How.NEW || how == How.AGAIN;
  }

  String title() {
    return language.title() + ", " + how.title;
  }

  /// The bar: the most that the median may be, in bare starts, or in milliseconds where
  /// `barInMillis`.
  OptionalDouble most() {
    return most;
  }

  /// A person waits for a whole problem, whatever else the machine does in that time.
  boolean barInMillis() {
    return how == How.PROBLEM;
  }

  /// What the language's own bare start is measured in; empty for compiled languages.
  Optional<RunnerRow> bare() {
    return Arrays.stream(values())
        .filter(row -> row.language == language && row.how == How.BARE)
        .findFirst();
  }
}
