package prepai.evals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.bank.BankReader;
import prepai.plan.Bank;
import prepai.plan.Question;

/// A user's own folder adds a track, questions and documents to what ships.
final class OwnContentTest {
  private static final Path SHIPPED = Path.of("../bank/src/test/resources/sound");
  private static final List<String> THINGS =
      List.of("grinder", "kettle", "filter", "scales", "mug");

  private final Path own;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  OwnContentTest(@TempDir Path own) throws IOException {
    this.own = own;
    copy("tracks/sample.yaml", "tracks/barista.yaml", "id: sample", "id: barista");
    for (String thing : THINGS) {
      question(thing);
    }
    document(
        "knowledge/coffee/grinding.md",
        "barista",
        "A grinder with flat burrs makes even grounds, and even grounds give up their taste at one speed.");
  }

  @Test
  void keepsEveryRule() {
    assertEquals(0, check(), this::said);
    assertEquals("2 tracks, 10 questions, 1 documents, 0 problems\n", said());
  }

  @Test
  void isReadWithWhatShips() {
    Bank bank = new BankReader().read(List.of(SHIPPED, own));
    assertEquals(
        List.of("own.filter", "own.grinder", "own.kettle", "own.mug", "own.scales"),
        bank.of("barista").stream().map(Question::id).toList());
    assertEquals(5, bank.of("sample").size());
  }

  @Test
  void saysWhatTheTrackLacks() throws IOException {
    Files.delete(own.resolve("questions/own/own.mug.yaml"));
    assertEquals(1, check());
    assertEquals(
        own.resolve("tracks/barista.yaml")
            + ":6: level mid has 4 usable questions, at least 5 are needed: name barista in the interviews of questions that a phase admits",
        said().lines().findFirst().orElse(""));
  }

  @Test
  void namesBothFilesOfAnIdThatShips() throws IOException {
    copy(
        "questions/sample/sample.tea.yaml",
        "questions/own/sample.tea.yaml",
        "version: 1",
        "version: 2");
    assertEquals(1, check());
    assertTrue(
        said()
            .contains(
                own.resolve("questions/own/sample.tea.yaml")
                    + ":1: the id 'sample.tea' is taken at "
                    + SHIPPED.resolve("questions/sample/sample.tea.yaml")
                    + ":1"),
        this::said);
  }

  @Test
  void holdsDocumentsAgainstTheBank() throws IOException {
    document(
        "knowledge/coffee/copied.md",
        "waiter",
        "Children come first when choosing a grinder because grinder habits differ, and here is grinder too.");
    assertEquals(1, check());
    Path file = own.resolve("knowledge/coffee/copied.md");
    assertTrue(said().contains(file + ":2: there is no track 'waiter'"), this::said);
    assertTrue(
        said().contains("' is also in the question own.grinder: say it in other words"),
        this::said);
  }

  private void question(String thing) throws IOException {
    copy(
        "questions/sample/sample.tea.yaml",
        "questions/own/own." + thing + ".yaml",
        "sample.tea",
        "own." + thing,
        "sample/tea",
        "coffee/" + thing,
        "[sample]",
        "[barista]",
        "teapot",
        thing,
        "reference: >-\n",
        "reference: >-\n  Children come first when choosing a %s because %s habits differ, and here is %s too.\n"
            .formatted(thing, thing, thing));
    Path file = own.resolve("questions/own/own." + thing + ".yaml");
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replaceAll(
                "(?s)(" + thing + " too\\.\n).*?rubric:",
                "$1  I choose a %1$s, and the %1$s is what I keep, for a %1$s stays.\nrubric:"
                    .formatted(thing))
            .replaceAll(
                "(?s)hints:.*?followUps:",
                "hints:\n  - One %1$s for all.\n  - Two of %1$s is better.\n  - Any %1$s will do.\nfollowUps:"
                    .formatted(thing)));
  }

  private void document(String name, String track, String words) throws IOException {
    Path file = own.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        ---
        interviews: [%s]
        topics: [coffee/grinder]
        asOf: 2026-11
        sources: [own writing]
        ---
        # Coffee

        %s

        ## One

        a

        ## Two

        b

        ## Three

        c

        ## Four

        d
        """
            .formatted(track, words));
  }

  private void copy(String from, String to, String... replaced) throws IOException {
    String text = Files.readString(SHIPPED.resolve(from));
    for (int at = 0; at < replaced.length; at += 2) {
      text = text.replace(replaced[at], replaced[at + 1]);
    }
    Path file = own.resolve(to);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int check() {
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new ContentReport(SHIPPED, out).run(List.of(own.toString()));
  }

  private String said() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
