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
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.library.DocumentCheck;

final class DocumentsTest {
  private static final int FEWEST_DOCUMENTS = 80;
  private static final String FRONT =
      "---\ninterviews: [backend]\ntopics: [backend/cache]\nasOf: 2026-11\nsources: [own writing]\n---\n";
  private static final String REST =
      "\n## One\n\na\n\n## Two\n\nb\n\n## Three\n\nc\n\n## Four\n\nd\n";
  private static final String SOUND = FRONT + "# Caches\n\nKept near.\n" + REST;

  private final Path root;
  private final Path file;

  DocumentsTest(@TempDir Path root) {
    this.root = root;
    this.file = root.resolve("knowledge/backend/caches.md");
  }

  @Test
  void thatShipKeepEveryRuleWithTheBank() {
    var printed = new ByteArrayOutputStream();
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int code = new ContentReport(Path.of("../content"), out).run(List.of());
    String said = printed.toString(StandardCharsets.UTF_8);
    assertEquals(0, code, said);
    Matcher seen = Pattern.compile("(\\d+) documents, 0 problems").matcher(said);
    assertTrue(seen.find() && Integer.parseInt(seen.group(1)) > FEWEST_DOCUMENTS, said);
  }

  @Test
  void mayBeSound() throws IOException {
    assertEquals(List.of(), found(SOUND));
  }

  @Test
  void mayBeAbsent() {
    assertEquals(new DocumentCheck.Checked(0, List.of()), check().check(List.of(root)));
  }

  @Test
  void needFrontMatter() throws IOException {
    assertEquals(
        List.of(
            "1: the front matter is missing: begin with interviews, topics, asOf and sources between two lines of ---"),
        found(SOUND.replace(FRONT, "")));
    assertEquals(
        List.of("1: the key 'topics' is missing in the front matter: add it"),
        found(SOUND.replace("topics: [backend/cache]\n", "")));
    assertEquals(
        List.of("3: there is no key 'tags': use interviews, topics, asOf, sources"),
        found(SOUND.replace("topics:", "tags: []\ntopics:")));
    assertTrue(
        found(SOUND.replace("[backend]", "[backend"))
            .getFirst()
            .startsWith("1: the front matter cannot be read: "));
  }

  @Test
  void nameTracksAndTopicsThatExist() throws IOException {
    assertEquals(
        List.of("2: there is no track 'back-end': name one of content/tracks"),
        found(SOUND.replace("[backend]", "[back-end]")));
    assertEquals(
        List.of(
            "3: no question has the topic 'backend/caches': name one that the bank has, or write a question"),
        found(SOUND.replace("backend/cache]", "backend/caches]")));
  }

  @Test
  void sayWhereAndWhenFactsComeFrom() throws IOException {
    assertEquals(
        List.of("5: there is no source: say where the facts come from"),
        found(SOUND.replace("[own writing]", "[]")));
    assertEquals(
        List.of("4: asOf is '2026-13': write year and month, such as 2026-11"),
        found(SOUND.replace("2026-11", "2026-13")));
    assertEquals(
        List.of("4: asOf is 'soon': write year and month, such as 2026-11"),
        found(SOUND.replace("2026-11", "soon")));
  }

  @Test
  void haveOneTitleAndHeadingsOfTheirOwn() throws IOException {
    assertEquals(
        List.of("7: there is no title: begin the text with '# …'"),
        found(SOUND.replace("# Caches\n", "")));
    assertEquals(
        List.of("27: 'More' is a second title: use ## for everything below the first"),
        found(SOUND + "\n# More\n\ne\n"));
    assertEquals(
        List.of("27: the heading 'One' occurs twice: give each its own"),
        found(SOUND + "\n## One\n\ne\n"));
  }

  @Test
  void areDividedByFourToFourteenHeadings() throws IOException {
    assertEquals(
        List.of(
            "7: there are 3 headings below the title: 4 to 14 make a document that is read and found in parts"),
        found(SOUND.replace("## Four\n", "")));
    var more = new StringBuilder(SOUND);
    for (int heading = 5; heading <= 14; heading++) {
      more.append("\n## Number ").append(heading).append("\n\ne\n");
    }
    assertEquals(List.of(), found(more.toString()));
    assertEquals(1, found(more + "\n## Number 15\n\ne\n").size());
  }

  @Test
  void haveSectionsOfTwoHundredWords() throws IOException {
    assertEquals(List.of(), found(SOUND.replace("\nb\n", "\n" + "b ".repeat(11) + "\n")));
    String words = words(200);
    assertEquals(List.of(), found(SOUND.replace("\nb\n", "\n" + words + "\n")));
    assertEquals(
        List.of(
            "15: there are 201 words under 'Two', at most 200 may be: divide them by sub-headings"),
        found(SOUND.replace("\nb\n", "\n" + words + " more\n")));
  }

  @Test
  void areWritten() throws IOException {
    assertEquals(
        List.of("17: still to be written: TODO two"),
        found(SOUND.replace("\nb\n", "\nTODO two\n")));
  }

  @Test
  void areText() throws IOException {
    assertEquals(List.of("1: The file is empty. Bring one that has text in it."), found(""));
    Files.write(file, new byte[] {(byte) 0xC3, 0x28});
    assertTrue(sentences().getFirst().contains("not text in UTF-8"));
  }

  @Test
  void shareNoTwelveWordsWithOneAnotherOrTheBank() throws IOException {
    String copied = words(12);
    write(root.resolve("knowledge/a/first.md"), SOUND.replace("\nb\n", "\n" + copied + "\n"));
    assertEquals(
        List.of(
            "17: '"
                + copied
                + "' is also in "
                + root.resolve("knowledge/a/first.md")
                + ":17: say it in other words"),
        found(SOUND.replace("\nb\n", "\n" + copied.toUpperCase(java.util.Locale.ROOT) + "!\n")));
    assertEquals(List.of(), found(SOUND.replace("\nb\n", "\n" + words(11) + " other\n")));
    assertEquals(
        List.of(
            "9: 'the bank says this in exactly twelve words and not one less' is also in the question be.bank: say it in other words"),
        found(
            SOUND.replace(
                "Kept near.", "The bank says this in exactly twelve words, and not one less.")));
  }

  @Test
  void hideNoOtherOfTheirName(@TempDir Path other) throws IOException {
    write(other.resolve("knowledge/backend/caches.md"), SOUND);
    write(file, SOUND);
    assertEquals(
        List.of(
            other.resolve("knowledge/backend/caches.md")
                + ":1: the document is hidden by "
                + file
                + ": give it another name"),
        check().check(List.of(root, other)).problems());
  }

  private static String words(int count) {
    var words = new StringBuilder("w0");
    for (int word = 1; word < count; word++) {
      words.append(" w").append(word);
    }
    return words.toString();
  }

  private List<String> found(String text) throws IOException {
    write(file, text);
    return sentences();
  }

  /// Without the path, which is that of our file.
  private List<String> sentences() {
    return check().check(List.of(root)).problems().stream()
        .map(problem -> problem.substring((file + ":").length()))
        .toList();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static DocumentCheck check() {
    return new DocumentCheck(
        Set.of("backend"),
        Set.of("backend/cache"),
        Map.of("be.bank", List.of("The bank says this in exactly twelve words and not one less.")));
  }
}
