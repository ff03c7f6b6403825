package prepai.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final YearMonth TODAY = YearMonth.of(2026, 3);

  private static Corrections.Post post(
      String title, String start, String end, List<String> bullets) {
    return new Corrections.Post(
        Optional.of(title),
        Optional.of("Example Freight"),
        Optional.empty(),
        Optional.of(start),
        Optional.of(end),
        bullets);
  }

  private static Corrections experience(Corrections.Post... posts) {
    return new Corrections(
        Optional.empty(), Optional.empty(), Optional.of(List.of(posts)), Optional.empty());
  }

  @Test
  void whatIsNotSentStays() {
    Profile read = SampleCv.profile();
    var nothing =
        new Corrections(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    assertEquals(read, nothing.applied(read, TODAY));
  }

  @Test
  void whatStaysTheSameKeepsItsPlaceAndWhatIsNewIsCertain() {
    Profile read = SampleCv.profile();
    String kept = read.experience().getFirst().bullets().getFirst().value();

    Profile now =
        experience(post("Lead Engineer", "2022-01", "present", List.of(kept, "Something new")))
            .applied(read, TODAY);

    Profile.Position position = now.experience().getFirst();
    assertEquals(read.experience().getFirst().bullets().getFirst(), position.bullets().getFirst());
    assertEquals(new Field<>("Something new", 1, List.of()), position.bullets().getLast());
    assertEquals(new Field<>("Lead Engineer", 1, List.of()), position.title().orElseThrow());
    assertEquals(read.experience().getFirst().period(), position.period());
    assertEquals(read.contact(), now.contact());
  }

  @Test
  void yearsAndGapsFollowTheDates() {
    Profile now =
        experience(post("Engineer", "2024-03", "2025-02", List.of()))
            .applied(SampleCv.profile(), TODAY);

    assertEquals(1.0, now.yearsOfExperience());
    assertEquals(List.of(), now.gaps());
  }

  @Test
  void aSectionCanBeEmptied() {
    var none =
        new Corrections(
            Optional.empty(), Optional.of(List.of()), Optional.empty(), Optional.empty());

    assertEquals(List.of(), none.applied(SampleCv.profile(), TODAY).skills());
  }

  @Test
  void skillsAreStrippedAndSaidOnce() {
    var skills =
        new Corrections(
            Optional.empty(),
            Optional.of(List.of(" Kafka ", "Kafka", "", "Go")),
            Optional.empty(),
            Optional.empty());

    assertEquals(
        List.of("Kafka", "Go"),
        skills.applied(SampleCv.profile(), TODAY).skills().stream()
            .map(skill -> skill.value().printed())
            .toList());
  }

  @Test
  void refusesWhatIsNoDateAndSaysWhatToWrite() {
    for (String end : List.of("soon", "2024-13", "24", "2024-1")) {
      String told =
          assertThrows(
                  IllegalArgumentException.class, () -> post("Engineer", "2022-01", end, List.of()))
              .getMessage();
      assertTrue(String.valueOf(told).contains("2021-03"), told);
    }
  }

  @Test
  void refusesAnEndBeforeItsStartAndAStartThatIsPresent() {
    assertThrows(
        IllegalArgumentException.class, () -> post("Engineer", "2022-05", "2022-04", List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> post("Engineer", "present", "2022-04", List.of()));
    assertEquals(Optional.of("2022"), post("Engineer", "2022-05", "2022", List.of()).end());
  }

  @Test
  void refusesMoreThanACvHolds() {
    assertThrows(
        IllegalArgumentException.class,
        () -> post("x".repeat(1_001), "2022-01", "2022-04", List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> post("Engineer", "2022-01", "2022-04", Collections.nCopies(101, "Wrote code")));
  }
}
