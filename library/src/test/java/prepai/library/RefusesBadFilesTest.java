package prepai.library;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static prepai.library.Desk.asking;
import static prepai.library.Desk.bytes;
import static prepai.library.Desk.found;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.knowledge.Embedder;
import prepai.knowledge.Embedding;
import prepai.knowledge.Library;

/// The limit is no measure of speed: what would not end in it would not end at all.
@Timeout(60)
final class RefusesBadFilesTest {
  private static final int DEEP = 100_000;
  private static final String LONG_TEXT = "text of some words. ";

  /// @param advice what the reason must tell its reader to do
  private static void assertRefused(String advice, String name, byte[] bytes) {
    var refused = assertThrows(Library.Unreadable.class, () -> Format.outline(name, bytes));
    String reason = String.valueOf(refused.getMessage());
    assertTrue(reason.contains(advice), reason);
  }

  private static byte[] pdf() throws IOException {
    return new Samples.Pdf().line(11, false, "A text of some words.").bytes();
  }

  private static byte[] noise() {
    var noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    return noise;
  }

  @Test
  void refusesBrokenPdf() throws IOException {
    assertRefused("Export it again", "a.pdf", bytes("%PDF-1.7\nnothing more"));
    assertRefused("Export it again", "a.pdf", noise());
    byte[] whole = pdf();
    assertRefused("Export it again", "a.pdf", Arrays.copyOf(whole, whole.length / 5));
  }

  @Test
  void refusesOrReadsPdfCutAnywhere() throws IOException {
    byte[] whole = pdf();
    for (int length = 1; length < whole.length; length += 7) {
      byte[] cut = Arrays.copyOf(whole, length);
      try {
        assertEquals(1, Format.outline("a.pdf", cut).sections().size());
      } catch (Library.Unreadable refused) {
        assertTrue(String.valueOf(refused.getMessage()).endsWith("."));
      }
    }
  }

