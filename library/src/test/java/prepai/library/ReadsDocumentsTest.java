package prepai.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static prepai.library.Desk.bytes;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.knowledge.Library;
import prepai.knowledge.Library.Run;

final class ReadsDocumentsTest {
  private static final String THREE_HEADINGS = "1 guide Guide\n2 cache Cache\n2 cache-2 Cache";

  private static Outline read(String name, String text) {
    return Format.outline(name, bytes(text));
  }

  /// Level, anchor and heading of every section.
  private static String headings(Outline outline) {
    return outline.sections().stream()
        .map(section -> section.level() + " " + section.anchor() + " " + section.heading())
        .collect(Collectors.joining("\n"));
  }

  /// Kind and text of every block.
  private static List<String> blocks(Outline outline) {
    return outline.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .map(block -> block.kind() + " " + Outline.text(block))
        .toList();
  }

  @Test
  void makesLevelsAndAnchorsOfMarkdownHeadings() {
    assertEquals(
        THREE_HEADINGS, headings(read("a.md", "# Guide\n\nx\n\n## Cache\n\ny\n\n## Cache\n\nz")));
  }

  @Test
  void makesLevelsAndAnchorsOfHtmlHeadings() {
    assertEquals(
        THREE_HEADINGS,
        headings(read("a.html", "<h1>Guide</h1>x<h2>Cache</h2><p>y<h2><b>Cache</b></h2>z")));
  }

  @Test
  void makesLevelsAndAnchorsOfUnderlinedHeadings() {
    assertEquals(
        THREE_HEADINGS,
        headings(read("a.txt", "Guide\n=====\nSome x.\nCache\n-----\nSome y.\n\nCache\n---\nZ.")));
  }

  @Test
  void makesLevelsAndAnchorsOfWordStyles() throws IOException {
    assertEquals(THREE_HEADINGS, headings(Format.outline("a.docx", Samples.docx())));
  }

  @Test
  void makesLevelsAndAnchorsOfLargeAndBoldTypeInPdf() throws IOException {
    byte[] pdf =
        new Samples.Pdf()
            .line(24, true, "Guide")
            .line(11, false, "An introduction that is set in the usual size and says enough.")
            .line(14, true, "Cache")
            .line(11, false, "A second text of the usual size, which is long enough to count.")
            .line(11, true, "Cache")
            .line(11, false, "The third text in here.")
            .bytes();

    assertEquals(
        "1 guide Guide\n2 cache Cache\n3 cache-2 Cache", headings(Format.outline("a.pdf", pdf)));
  }

  @Test
  void joinsWhatWasHyphenatedInPdf() throws IOException {
    byte[] pdf =
        new Samples.Pdf()
            .line(11, false, "Consistent hashing moves few keys when a ser-")
            .line(11, false, "ver joins, and the well-")
            .line(11, false, "Known rest stays.")
            .bytes();

    assertEquals(
        List.of(
            "PARAGRAPH Consistent hashing moves few keys when a server joins, and the well- Known rest stays."),
        blocks(Format.outline("a.pdf", pdf)));
  }

  @Test
  void readsEveryPageOfPdfAndItsItems() throws IOException {
    byte[] pdf =
        new Samples.Pdf()
            .line(11, false, "Ends the first page.")
            .page()
            .line(11, false, "- one")
            .line(11, false, "- two")
            .bytes();

    assertEquals(
        List.of("PARAGRAPH Ends the first page.", "ITEM one", "ITEM two"),
        blocks(Format.outline("a.pdf", pdf)));
  }

  @Test
  void readsListsTablesAndCodeOfMarkdown() {
    Outline read =
        read(
            "a.md",
            """
            # T

            - one
              - inner
            1. first

            > quoted

            | a | b |
            |---|---|
            | 1 | **2** |

            ```java
            int x;

            int y;
            ```

                indented
            """);

    assertEquals(
        List.of(
            "ITEM one",
            "ITEM inner",
            "NUMBERED first",
            "PARAGRAPH quoted",
            "HEADER_ROW a | b",
            "ROW 1 | 2",
            "CODE int x;\n\nint y;",
            "CODE indented"),
        blocks(read));
  }

