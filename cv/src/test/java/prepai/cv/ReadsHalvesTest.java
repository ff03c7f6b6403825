package prepai.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import prepai.candidate.WordReader.SeenWord;

class ReadsHalvesTest {
  private static BufferedImage page() {
    var image = new BufferedImage(600, 1_000, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 600, 1_000);
    pen.setColor(Color.BLACK);
    for (int y = 20; y < 980; y += 20) {
      pen.fillRect(50, y, 400, 14);
    }
    pen.dispose();
    return image;
  }

  private static BufferedImage withStrip(int from, int to) {
    BufferedImage image = page();
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, from, 600, to - from);
    pen.dispose();
    return image;
  }

  @Test
  void cutsWhereNothingIsWritten() {
    int cut = Halves.cut(withStrip(560, 600)).orElseThrow();

    assertTrue(cut > 565 && cut < 595, () -> "cut at " + cut);
    assertEquals(OptionalInt.empty(), Halves.cut(page()), "lines without room between them");
    assertEquals(OptionalInt.empty(), Halves.cut(withStrip(100, 300)), "far from the middle");
  }

  @Test
  void putsTheWordsOfBothHalvesWhereTheyStand() {
    int cut = Halves.cut(withStrip(560, 600)).orElseThrow();

    List<SeenWord> words =
        Halves.read(
            withStrip(560, 600), _ -> List.of(new SeenWord("word", 10, 20, 30, 10, 3, 0.9)));

    assertEquals(2, words.stream().map(SeenWord::line).distinct().count());
    assertEquals(
        List.of(20, 20 + cut),
        words.stream().sorted(Comparator.comparingInt(SeenWord::top)).map(SeenWord::top).toList());
  }

  @Test
  void readsAPageWithoutRoomAtOnce() {
    List<SeenWord> words =
        Halves.read(page(), _ -> List.of(new SeenWord("word", 10, 20, 30, 10, 3, 0.9)));

    assertEquals(1, words.size());
  }
}