  @Test
  void refusesOrReadsWhateverIsSpoiltInside() throws IOException {
    var random = new Random(20260301);
    for (byte[] whole : List.of(pdf(), Samples.docx())) {
      String name = whole[0] == '%' ? "a.pdf" : "a.docx";
      for (int round = 0; round < 150; round++) {
        byte[] spoilt = whole.clone();
        for (int times = 0; times < 10; times++) {
          spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        try {
          Format.outline(name, spoilt);
        } catch (Library.Unreadable refused) {
          assertTrue(String.valueOf(refused.getMessage()).endsWith("."));
        }
      }
    }
  }

  @Test
  void refusesPdfWithAPassword() throws IOException {
    assertRefused(
        "without it",
        "a.pdf",
        new Samples.Pdf().line(11, false, "A secret.").locked("open sesame").bytes());
  }

  @Test
  void readsPdfThatOnlyRestrictsItsUse() throws IOException {
    byte[] bytes = new Samples.Pdf().line(11, false, "A text.").locked("").bytes();

    assertEquals("A", Format.outline("a.pdf", bytes).title());
  }

  @Test
  void refusesPdfOfPictures() throws IOException {
    assertRefused("export it with its text", "a.pdf", new Samples.Pdf().page().bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.markdown", "a.txt", "a.html", "a.htm", "a.pdf", "a.docx"})
  void refusesEmptyFilesAndNoise(String name) {
    assertRefused("Bring one", name, new byte[0]);
    assertThrows(Library.Unreadable.class, () -> Format.outline(name, noise()));
    assertThrows(Library.Unreadable.class, () -> Format.outline(name, new byte[] {0}));
    assertThrows(Library.Unreadable.class, () -> Format.outline(name, bytes(" \n\t\r\n ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.txt", "a.html", "a.pdf", "a.docx"})
  void refusesLargeFiles(String name) {
    assertRefused("Split it", name, new byte[50 * 1024 * 1024]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.txt", "a.html"})
  void refusesLongText(String name) {
    assertRefused(
        "Split it",
        name,
        bytes(LONG_TEXT.repeat(Outline.MOST_CHARACTERS / LONG_TEXT.length() + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.txt", "a.html"})
  void refusesTextOfOtherEncodings(String name) {
    assertRefused("as UTF-8", name, "A text of some words.".getBytes(UTF_16));
    assertRefused("as UTF-8", name, new byte[] {'c', 'a', 'f', (byte) 0xE9});
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.doc", "a.png", "a.exe", "a", "md", "a.md.zip", ""})
  void refusesOtherKinds(String name) {
    assertRefused("Bring Markdown", name, bytes("text"));
  }

  @Test
  void refusesWordThatUnpacksToTooMuch() throws IOException {
    byte[] bomb = Samples.docxOf(" ".repeat(1 << 20), 200);

    assertTrue(bomb.length < 1 << 20);
    assertRefused("Take out", "a.docx", bomb);
    assertRefused("Take out", "a.docx", Samples.docxOf("<w:p/>", 5_000_000));
  }

  @Test
  void refusesWordThatRepeatsItself() throws IOException {
    assertRefused(
        "Save it again", "a.docx", Samples.docxOf("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 120_000));
  }

  @Test
  void refusesWordThatIsNone() throws IOException {
    assertRefused("Save it again", "a.docx", Samples.zip());
    assertRefused("Save it again", "a.docx", bytes("a text"));
    assertRefused("Save it again", "a.docx", pdf());
    byte[] whole = Samples.docx();
    assertRefused("Save it again", "a.docx", Arrays.copyOf(whole, whole.length / 2));
    byte[] old = noise();
    System.arraycopy(
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        },
        0,
        old,
        0,
        8);
    assertRefused("without a password", "a.docx", old);
  }

  @Test
  void readsHtmlHoweverDeepItIs() {
    for (String tag : List.of("div", "b", "ul", "li", "table", "blockquote", "span", "nav")) {
      String deep = ("<" + tag + ">").repeat(DEEP) + "found";
      try {
        assertEquals("A", Format.outline("a.html", bytes(deep)).title());
      } catch (Library.Unreadable refused) {
        assertTrue(String.valueOf(refused.getMessage()).endsWith("."));
      }
    }
  }

  @Test
  void refusesPagesOfTooManyTags() {
    assertRefused("tags", "a.html", bytes("<p>a".repeat(600_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {">", "> ", "* ", "*", "_", "**a ", "[", "![", "[a](", "<", "`", "- ", "1. "})
  void refusesOrReadsMarkdownHoweverDeepItIs(String piece) {
    for (String after : List.of("", "a", "a" + "*".repeat(DEEP), "a" + "]".repeat(DEEP))) {
      try {
        Format.outline("a.md", bytes(piece.repeat(DEEP) + after));
      } catch (Library.Unreadable refused) {
        assertTrue(String.valueOf(refused.getMessage()).endsWith("."));
      }
    }
  }

  @Test
  void refusesMarkdownThatIsNestedTooDeeply() {
    assertRefused("try again", "a.md", bytes(">".repeat(DEEP) + " a"));
    assertRefused("Flatten", "a.md", bytes("> ".repeat(60) + "a"));
    assertRefused("Flatten", "a.md", bytes("*a ".repeat(60) + "a*".repeat(60)));
  }

  @Test
  void refusesMarkdownOfBracketsOnly() {
    assertRefused("Split it", "a.md", bytes("[".repeat(Library.MOST_BYTES)));
  }

  @Test
  void refusesMoreHeadingsThanADocumentHas() {
    assertRefused("Split it", "a.md", bytes("# a\n".repeat(120_000) + "text"));
  }

  @Test
  void takesInWhatStandsBesideABadFile(@TempDir Path folder) throws IOException {
    var desk = new Desk(folder);
    desk.put("a/a.md", "# First\n\nThe zebra.");
    desk.put("a/b.md", bytes(">".repeat(DEEP) + " a"));
    desk.put("a/c.pdf", noise());
    desk.put("a/d.docx", Samples.zip());
    desk.put("a/e.md", new byte[Library.MOST_BYTES + 1]);
    desk.put("a/f.md", "---\ninterviews: [" + "x".repeat(40_000) + "]\n---\n# F\n\nLong.");
    desk.put("a/g.md", "# Last\n\nThe zebra too.");

    try (LuceneLibrary library = desk.settled(new HashedWords())) {
      assertEquals(
          List.of("a/a", "a/f", "a/g"), found(library, asking("zebra")).stream().sorted().toList());
      assertEquals(Library.State.Phase.READY, library.state().phase());
      assertEquals(
          List.of("a/b", "a/c.pdf", "a/d.docx", "a/e"),
          library.state().refused().stream().map(Library.Refused::document).sorted().toList());
    }
  }

  @Test
  void takesInTheOthersWhenEmbeddingOneFails(@TempDir Path folder) {
    var desk = new Desk(folder);
    desk.put("a/a.md", "# First\n\nPoison.");
    desk.put("a/b.md", "# Second\n\nBroken.");
    desk.put("a/c.md", "# Third\n\nThe zebra.");
    var failing = new Failing(new HashedWords());

    try (LuceneLibrary library = desk.settled(failing)) {
      assertEquals(List.of("a/c"), Desk.listed(library));
      assertEquals(1, library.state().documents());
      assertEquals(2, library.state().refused().size());
      assertEquals(Library.State.Phase.READY, library.state().phase());

      failing.mend();
      library.settle();
      assertEquals(List.of("a/a", "a/b", "a/c"), Desk.listed(library));
      assertEquals(List.of(), library.state().refused());
    }
  }

  /// Fails as a model does that runs out of memory, or of luck.
  private static final class Failing implements Embedder {
    private final Embedder mended;
    private volatile boolean failing = true;

    Failing(Embedder mended) {
      this.mended = mended;
    }

    void mend() {
      failing = false;
    }

    @Override
    public String id() {
      return mended.id();
    }

    @Override
    public Embedding embed(String text) {
      if (failing && text.contains("Poison")) {
        throw new OutOfMemoryError("as if");
      }
      if (failing && text.contains("Broken")) {
        throw new IllegalStateException("as if");
      }
      return mended.embed(text);
    }
  }
}
