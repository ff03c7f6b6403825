package prepai.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.candidate.Field;
import prepai.candidate.Place;
import prepai.candidate.Profile;
import prepai.candidate.WordReader.SeenWord;

class DrawsPagesTest {
  private static final byte[] PDF = Sketches.single(Persona.ADA, Sketches.ENGLISH);

  private static Optional<BufferedImage> drawn(byte[] file, int page) {
    try (Child child = Child.ofThisJava()) {
      return child.png(file, page).map(DrawsPagesTest::decoded);
    }
  }

  private static BufferedImage decoded(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// The same page, drawn lying and turned by a quarter to be seen upright.
  private static byte[] lying(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(0);
      page.setMediaBox(new PDRectangle(842, 595));
      page.setRotation(90);
      try (var before =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.PREPEND, false)) {
        before.transform(new Matrix(0, 1, -1, 0, 842, 0));
      }
      return saved(document);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static byte[] pages(int count, PDRectangle size) throws IOException {
    try (var document = new PDDocument()) {
      for (int page = 0; page < count; page++) {
        document.addPage(new PDPage(size));
      }
      return saved(document);
    }
  }

  /// The share of dark pixels in a box.
  private static double ink(BufferedImage image, Place box) {
    int left = (int) Math.round(box.left() * image.getWidth());
    int top = (int) Math.round(box.top() * image.getHeight());
    int right = (int) Math.round((box.left() + box.width()) * image.getWidth());
    int bottom = (int) Math.round((box.top() + box.height()) * image.getHeight());
    long dark = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        dark += (image.getRGB(x, y) & 255) < 128 ? 1 : 0;
      }
    }
    return dark / (double) Math.max(1, (right - left) * (bottom - top));
  }

  private static List<Place> places(Profile profile) {
    return Stream.concat(
            Stream.of(profile.contact().name().orElseThrow()),
            profile.experience().stream().flatMap(post -> post.bullets().stream()))
        .map(Field::places)
        .flatMap(List::stream)
        .toList();
  }

  static List<Arguments> files() {
    return List.of(
        arguments("PDF", PDF),
        arguments("PDF that lies", lying(PDF)),
        arguments("Word", Sketches.word(Persona.ADA, Sketches.ENGLISH)),
        arguments("OpenDocument", OpenDocument.of(OpenDocument.ADA)),
        arguments("HTML", Sketches.html(Persona.OMAR, Sketches.ENGLISH)),
        arguments("Markdown", Sketches.markdown(Persona.CLAIRE, Sketches.FRENCH)),
        arguments("text", Sketches.text(Persona.LUCIA, Sketches.SPANISH)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void placesFrameTheirWords(String kind, byte[] file) {
    BufferedImage image = drawn(file, 1).orElseThrow();
    assertEquals(1_000, image.getWidth(), 2);
    List<Place> places = places(ReadsCvsTest.read(file));
    assertTrue(places.size() >= 3, kind);
    for (Place place : places) {
      assertTrue(ink(image, place) > 0.06, () -> kind + " has nothing at " + place);
      double edge = 0.004;
      var before = new Place(1, place.left() - 5 * edge, place.top(), 4 * edge, place.height());
      var after =
          new Place(1, place.left() + place.width() + edge, place.top(), edge, place.height());
      boolean item = ink(image, before) < 0.25;
      assertTrue(item && ink(image, after) == 0, () -> kind + " has more beside " + place);
    }
  }

  @Test
  void aPictureIsScaledDown() {
    byte[] picture = Sketches.picture(Persona.ADA, Sketches.ENGLISH);
    BufferedImage image = drawn(picture, 1).orElseThrow();
    assertEquals(1_000, image.getWidth());
    assertEquals(Math.round(1_000 * 1_754 / 1_240.0), image.getHeight());
    assertTrue(ink(image, new Place(1, 0.08, 0.04, 0.3, 0.04)) > 0.05);
  }

  @Test
  void aSmallPictureStaysAsItIs() {
    var small = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
    assertEquals(300, drawn(Sketches.png(small), 1).orElseThrow().getWidth());
  }

  /// Lines that were straightened for reading still slope on the page.
  @Test
  void placesOfAScanFollowItsSlope() {
    List<SeenWord> seen =
        Stream.iterate(0, at -> at < 10, at -> at + 1)
            .map(at -> new SeenWord("word", 100 + at * 80, 500 + at * 8, 60, 20, 1, 0.9))
            .toList();
    Sheet sheet = Pictures.sheet(seen, 1_000, 1_400, 1);
    Place whole = Line.place(sheet, sheet.words());
    assertEquals(500, whole.top() * 1_400, 6);
    assertEquals(592, (whole.top() + whole.height()) * 1_400, 12);
  }

  @Test
  void longLinesGoOnBelowAndStayOneLine() {
    String text = "Ada Lindqvist\n\nSummary\n\n" + "Bread and butter every day. ".repeat(30);
    Flow flow = FlowFile.read(FileKind.TEXT, text.getBytes(StandardCharsets.UTF_8)).flow();
    Sheet sheet = flow.sheet();
    Line last = flow.lines(sheet).getLast();
    assertEquals(595, sheet.width());
    assertEquals(1, last.cells().size());
    assertTrue(last.bottom() - last.top() > 60);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 2, Integer.MAX_VALUE})
  void aPageThatIsNotThereIsNotDrawn(int page) {
    assertTrue(drawn(PDF, page).isEmpty());
    assertTrue(drawn("Ada\nBaker\n".getBytes(StandardCharsets.UTF_8), page).isEmpty());
  }

  @Test
  void brokenFilesAreNotDrawn() {
    assertTrue(drawn(Arrays.copyOf(PDF, 400), 1).isEmpty());
    assertTrue(drawn(new byte[0], 1).isEmpty());
    assertTrue(drawn(new byte[] {1, 2, 3, 0}, 1).isEmpty());
    assertTrue(drawn(Arrays.copyOf(Sketches.png(decodedBlank()), 60), 1).isEmpty());
  }

  private static BufferedImage decodedBlank() {
    return new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
  }

  @Test
  void fiveHundredPagesAreNoCv() throws IOException {
    assertTrue(drawn(pages(500, PDRectangle.A4), 1).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000000 2000000", "20 2000000", "2000000 20", "1 1"})
  void anyPageFitsIntoMemory(String size) throws IOException {
    String[] sides = size.split(" ", -1);
    var view = new PDRectangle(Float.parseFloat(sides[0]), Float.parseFloat(sides[1]));
    BufferedImage image = drawn(pages(1, view), 1).orElseThrow();
    assertTrue((long) image.getWidth() * image.getHeight() <= 8_000_000);
  }

  @Test
  void aPictureOfTooManyPixelsIsNotDrawn() {
    var image = new BufferedImage(40_000, 30, BufferedImage.TYPE_BYTE_BINARY);
    assertTrue(drawn(Sketches.png(image), 1).isEmpty());
  }

  @Test
  void leavesOutCurvesLargerThanAnyPage() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        float far = 2e9f;
        content.moveTo(0, 0);
        content.curveTo(far, 0, far, far, 0, far);
        content.fill();
        content.addRect(0, 0, 300, 842);
        content.fill();
      }
      BufferedImage image = drawn(saved(document), 1).orElseThrow();
      assertTrue(ink(image, new Place(1, 0.1, 0.1, 0.3, 0.3)) > 0.9);
      assertTrue(ink(image, new Place(1, 0.6, 0.1, 0.3, 0.3)) < 0.1);
    }
  }

  @Test
  void anEndlessTextFitsIntoMemory() {
    byte[] text = "word word\n".repeat(40_000).getBytes(StandardCharsets.UTF_8);
    BufferedImage image = drawn(text, 1).orElseThrow();
    assertTrue((long) image.getWidth() * image.getHeight() <= 8_100_000);
  }
}
