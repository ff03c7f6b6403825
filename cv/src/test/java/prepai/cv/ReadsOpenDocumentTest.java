package prepai.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import prepai.candidate.CvDate;
import prepai.candidate.CvReader;
import prepai.candidate.CvReading;
import prepai.candidate.Field;
import prepai.candidate.Profile;

class ReadsOpenDocumentTest {
  private static List<Line> lines(String body) {
    Flow flow = FlowFile.read(FileKind.ZIP, OpenDocument.of(body)).flow();
    return flow.lines(flow.sheet());
  }

  private static List<String> texts(String body) {
    return lines(body).stream().map(Line::text).toList();
  }

  @Test
  void readsACv() {
    Profile profile = ReadsCvsTest.read(OpenDocument.of(OpenDocument.ADA));
    assertEquals("Ada Lindqvist", profile.contact().name().orElseThrow().value());
    assertEquals("ada.lindqvist@example.org", profile.contact().email().orElseThrow().value());
    Profile.Position post = profile.experience().getFirst();
    assertEquals("Staff Software Engineer", post.title().orElseThrow().value());
    assertEquals("Kartverket Labs", post.employer().orElseThrow().value());
    assertEquals(new CvDate.Present(), post.period().end().orElseThrow().value());
    assertEquals(
        List.of(
            "Cut the median time of a payment from 900 to 210 milliseconds",
            "Led the move of 14 services from one database to one each"),
        post.bullets().stream().map(Field::value).toList());
    Profile.Degree degree = profile.education().getFirst();
    assertEquals("Uppsala University", degree.school().orElseThrow().value());
    assertEquals("2014-09", degree.period().start().orElseThrow().value().text());
    assertEquals(
        List.of("Java", "Go", "Kafka", "Terraform"),
        profile.skills().stream().map(skill -> skill.value().printed()).toList());
  }

  @Test
  void stylesOfBothFilesTellWeightAndSize() {
    List<Line> lines = lines(OpenDocument.ADA);
    assertEquals(22, lines.getFirst().style().size());
    assertTrue(lines.getFirst().style().bold());
    assertTrue(lines.get(3).words().getFirst().style().bold());
    assertEquals(2, lines.get(3).cells().size());
  }

  @Test
  void headingsAndItemsSayWhatTheyAre() {
    List<Line> lines =
        lines(
            "<text:h text:outline-level=\"2\">Work</text:h><text:list><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>Two</text:p></text:list-item></text:list></text:list-item></text:list><text:p>After</text:p>");
    assertEquals(List.of(2, 0, 0, 0), lines.stream().map(Line::level).toList());
    assertEquals(List.of(false, true, true, false), lines.stream().map(Line::bullet).toList());
  }

  @Test
  void aRowOfShortCellsIsALineAndLongCellsAreRead() {
    assertEquals(
        List.of("2019 Bakery", "Left", "of two", "Right"),
        texts(
            "<table:table><table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell><table:table-cell><text:p>Bakery</text:p></table:table-cell></table:table-row>"
                + "<table:table-row><table:table-cell><text:p>Left</text:p><text:p>of two</text:p></table:table-cell><table:table-cell><text:p>Right</text:p></table:table-cell></table:table-row></table:table>"));
  }

  @Test
  void notesOfEditorsAreNoText() {
    assertEquals(
        List.of("Baker"),
        texts(
            "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>Baker<office:annotation><text:p>really?</text:p></office:annotation></text:p>"));
  }

  @Test
  void refusesWhatHasNoTextOrIsTooDeep() {
    assertTrue(advice(OpenDocument.of("")).contains("no text"));
    String deep = "<text:section>".repeat(80) + "<text:p>x</text:p>" + "</text:section>".repeat(80);
    assertTrue(advice(OpenDocument.of(deep)).contains("nested"));
  }

  private static String advice(byte[] file) {
    CvReading reading = ReadsCvsTest.READER.read(file, CvReader.Progress.UNHEARD);
    return assertInstanceOf(CvReading.Unreadable.class, reading).advice();
  }
}
