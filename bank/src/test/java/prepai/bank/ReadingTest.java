package prepai.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.plan.Bank;
import prepai.plan.Facet;
import prepai.plan.Level;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.plan.Track;

final class ReadingTest {
  private static final Path TEA = Path.of("questions/sample/sample.tea.yaml");
  private static final Path TRACK = Path.of("tracks/sample.yaml");

  private final BankReader reader = new BankReader();
  private final Path root;

  ReadingTest(@TempDir Path root) {
    this.root = root;
  }

  @Test
  void readsEveryTrackAndQuestion() {
    Bank bank = reader.read(List.of(Fixtures.SOUND));
    assertEquals(List.of("sample"), bank.tracks().stream().map(Track::id).toList());
    assertEquals(
        List.of("sample.bees", "sample.bread", "sample.camp", "sample.ride", "sample.tea"),
        bank.of("sample").stream().map(Question::id).toList());
  }

  @Test
  void bindsWhatTheFileSays() {
    Question tea = reader.read(List.of(Fixtures.SOUND)).question("sample.tea").orElseThrow();
    assertEquals("Somebody asks you for a new teapot. How do you choose the teapot?", tea.prompt());
    assertEquals(List.of(Level.MID), tea.levels());
    assertEquals("2026-11", tea.provenance().asOf());
    Point material = tea.rubric().get(1);
    assertFalse(material.must());
    assertEquals(Facet.MECHANISM, material.facet());
    assertEquals(Optional.of("users"), material.dependsOn());
    assertTrue(tea.rubric().getFirst().must());
    assertEquals(Facet.TRADE_OFFS, tea.rubric().getLast().facet());
  }

  @Test
  void takesAbsentListsAsEmpty() {
    Bank bank = reader.read(List.of(Fixtures.SOUND));
    assertEquals(List.of(), bank.question("sample.tea").orElseThrow().redFlags());
    Track track = bank.track("sample").orElseThrow();
    assertEquals(List.of(), track.phases().getFirst().areas());
    assertEquals(List.of(), track.focus());
    assertEquals(Optional.empty(), track.company());
  }

  @Test
  void letsARootAddToAnother() throws IOException {
    alter(TEA, "sample.tea\n", "sample.mug\n");
    Bank bank = reader.read(List.of(Fixtures.SOUND, root));
    assertEquals(6, bank.of("sample").size());
  }

  @Test
  void refusesAnIdThatIsTakenInAnotherRoot() throws IOException {
    alter(TEA, "version: 1", "version: 2");
    BrokenContent broken = refused(Fixtures.SOUND, root);
    assertEquals(
        List.of(
            new Problem(
                Rule.UNIQUE_IDS,
                root.resolve(TEA),
                1,
                "the id 'sample.tea' is taken by " + Fixtures.SOUND.resolve(TEA))),
        broken.problems());
  }

  @Test
  void refusesAKeyThatIsNotKnown() throws IOException {
    alter(TEA, "    must: true", "    mustt: true");
    refusedAt(TEA, 18, "there is no key 'mustt' here");
  }

  @Test
  void refusesAValueOfAnotherType() throws IOException {
    alter(TEA, "    weight: 20", "    weight: \"20\"");
    refusedAt(TEA, 33, "the value at rubric/2/weight is missing or has the wrong type");
  }

  @Test
  void refusesANumberThatIsMissing() throws IOException {
    alter(TEA, "version: 1\n", "");
    refusedAt(TEA, 1, "the value at version is missing or has the wrong type");
  }

  @Test
  void refusesAnUnknownWord() throws IOException {
    alter(TEA, "    facet: mechanism", "    facet: mechanics");
    refusedAt(TEA, 26, "'mechanics' is not allowed at rubric/1/facet");
  }

  @Test
  void refusesWordsInTheSpellingOfTheCode() throws IOException {
    alter(TRACK, "trade_offs", "TRADE_OFFS");
    refusedAt(TRACK, 16, "'TRADE_OFFS' is not allowed at dimensions/2/facets/0");
  }

  @Test
  void refusesWhatTheRecordRefuses() throws IOException {
    alter(TEA, "    weight: 20", "    weight: 21");
    refusedAt(TEA, 1, "rubric weights sum to 101, expected 100");
  }

  @Test
  void refusesATopicWithoutArea() throws IOException {
    alter(TEA, "[sample/tea]", "[tea]");
    refusedAt(TEA, 1, "topics has 'tea', expected area/subtopic");
  }

  @Test
  void refusesAnEmptyEntryOfAList() throws IOException {
    alter(TEA, "levels: [mid]", "levels: [mid, ~]");
    assertEquals(1, refused(root).problems().size());
  }

  @Test
  void refusesAKeyGivenTwice() throws IOException {
    alter(TEA, "version: 1\n", "version: 1\nversion: 1\n");
    Problem problem = refused(root).problems().getFirst();
    assertEquals(3, problem.line());
  }

  @Test
  void refusesASecondDocument() throws IOException {
    alter(TEA, "sources: [own writing]\n", "sources: [own writing]\n---\n");
    assertEquals(1, refused(root).problems().size());
  }

  @Test
  void refusesTextThatIsNotYaml() throws IOException {
    alter(TEA, "sources: [own writing]", "sources: own writing]: more: again");
    Problem problem = refused(root).problems().getFirst();
    assertEquals(78, problem.line(), problem::toString);
  }

  @Test
  void refusesTextThatIsNotUtf8() throws IOException {
    alter(TEA, "clay", "clé");
    Path file = root.resolve(TEA);
    Files.write(file, Files.readString(file).getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of(file), refused(root).problems().stream().map(Problem::file).toList());
  }

  @Test
  void namesEveryBrokenFileAtOnce() throws IOException {
    alter(TEA, "weight: 20", "weight: 61");
    alter(TRACK, "share: 100", "share: 99");
    assertEquals(
        List.of(root.resolve(TEA), root.resolve(TRACK)),
        refused(root).problems().stream().map(Problem::file).toList());
  }

  @Test
  void refusesAFolderWithoutContent() {
    assertEquals(
        root + ":1: there is no .yaml file under tracks/, questions/ or problems/ here",
        refused(root).getMessage());
  }

  @Test
  void refusesAFileThatAnotherEndingWouldHide() throws IOException {
    Path hidden = root.resolve("questions/sample/sample.tea.yml");
    Fixtures.alter(Fixtures.SOUND.resolve(TEA), hidden, "sample.tea\n", "sample.mug\n");
    assertEquals(
        new Problem(Rule.READABLE, hidden, 1, "rename the file so that it ends in .yaml"),
        refused(Fixtures.SOUND, root).problems().getLast());
  }

  private void alter(Path file, String text, String by) throws IOException {
    Fixtures.alter(Fixtures.SOUND.resolve(file), root.resolve(file), text, by);
  }

  private BrokenContent refused(Path... roots) {
    return assertThrows(BrokenContent.class, () -> reader.read(List.of(roots)));
  }

  private void refusedAt(Path file, int line, String sentence) {
    assertEquals(
        List.of(new Problem(Rule.READABLE, root.resolve(file), line, sentence)),
        refused(root).problems());
  }
}
