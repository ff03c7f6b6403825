package prepai.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceCutterTest {
  @Test
  void givesASentenceAsSoonAsTheNextBegins() {
    var cutter = new SentenceCutter();

    assertEquals(List.of(), cutter.plus("One, e.g. this"));
    assertEquals(List.of(), cutter.plus("."));
    assertEquals(List.of("One, e.g. this.", "Two?"), cutter.plus(" Two? Thr"));
    assertEquals(List.of(), cutter.plus("ee 3.5 points"));
    assertEquals(Optional.of("Three 3.5 points."), cutter.end());
    assertEquals(Optional.empty(), cutter.end());
  }

  @Test
  void endsASentenceAtALineBreak() {
    assertEquals(List.of("Title.", "Text."), new SentenceCutter().plus("Title\n\nText.\n"));
  }
}
