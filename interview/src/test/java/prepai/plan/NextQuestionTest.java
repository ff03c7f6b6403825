package prepai.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import prepai.Samples;

class NextQuestionTest {
  private static final Duration PLENTY = Duration.ofHours(1);
  private static final Track.Phase CONCEPTS =
      Samples.phase("concepts", "Concepts", 100, List.of(Kind.CONCEPT), 9);

  private static Question question(String id, double b) {
    return question(id, b, 5, "area/topic");
  }

  private static Question question(String id, double b, int minutes, String topic) {
    return Samples.draft(id, Kind.CONCEPT, topic).difficulty(b, 1, minutes).plainRubric().done();
  }

  private static NextQuestion.Asked scored(Question question, double score) {
    return new NextQuestion.Asked(question, Optional.of(score), Set.of());
  }

  private static NextQuestion.Situation situation(double theta, NextQuestion.Asked... asked) {
    return new NextQuestion.Situation(
        Level.MID, CONCEPTS, List.of(asked), Set.of(), new Ability(theta, 1, 0), PLENTY, 7);
  }

  private static NextQuestion.Situation at(
      NextQuestion.Situation now, Set<String> seen, Duration left, long seed) {
    return new NextQuestion.Situation(
        now.level(), now.phase(), now.asked(), seen, now.ability(), left, seed);
  }

  private static String chosen(List<Question> questions, NextQuestion.Situation now) {
    return NextQuestion.choose(questions, now).map(Question::id).orElse("none");
  }

  @Test
  void followsAnEdgeOfTheBankWhereItsConditionHolds() {
    var above = new Question.FollowUp("score>=75", "next");
    var below = new Question.FollowUp("score<40", "next");
    var missing = new Question.FollowUp("missing:cause", "next");

    assertTrue(above.follows(0.75, Set.of()));
    assertFalse(above.follows(0.74, Set.of("cause")));
    assertTrue(below.follows(0.39, Set.of()));
    assertFalse(below.follows(0.4, Set.of()));
    assertTrue(missing.follows(0.9, Set.of("cause")));
    assertFalse(missing.follows(0.1, Set.of("effect")));
  }

  @Test
  void leansTowardsSkillsThatAJobAsksFor() {
    var questions = new ArrayList<Question>();
    for (int index = 0; index < 9; index++) {
      questions.add(question("q" + index, 0));
    }
    questions.add(
        Samples.draft("events", Kind.CONCEPT, "area/topic")
            .difficulty(0, 1, 5)
            .reference("Events lie in Kafka until every reader has seen them.")
            .plainRubric()
            .done());

    assertTrue(timesChosen("events", questions, Set.of("Kafka")) > 15);
    assertTrue(timesChosen("events", questions, Set.of("Rust")) < 10);
  }

  /// Of twenty interviews.
  private static int timesChosen(String id, List<Question> questions, Set<String> wanted) {
    int times = 0;
    for (long seed = 1; seed <= 20; seed++) {
      var now =
          new NextQuestion.Situation(
              Level.MID,
              CONCEPTS,
              List.of(scored(question("before", 0), 0.6)),
              Set.of(),
              new Ability(0, 1, 0),
              PLENTY,
              seed,
              wanted);
      times += chosen(questions, now).equals(id) ? 1 : 0;
    }
    return times;
  }

  @Test
  void prefersTheFollowUpOfAGoodAnswerToItsLikes() {
    Question first =
        Samples.draft("first", Kind.CONCEPT, "area/topic")
            .difficulty(0, 1, 5)
            .plainRubric()
            .followUp("score>=75", "q7")
            .done();
    var questions = new ArrayList<Question>();
    for (int index = 0; index < 9; index++) {
      questions.add(question("q" + index, 0));
    }

    assertEquals("q7", chosen(questions, situation(0, scored(first, 0.9))));
    assertNotEquals("q7", chosen(questions, situation(0, scored(first, 0.5))));
  }

  @Test
  void asksWhatTellsMostUpToTheJitter() {
    var random = new SplittableRandom(21);
    for (int round = 0; round < 200; round++) {
      var questions = new ArrayList<Question>();
      for (int index = 0; index < 12; index++) {
        questions.add(question("q" + index, random.nextDouble(-3, 3)));
      }
      double theta = random.nextDouble(-2, 2);

      Question chosen =
          NextQuestion.choose(questions, at(situation(theta), Set.of(), PLENTY, round))
              .orElseThrow();

      double most =
          questions.stream()
              .mapToDouble(question -> Ability.information(question.difficulty(), theta))
              .max()
              .orElseThrow();
      double chance = 1 + NextQuestion.jitter(0);
      assertTrue(Ability.information(chosen.difficulty(), theta) * chance >= most);
    }
  }

