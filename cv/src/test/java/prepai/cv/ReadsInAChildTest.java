package prepai.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.candidate.CvReader;
import prepai.candidate.CvReading;

class ReadsInAChildTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  /// Takes the file and never answers.
  static final class Silent {
    private Silent() {}

    public static void main(String[] arguments) throws InterruptedException {
      Thread.sleep(Duration.ofHours(1));
    }
  }

  /// Takes all memory that it may have.
  static final class Greedy {
    private Greedy() {}

    public static void main(String[] arguments) {
      var all = new ArrayList<byte[]>();
      while (!all.contains(new byte[0])) {
        all.add(new byte[1 << 24]);
      }
    }
  }

  @Test
  void readsWhatThisProcessReads() {
    byte[] file = Sketches.single(Persona.ADA, Sketches.ENGLISH);
    var pages = new ArrayList<String>();
    try (Child child = Child.ofThisJava()) {
      child.prepare();
      CvReading reading = child.read(file, (done, all) -> pages.add(done + "/" + all));
      var read = assertInstanceOf(CvReading.Read.class, reading);
      assertEquals("Ada Lindqvist", read.profile().contact().name().orElseThrow().value());
      assertEquals(2, read.profile().experience().size());
      assertEquals(List.of("1/1"), pages);
    }
  }

  @Test
  void refusesWhatItRefuses() {
    try (Child child = Child.ofThisJava()) {
      CvReading reading = child.read(new byte[] {1, 2, 3, 0}, CvReader.Progress.UNHEARD);
      assertTrue(
          assertInstanceOf(CvReading.Unreadable.class, reading)
              .advice()
              .contains("That kind of file"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada\n", "%PDF-1.7\n"})
  void endsAChildThatTakesTooLong(String file) {
    try (Child child =
        Child.with(
            CLASS_PATH, Silent.class.getName(), Duration.ofMillis(50), Duration.ofHours(1))) {
      CvReading reading =
          child.read(file.getBytes(StandardCharsets.UTF_8), CvReader.Progress.UNHEARD);
      assertTrue(
          assertInstanceOf(CvReading.Unreadable.class, reading)
              .advice()
              .contains("takes too long"));
    }
  }

  @Test
  void survivesAChildThatTakesTooMuchMemory() {
    try (Child child =
        Child.with(CLASS_PATH, Greedy.class.getName(), Duration.ofMinutes(2), Duration.ZERO)) {
      CvReading reading =
          child.read("Ada\n".getBytes(StandardCharsets.UTF_8), CvReader.Progress.UNHEARD);
      assertTrue(assertInstanceOf(CvReading.Unreadable.class, reading).advice().contains("memory"));
    }
  }
}
