package prepai.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static prepai.library.Desk.bytes;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SplitsByHeadingsTest {
  private static final int MOST = 180;
  private static final int JOINED_REST = 29;

  private static List<Splitter.Chunk> chunks(String markdown) {
    return Splitter.chunks(Format.outline("file.md", bytes(markdown)));
  }

  private static List<List<String>> paths(String markdown) {
    return chunks(markdown).stream().map(Splitter.Chunk::headings).toList();
  }

  private static List<Integer> sizes(String markdown) {
    return chunks(markdown).stream().map(chunk -> Splitter.words(chunk.text())).toList();
  }

  private static String sentence(int words) {
    return IntStream.range(1, words).mapToObj(word -> "w" + word).collect(Collectors.joining(" "))
        + " end.";
  }

  @Test
  void makesNoPassageOfAHeadingWithoutTextOfItsOwn() {
    assertEquals(List.of(List.of("A", "B", "C")), paths("# A\n\n## B\n\n### C\n\ntext"));
  }

  @Test
  void knowsTheWayDownThroughJumps() {
    assertEquals(
        List.of(
            List.of("A"),
            List.of("A", "B"),
            List.of("A", "B", "D"),
            List.of("A", "B", "C"),
            List.of("A", "E")),
        paths("# A\na\n## B\nb\n#### D\nd\n### C\nc\n## E\ne"));
  }

  @Test
  void putsFurtherTitlesBelowTheFirst() {
    assertEquals(
        List.of(List.of("A"), List.of("A", "B"), List.of("A", "B", "C"), List.of("A", "D")),
        paths("# A\na\n# B\nb\n## C\nc\n# D\nd"));
  }

  @Test
  void putsADocumentWithoutTitleUnderItsName() {
    assertEquals(List.of(List.of("File", "B"), List.of("File", "C")), paths("## B\nb\n## C\nc"));
    assertEquals(List.of(List.of("File"), List.of("File", "B")), paths("intro\n# B\nb"));
  }

  @Test
  void keepsShortParagraphsOfASectionTogether() {
    assertEquals(List.of(150), sizes("# A\n\n" + sentence(50) + "\n\n" + sentence(100)));
  }

  @Test
  void beginsAPartWithAParagraphThatDoesNotFit() {
    assertEquals(List.of(100, 100), sizes("# A\n\n" + sentence(100) + "\n\n" + sentence(100)));
  }

  @Test
  void joinsAShortRest() {
    assertEquals(List.of(MOST + 29), sizes("# A\n\n" + sentence(MOST) + "\n\n" + sentence(29)));
    assertEquals(List.of(MOST, 30), sizes("# A\n\n" + sentence(MOST) + "\n\n" + sentence(30)));
  }

  @Test
  void partsALongParagraphBetweenSentences() {
    List<Splitter.Chunk> chunks = chunks("# A\n\n" + (sentence(70) + " ").repeat(5).strip());

    assertEquals(3, chunks.size());
    assertTrue(chunks.stream().allMatch(chunk -> chunk.text().endsWith("end.")));
  }

  @Test
  void cutsASentenceWithoutEnd() {
    assertEquals(List.of(MOST, MOST, 40), sizes("# A\n\n" + "word ".repeat(400)));
  }

  @Test
  void cutsAWordWithoutEndBetweenCharacters() {
    String word = "x" + "😀".repeat(30_000);
    List<Splitter.Chunk> chunks = chunks("# A\n\n" + word);

    assertTrue(chunks.size() > 5);
    assertTrue(
        chunks.stream().noneMatch(chunk -> Character.isLowSurrogate(chunk.text().charAt(0))));
    assertEquals(
        word,
        chunks.stream()
            .map(Splitter.Chunk::text)
            .collect(Collectors.joining())
            .replaceAll("\\s", ""));
  }

  @Test
  void partsScriptsThatHaveNoBlanks() {
    List<Splitter.Chunk> chunks = chunks("# A\n\n" + "缓存可以加快读取速度。".repeat(2_000));

    assertTrue(chunks.size() > 2);
    chunks.forEach(chunk -> assertTrue(chunk.text().endsWith("。")));
  }

  @Test
  void countsWords() {
    assertEquals(0, Splitter.words(" \n\t"));
    assertEquals(0, Splitter.words(""));
    assertEquals(3, Splitter.words("  one\ntwo   three "));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20260301})
  void losesNothing(long seed) {
    var random = new Random(seed);
    String markdown =
        IntStream.range(0, 60)
            .mapToObj(_ -> block(random))
            .collect(Collectors.joining("\n\n", "# Title\n\n", "\n"));
    Outline outline = Format.outline("a.md", bytes(markdown));
    List<Splitter.Chunk> chunks = Splitter.chunks(outline);

    assertEquals(
        withoutBlanks(
            outline.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .map(Outline::text)
                .collect(Collectors.joining())),
        withoutBlanks(chunks.stream().map(Splitter.Chunk::text).collect(Collectors.joining())));
    for (Splitter.Chunk chunk : chunks) {
      assertFalse(chunk.text().isBlank());
      assertTrue(Splitter.words(chunk.text()) <= MOST + JOINED_REST);
      assertEquals("Title", chunk.headings().getFirst());
    }
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String block(Random random) {
    String text = text(random);
    return switch (random.nextInt(6)) {
      case 0 -> "#".repeat(1 + random.nextInt(6)) + " h" + random.nextInt(5);
      case 1 -> "- " + text + "\n- " + text(random);
      case 2 -> "| a | b |\n|---|---|\n| " + text + " | " + random.nextInt() + " |";
      case 3 -> "```\n" + text.replace(". ", ".\n") + "\n```";
      default -> text;
    };
  }

  private static String text(Random random) {
    return IntStream.range(0, 1 + random.nextInt(random.nextInt(10) == 0 ? 600 : 60))
        .mapToObj(_ ->
            Integer.toString(random.nextInt(1_000_000), 36)
                + (random.nextInt(30) == 0 ? "." : random.nextInt(90) == 0 ? "?!" : ""))
        .collect(Collectors.joining(" ", "x", "z"));
  }
}