  @Test
  void leavesLessToChanceTheMoreWasAsked() {
    assertEquals(0.65, NextQuestion.jitter(0), 1e-9);
    for (int asked = 0; asked < 20; asked++) {
      assertTrue(NextQuestion.jitter(asked + 1) < NextQuestion.jitter(asked));
    }
    assertTrue(NextQuestion.jitter(20) > 0.15);
  }

  @Test
  void asksWhatWasNotSeenBeforeFirst() {
    List<Question> questions = List.of(question("fits", 0), question("far", 2.5));

    assertEquals("far", chosen(questions, at(situation(0), Set.of("fits"), PLENTY, 1)));
    assertEquals("fits", chosen(questions, at(situation(0), Set.of("fits", "far"), PLENTY, 1)));
  }

  @Test
  void neverAsksTheSameTwiceInASession() {
    Question only = question("only", 0);

    assertEquals(
        Optional.empty(), NextQuestion.choose(List.of(only), situation(0, scored(only, 1))));
  }

  @Test
  void asksOnlyWhatThePhaseAdmits() {
    Question story = Samples.draft("story", Kind.BEHAVIOURAL, "area/topic").plainRubric().done();
    Question elsewhere = question("elsewhere", 0, 5, "other/topic");
    var narrow =
        new Track.Phase("narrow", "Narrow", 100, List.of(Kind.CONCEPT), List.of("area"), 3);
    var now =
        new NextQuestion.Situation(
            Level.MID, narrow, List.of(), Set.of(), new Ability(0, 1, 0), PLENTY, 1);

    assertEquals(Optional.empty(), NextQuestion.choose(List.of(story, elsewhere), now));
  }

  @Test
  void asksOnlyWhatIsMeantForTheLevel() {
    Question forJuniors =
        Samples.draft("junior", Kind.CONCEPT, "area/topic")
            .levels(Level.JUNIOR)
            .plainRubric()
            .done();

    assertEquals("none", chosen(List.of(forJuniors), situation(0)));
  }

  @Test
  void prefersWhatFitsTheTimeLeft() {
    List<Question> questions =
        List.of(question("long", 0, 20, "area/topic"), question("short", 2, 4, "area/topic"));
    var hurry = at(situation(0), Set.of(), Duration.ofMinutes(4), 1);

    assertEquals("short", chosen(questions, hurry));
    assertEquals("long", chosen(questions.subList(0, 1), hurry));
  }

  @Test
  void asksNothingHarderAfterAMiss() {
    Question missed = question("missed", 0);
    List<Question> questions = List.of(question("harder", 0.3), question("easier", -2.5));

    assertEquals("easier", chosen(questions, situation(0.3, scored(missed, 0.39))));
    assertEquals("harder", chosen(questions, situation(0.3, scored(missed, NextQuestion.MISS))));
    assertEquals("harder", chosen(questions.subList(0, 1), situation(0.3, scored(missed, 0))));
  }

  @Test
  void asksSomethingEasierAfterTwoMisses() {
    Question first = question("first", 0.5);
    Question second = question("second", 0);
    List<Question> questions = List.of(question("same", -0.1), question("easier", -2));

    assertEquals("same", chosen(questions, situation(0, scored(first, 1), scored(second, 0))));
    assertEquals("easier", chosen(questions, situation(0, scored(first, 0.1), scored(second, 0))));
  }

  @Test
  void aQuestionThatNobodyAnsweredIsNoMiss() {
    var unanswered = new NextQuestion.Asked(question("earlier", 0), Optional.empty(), Set.of());
    List<Question> questions = List.of(question("harder", 0.3), question("easier", -2.5));

    assertEquals("harder", chosen(questions, situation(0.3, unanswered)));
  }

  @Test
  void prefersATopicThatWasNotCovered() {
    Question earlier = question("earlier", 0, 5, "area/topic");
    List<Question> questions =
        List.of(question("again", 0, 5, "area/topic"), question("fresh", 0, 5, "other/thing"));

    for (long seed = 0; seed < 50; seed++) {
      assertEquals(
          "fresh", chosen(questions, at(situation(0, scored(earlier, 1)), Set.of(), PLENTY, seed)));
    }
  }

  @Test
  void repeatsForASeedAndVariesBetweenSeeds() {
    var questions = new ArrayList<Question>();
    for (int index = 0; index < 8; index++) {
      questions.add(question("q" + index, 0.02 * index));
    }
    var chosen = new HashSet<String>();
    for (long seed = 0; seed < 60; seed++) {
      var now = at(situation(0), Set.of(), PLENTY, seed);

      assertEquals(chosen(questions, now), chosen(questions, now));
      chosen.add(chosen(questions, now));
    }
    assertNotEquals(1, chosen.size());
  }
}