  @Test
  void keepsStylesOfMarkdown() {
    Outline read =
        read("a.md", "plain **strong** *soft* `code` [a *link*](http://example.org)<br>on\nnext");

    assertEquals(
        List.of(
            new Run("plain ", Run.Style.PLAIN),
            new Run("strong", Run.Style.STRONG),
            new Run(" ", Run.Style.PLAIN),
            new Run("soft", Run.Style.EMPHASIS),
            new Run(" ", Run.Style.PLAIN),
            new Run("code", Run.Style.CODE),
            new Run(" ", Run.Style.PLAIN),
            new Run("a ", Run.Style.PLAIN),
            new Run("link", Run.Style.EMPHASIS),
            new Run("on", Run.Style.PLAIN),
            new Run(" ", Run.Style.PLAIN),
            new Run("next", Run.Style.PLAIN)),
        read.sections().getFirst().blocks().getFirst().cells().getFirst());
  }

  @Test
  void readsHtmlInsideMarkdown() {
    assertEquals(
        List.of("PARAGRAPH seen", "PARAGRAPH rest"),
        blocks(read("a.md", "<div><script>hidden()</script>seen</div>\n\n<!-- no -->\n\nrest")));
  }

  @Test
  void leavesOutWhatIsNotTheTextOfPages() {
    String page =
        """
        <html><head><title>The page</title><style>p{}</style></head><body>
        <header><nav>Home <a>About</a></nav></header>
        <script>alert("x")</script><noscript>enable</noscript><template><p>t</p></template>
        <form><main><p>Real<br>text</p></main></form>
        <aside>Related</aside><svg><text>drawn</text></svg>
        <footer><p>Imprint</p></footer></body></html>
        """;

    Outline read = read("a.html", page);

    assertEquals("The page", read.title());
    assertEquals(List.of("PARAGRAPH Real", "PARAGRAPH text"), blocks(read));
  }

  @Test
  void readsListsTablesAndCodeOfHtml() {
    String page =
        "<h1>T</h1><ul><li>one<ul><li><p>inner</p></ul>after<li>two</ul><ol><li>first</ol>"
            + "<table><tr><th>a<th>b<tr><td>1<td>2</table><pre>int x;\n\n  int y;</pre><p>end";

    assertEquals(
        List.of(
            "ITEM one",
            "ITEM inner",
            "ITEM after",
            "ITEM two",
            "NUMBERED first",
            "HEADER_ROW a | b",
            "ROW 1 | 2",
            "CODE int x;\n\n  int y;",
            "PARAGRAPH end"),
        blocks(read("a.html", page)));
  }

  @Test
  void readsListsAndTablesOfWord() throws IOException {
    assertEquals(
        List.of(
            "PARAGRAPH An introduction.",
            "ITEM An item.",
            "HEADER_ROW a | b",
            "ROW 1 | 2",
            "PARAGRAPH The end."),
        blocks(Format.outline("a.docx", Samples.docx())));
  }

  @Test
  void findsBareHeadingsOfText() {
    Outline read =
        read("some_notes.txt", "Part one\n\nA text\nof two lines.\n\n- a\n- b\n  more\n\n2) c");

    assertEquals("1  Some notes\n2 part-one Part one", headings(read));
    assertEquals(
        List.of("PARAGRAPH A text of two lines.", "ITEM a", "ITEM b more", "ITEM c"), blocks(read));
  }

  @Test
  void takesShortLinesWithNothingBelowAsText() {
    assertEquals(List.of("PARAGRAPH Remember DNS"), blocks(read("a.txt", "Remember DNS")));
    assertEquals(
        List.of("PARAGRAPH A sentence.", "PARAGRAPH Yours, Ada"),
        blocks(read("a.txt", "Title\n\nA sentence.\n\nYours, Ada\n")));
  }

