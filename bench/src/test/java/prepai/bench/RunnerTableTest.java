package prepai.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunnerTableTest {
  private final RunnerTable table = new RunnerTable();

  @Test
  void measuresAgainstTheBareStartOfTheSameLanguage() {
    table.add(RunnerRow.PYTHON_BARE, 20);
    table.add(RunnerRow.JAVASCRIPT_BARE, 100);
    table.add(RunnerRow.JAVASCRIPT_TEN, 50);
    assertTrue(line("JavaScript, ten tests ").endsWith("0.50       0.9  ok"));
    assertEquals(List.of(), table.outcome().missed());
  }

  @Test
  void tellsMissedBars() {
    table.add(RunnerRow.PYTHON_BARE, 20);
    table.add(RunnerRow.PYTHON_TEN, 61);
    table.add(RunnerRow.PROBLEM, 301);
    assertEquals(
        List.of(
            "Python, ten tests 3.05 x bare (bar 3.0)",
            "Python, all tests of a problem 301 ms (bar 300 ms)"),
        table.outcome().missed());
    assertTrue(line("Python, ten tests ").endsWith("missed"));
    assertTrue(table.outcome().headline().endsWith("bars missed: 2"));
  }

  @Test
  void takesMediansOfWhatItWasGiven() {
    List.of(20.0, 20.0, 90.0).forEach(bare -> table.add(RunnerRow.PYTHON_BARE, bare));
    List.of(60.0, 500.0, 50.0).forEach(ours -> table.add(RunnerRow.PYTHON_TEN, ours));
    assertEquals(List.of(), table.outcome().missed());
  }

  @Test
  void doesNotJudgeWhatWasNotMeasured() {
    assertTrue(line("Go, ten tests, new source").endsWith("not measured"));
    assertEquals(List.of(), table.outcome().missed());
    assertTrue(table.outcome().headline().contains("Java, ten tests not measured"));
  }

  private String line(String title) {
    return table.lines().stream().filter(line -> line.startsWith(title)).findFirst().orElseThrow();
  }
}
