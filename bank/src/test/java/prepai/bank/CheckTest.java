package prepai.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

final class CheckTest {
  private final ContentCheck check = new ContentCheck();

  @TestFactory
  Stream<DynamicTest> namesFileAndLineOfWhatBreaksARule() {
    return Stream.of(Rule.values())
        .map(rule -> DynamicTest.dynamicTest(rule.sentence(), () -> namesWhatBreaks(rule)));
  }

  private void namesWhatBreaks(Rule rule) throws IOException {
    Path root = Fixtures.broken(rule);
    Set<String> marks = Fixtures.marks(root);
    assertTrue(marks.stream().anyMatch(mark -> mark.endsWith(" " + rule)), "nothing is marked");
    List<Problem> problems = check.check(List.of(Fixtures.SOUND, root)).problems();
    Set<String> found =
        problems.stream()
            .map(problem -> problem.file() + ":" + problem.line() + " " + problem.rule())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(String.join("\n", marks), String.join("\n", found));
  }

  @Test
  void findsNothingInSoundContentAndSaysHowMuchItSaw() {
    ContentCheck.Checked checked = check.check(List.of(Fixtures.SOUND));
    assertEquals(List.of(), checked.problems());
    assertEquals(1, checked.tracks());
    assertEquals(5, checked.questions());
    assertEquals(
        new BankReader().read(List.of(Fixtures.SOUND)).questions(), checked.bank().questions());
  }

  @Test
  void saysWhatToDoAboutAProblem() {
    Path file = Fixtures.broken(Rule.WEIGHTS).resolve("questions/sample/sample.kite.yaml");
    Problem problem = checkWith(Rule.WEIGHTS).getFirst();
    assertEquals(file + ":15: the weights sum to 105, not 100", problem.toString());
  }

  @Test
  void explainsASchemaProblemWithTheWayToTheValue() {
    List<String> sentences = checkWith(Rule.SCHEMA).stream().map(Problem::sentence).toList();
    assertTrue(
        sentences.contains("rubric/1: required property 'facet' not found"),
        () -> String.join("\n", sentences));
  }

  @Test
  void namesTheQuestionThatWordsAreTakenFrom() {
    assertEquals(
        "'i take clay because clay lasts and with' is also in sample.tea",
        checkWith(Rule.OWN_WORDS).getFirst().sentence());
  }

  @Test
  void namesTheWayOfFollowUpsThatLeadBack() {
    assertEquals(
        List.of(
            "the question follows itself: name another or remove this",
            "follow-ups lead back to their start: sample.kite → sample.ring → sample.kite; remove one of them"),
        checkWith(Rule.FOLLOW_UP_CYCLES).stream().map(Problem::sentence).toList());
  }

  @Test
  void namesBothFilesOfAnIdThatTwoRootsHave() {
    Path tea = Path.of("questions/sample/sample.tea.yaml");
    List<String> sentences = checkWith(Rule.UNIQUE_IDS).stream().map(Problem::toString).toList();
    assertTrue(
        sentences.contains(
            Fixtures.broken(Rule.UNIQUE_IDS).resolve("questions/other/sample.tea.yaml")
                + ":1: the id 'sample.tea' is taken at "
                + Fixtures.SOUND.resolve(tea)
                + ":1"),
        () -> String.join("\n", sentences));
  }

  @Test
  void saysWhatATrackWithoutQuestionsNeeds(@TempDir Path own) throws IOException {
    Path track = own.resolve("tracks/lonely.yaml");
    Fixtures.alter(
        Fixtures.SOUND.resolve("tracks/sample.yaml"), track, "id: sample\n", "id: lonely\n");
    assertEquals(
        List.of(
            track
                + ":6: level mid has 0 usable questions, at least 5 are needed: name lonely in the interviews of questions that a phase admits",
            track
                + ":12: the phase has no question for level mid: write one of kind concept with lonely among its interviews"),
        check.check(List.of(Fixtures.SOUND, own)).problems().stream()
            .map(Problem::toString)
            .toList());
  }

  @Test
  void takesAFolderWithDocumentsOnly(@TempDir Path own) throws IOException {
    Files.createDirectories(own.resolve("knowledge"));
    assertEquals(List.of(), check.check(List.of(Fixtures.SOUND, own)).problems());
    assertEquals(5, new BankReader().read(List.of(Fixtures.SOUND, own)).questions().size());
  }

  @Test
  void saysWhenThereIsNothingToCheck(@TempDir Path empty) {
    ContentCheck.Checked checked = check.check(List.of(empty));
    assertEquals(0, checked.questions());
    assertEquals(
        List.of("there is no .yaml file under tracks/, questions/ or problems/ here"),
        checked.problems().stream().map(Problem::sentence).toList());
  }

  @Test
  void checksAFileOfTheGreatestSizeAndRefusesALongerOne(@TempDir Path root) throws IOException {
    Path tea = Path.of("questions/sample/sample.tea.yaml");
    Path file = root.resolve(tea);
    Fixtures.alter(Fixtures.SOUND.resolve(tea), file, "sample.tea\n", "sample.long\n");
    Path named = file.resolveSibling("sample.long.yaml");
    String text = Files.readString(file);
    Files.delete(file);
    String filler = "#".repeat(Yaml.MOST_BYTES - text.length());
    Files.writeString(named, text + filler);
    assertTrue(
        check.check(List.of(Fixtures.SOUND, root)).problems().stream()
            .noneMatch(problem -> problem.rule() == Rule.READABLE));
    Files.writeString(named, text + filler + "#");
    assertEquals(
        List.of(
            new Problem(
                Rule.READABLE, named, 1, "the file has 262145 bytes, at most 262144 may be")),
        check.check(List.of(Fixtures.SOUND, root)).problems());
  }

  private List<Problem> checkWith(Rule rule) {
    return check.check(List.of(Fixtures.SOUND, Fixtures.broken(rule))).problems();
  }
}
