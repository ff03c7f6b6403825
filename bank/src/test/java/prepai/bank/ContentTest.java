package prepai.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prepai.plan.Bank;

/// The content that ships.
final class ContentTest {
  private static final int FEWEST_QUESTIONS = 60;
  private static final int FEWEST_TRACKS = 8;

  @Test
  void isReadWhole() {
    Bank bank = new BankReader().read(List.of(content()));
    assertTrue(bank.questions().size() > FEWEST_QUESTIONS, () -> bank.questions().size() + "");
    assertTrue(bank.tracks().size() >= FEWEST_TRACKS, () -> bank.tracks().size() + "");
  }

  @Test
  void keepsEveryRule() {
    ContentCheck.Checked checked = new ContentCheck().check(List.of(content()));
    assertEquals(
        "", checked.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
    assertTrue(checked.questions() > FEWEST_QUESTIONS, () -> checked.questions() + "");
    assertTrue(checked.tracks() >= FEWEST_TRACKS, () -> checked.tracks() + "");
  }

  private static Path content() {
    return Stream.iterate(
            Path.of("").toAbsolutePath(), folder -> folder.getParent() != null, Path::getParent)
        .map(folder -> folder.resolve("content"))
        .filter(folder -> Files.isDirectory(folder.resolve("questions")))
        .findFirst()
        .orElseThrow();
  }
}