  @Test
  void doesNotReadAnUnderlineTwice() {
    Outline read = read("a.txt", "a === b\n===\nThe text.");

    assertEquals("1 a-b a === b", headings(read));
    assertEquals(List.of("PARAGRAPH The text."), blocks(read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.txt"})
  void readsFilesOfOtherSystemsAlike(String name) {
    String text = "Guide\n=====\n\nOne line\nand another.\n\nCache\n---\n\nLast.\n";

    Outline usual = read(name, text);

    assertEquals(usual, read(name, "\uFEFF" + text));
    assertEquals(usual, read(name, text.replace("\n", "\r\n")));
    assertEquals(usual, read(name, text.replace("\n", "\r")));
    assertEquals(List.of("PARAGRAPH One line and another.", "PARAGRAPH Last."), blocks(usual));
  }

  @Test
  void takesOurFrontMatter() {
    Outline read =
        read(
            "a.md",
            "---\ninterviews: [backend, data]\ntopics: [caching/stampede]\nasOf: 2026-11\nsources:\n  - A book\n---\n# T\n\ntext");

    assertEquals(
        new FrontMatter(
            List.of("backend", "data"),
            List.of("caching/stampede"),
            Optional.of("2026-11"),
            List.of("A book")),
        read.about());
    assertEquals("T", read.title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ninterviews:\n---\n# T\n\ntext",
        "---\r\nasOf:\r\n---\r\n# T\r\n\r\ntext",
        "---\n---\n# T\n\ntext",
        "---  \n\n---  \n# T\n\ntext",
        "---\ntitle: theirs\nlayout: post\ntags: [a, b]\n---\n# T\n\ntext",
        "---\ntitle: \"never closed\ndate: {\n---\n# T\n\ntext",
        "---\n# a comment\ntitle: x\n---\n# T\n\ntext",
        "---\ntitle: dashes --- within\ndashes: |\n  ----\n---\n# T\n\ntext",
      })
  void takesAwayFrontMatterThatSaysNothingToUs(String text) {
    Outline read = read("a.md", text);

    assertEquals(FrontMatter.NONE, read.about());
    assertEquals("1 t T", headings(read));
    assertEquals(List.of("PARAGRAPH text"), blocks(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nA text between two rules.\n\n---\nAnd more.",
        "------\nA text between two rules.\n\n------\nAnd more.",
        "---\nA text between two rules.\n\n***\nAnd more.",
      })
  void keepsTextThatStandsBetweenRules(String text) {
    assertEquals(
        List.of("PARAGRAPH A text between two rules.", "PARAGRAPH And more."),
        blocks(read("a.md", text)));
  }

  @Test
  void saysWhatIsWrongWithFrontMatterToItsAuthor() {
    for (String text : List.of("# T", "---\ntitle: x\n---\n", "---\ninterviews: [\n---\n")) {
      var refused = assertThrows(Library.Unreadable.class, () -> FrontMatter.split(text, true));
      assertTrue(String.valueOf(refused.getMessage()).contains("front matter"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# T\n\nx\n\n##\n\ny\n\n## \u00A0\n\nz",
        "# T\n\nx\n\n##   ##\n\ny\n\nz",
        "# T\n\nx\n\ny\n\n## ![]()\n\nz"
      })
  void goesOnUnderTheHeadingAboveAnEmptyOne(String text) {
    assertEquals("1 t T", headings(read("a.md", text)));
    assertEquals(List.of("PARAGRAPH x", "PARAGRAPH y", "PARAGRAPH z"), blocks(read("a.md", text)));
  }

  @Test
  void givesEveryHeadingAnAnchor() {
    assertEquals(
        "1 größe-2-0 Größe 2.0!\n2 section ???\n2 section-2 ¿",
        headings(read("a.md", "# Größe 2.0!\nx\n## ???\ny\n## ¿\nz")));
  }

  @Test
  void givesNoTwoHeadingsTheSameAnchor() {
    Outline read = read("a.md", "# A\nx\n# A-2\ny\n# A\nz\n# A\nz");

    assertEquals(4, read.sections().stream().map(Library.Section::anchor).distinct().count());
  }

  @Test
  void cutsLongHeadingsBetweenCharacters() {
    String heading = read("a.md", "# " + "a" + "😀".repeat(150) + "\n\ntext").title();

    assertEquals(199, heading.length());
    assertTrue(heading.endsWith("😀"));
  }

  @Test
  void callsADocumentWithoutHeadingAfterItsFile() {
    assertEquals("Rate limiting v2", read("system-design/rate-limiting_v2.md", "text").title());
    assertEquals("Document", read("_.md", "text").title());
  }

  @Test
  void knowsFilesByTheirEndingsOnly() {
    assertTrue(Format.knows("A.MD"));
    assertTrue(Format.knows("a.b.Pdf"));
    assertFalse(Format.knows("md"));
    assertFalse(Format.knows("a.doc"));
    assertFalse(Format.knows("a."));
  }
}
