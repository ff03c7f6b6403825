package prepai.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prepai.QuestionDraft;
import prepai.Samples;

final class DrillTest {
  private static final Bank BANK = Samples.bank();

  @Test
  void offersEveryTopicThatIsAskedWithoutAnEditor() {
    List<String> expected =
        BANK.questions().stream()
            .filter(question -> question.kind() != Kind.CODING)
            .flatMap(question -> question.topics().stream())
            .distinct()
            .sorted()
            .toList();

    assertEquals(expected, Drill.topics(BANK).stream().map(Drill.Topic::id).toList());
    assertTrue(Drill.topics(BANK).stream().allMatch(topic -> topic.questions() > 0));
  }

  @Test
  void countsEachQuestionOfATopicOnce() {
    Bank bank =
        new Bank(
            List.of(),
            List.of(
                about(Kind.CODING, "c", "x/one").done(),
                about(Kind.CONCEPT, "b", "x/one").levels(Level.MID, Level.JUNIOR).done(),
                about(Kind.SCENARIO, "a", "x/two", "x/one", "x/two").levels(Level.SENIOR).done()));

    assertEquals(
        List.of(
            new Drill.Topic("x/one", 2, List.of(Level.values())),
            new Drill.Topic("x/two", 1, List.of(Level.SENIOR))),
        Drill.topics(bank));
  }

  private static QuestionDraft about(Kind kind, String id, String... topics) {
    return Samples.draft(id, kind, topics[0]).topics(topics).plainRubric();
  }

  @Test
  void asksAboutItsTopicAndNothingElse() {
    for (Drill.Topic topic : Drill.topics(BANK)) {
      Track track = Drill.track(BANK, topic.id()).orElseThrow();
      Track.Phase only = track.phases().getFirst();

      assertEquals(1, track.phases().size());
      assertEquals(topic.levels(), track.levels());
      assertEquals(
          topic.questions(), BANK.of(track.id()).stream().filter(only::admits).count(), topic.id());
      assertTrue(
          BANK.of(track.id()).stream()
              .filter(only::admits)
              .allMatch(question -> question.topics().contains(topic.id())));
    }
  }

  @Test
  void knowsNoTopicThatNobodyAsksAbout() {
    assertEquals(Optional.empty(), Drill.track(BANK, "nothing/at-all"));
  }
}
