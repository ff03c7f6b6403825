package prepai.interviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prepai.RandomCandidate;
import prepai.Rehearsal;
import prepai.Samples;
import prepai.plan.Kind;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.session.Action;
import prepai.session.Line;
import prepai.session.Move;
import prepai.session.SpeechKind;
import prepai.text.Sentences;

class AuthoredSpeakerTest {
  private static final int SESSIONS = 25;
  private static final int TURNS = 80;
  private static final List<Rehearsal> HELD = new ArrayList<>();

  @BeforeAll
  static void holdInterviews() {
    for (int seed = 0; seed < SESSIONS; seed++) {
      var interview = Rehearsal.of(seed, seed % 5 == 0 ? 15 : 60).attended();
      var candidate = new RandomCandidate(new SplittableRandom(seed));
      for (int turn = 0; turn < TURNS && !interview.over(); turn++) {
        candidate.act(interview);
      }
      HELD.add(interview);
    }
  }

  private static void eachSpeech(Consumer<Line> check) {
    HELD.stream()
        .flatMap(interview -> interview.session().lines().stream())
        .filter(line -> line.role() == Line.Role.AGENT)
        .forEach(check);
  }

  @Test
  void theInterviewsAreLongAndOfEveryKind() {
    Set<SpeechKind> kinds = new HashSet<>();
    eachSpeech(line -> line.kind().ifPresent(kinds::add));

    assertEquals(Set.of(SpeechKind.values()), kinds);
    assertTrue(HELD.stream().mapToInt(interview -> interview.speeches().size()).sum() > 500);
  }

  @Test
  void saysNoSentenceTwiceUnlessAskedToRepeat() {
    for (Rehearsal interview : HELD) {
      Set<String> said = new HashSet<>();
      for (Line line : interview.session().lines()) {
        if (line.role() == Line.Role.AGENT && !line.kind().equals(Optional.of(SpeechKind.REPEAT))) {
          Sentences.of(line.text())
              .forEach(
                  sentence -> assertTrue(said.add(sentence), () -> sentence + " | " + line.text()));
        }
      }
    }
  }

  @Test
  void asksAtMostOneThingATurn() {
    eachSpeech(
        line -> assertTrue(line.text().chars().filter(c -> c == '?').count() <= 1, line::text));
  }

  /// A clarification begins with a capital.
  @Test
  void noClarificationFollowsAColon() {
    Phrases.CLARIFY_LEAD.forEach(lead -> assertFalse(lead.contains(": {answer}"), lead));
  }

  /// What is said when every phrase was used may come again.
  @Test
  void whatIsLeftToSayIsTwoWordsAtMost() {
    var moves =
        List.of(
            new Move.Clarify(Optional.empty()),
            new Move.Clarify(Optional.of("Yes.")),
            new Move.NoHint(),
            new Move.Answer(Move.Answer.About.OTHER),
            new Move.Greet());
    var all = new ArrayList<Move>(moves);
    for (Move.Nudge.Reason reason : Move.Nudge.Reason.values()) {
      all.add(new Move.Nudge(reason));
    }
    for (Move.Redirect.Cause cause : Move.Redirect.Cause.values()) {
      all.add(new Move.Redirect(cause));
    }
    for (Move move : all) {
      Phrases.briefly(move).forEach(brief -> assertEquals(Set.of(), Sentences.of(brief), brief));
      assertFalse(Phrases.briefly(move).isEmpty());
    }
  }

  @Test
  void leavesNoPlaceholderOpen() {
    eachSpeech(line -> assertFalse(line.text().matches("(?s).*[{}].*"), line::text));
  }

  @Test
  void neverGivesAwayWhatTheCandidateHasNotSaid() {
    Map<String, List<String>> secrets = new HashMap<>();
    for (Rehearsal interview : HELD) {
      var session = interview.session();
      var said = new StringBuilder();
      for (Line line : session.lines()) {
        String words = " " + Sentences.key(line.text()) + " ";
        if (line.role() == Line.Role.USER) {
          said.append(words).append('.');
          continue;
        }
        line.question()
            .map(number -> session.inquiries().get(number - 1).question())
            .ifPresent(question ->
                secrets.computeIfAbsent(question.id(), _ -> secrets(question)).stream()
                    .filter(words::contains)
                    .forEach(secret ->
                        assertTrue(said.indexOf(secret) >= 0, () -> secret + "|" + line.text())));
      }
    }
  }

  private static List<String> secrets(Question question) {
    var secrets = new ArrayList<String>();
    secrets.add(question.reference());
    for (Point point : question.points(true)) {
      secrets.add(point.claim());
      point.paraphrases().stream()
          .filter(paraphrase -> Sentences.key(paraphrase).contains(" "))
          .forEach(secrets::add);
    }
    if (question.kind() == Kind.CODING) {
      secrets.add(question.topic());
    }
    return secrets.stream().map(secret -> " " + Sentences.key(secret) + " ").toList();
  }

  @Test
  void piecesMakeUpTheText() {
    var interview = Rehearsal.of(3, 45);
    var pieces = new StringBuilder();

    String text =
        new AuthoredSpeaker()
            .speak(
                new Speaker.Scene(
                    interview.session(),
                    List.of(new prepai.session.Move.InviteQuestions()),
                    Optional.empty(),
                    4),
                pieces::append)
            .text();

    assertEquals(text, pieces.toString());
  }

  @Test
  void saysTheSameForTheSameSeed() {
    assertEquals(play(5), play(5));
  }

  private static List<String> play(long seed) {
    var interview = Rehearsal.of(seed, 30).attended();
    var candidate = new RandomCandidate(new SplittableRandom(seed));
    for (int turn = 0; turn < 40 && !interview.over(); turn++) {
      candidate.act(interview);
    }
    return interview.speeches();
  }

  @Test
  void aHintIsHeardEvenWhenItsPhrasesAreUsedUp() {
    var interview = Rehearsal.of(7, 60);
    interview.say("I am a developer.");
    int heard = 0;
    while (interview.session().invitedAt().isEmpty()) {
      var before = interview.session().current().orElseThrow();
      String said = interview.act(new Action.Hint(Optional.empty()));
      if (before.hints().size() < before.question().hints().size()) {
        heard++;
        assertTrue(said.contains(before.question().hints().get(before.hints().size())), said);
      } else {
        interview.act(new Action.Skip(Optional.empty()));
      }
    }
    assertTrue(heard > 15, () -> "too few hints to use the phrases up");
  }

  @Test
  void aHundredRequestsGetAnAnswerEachAndNoSentenceTwice() {
    for (String asked : List.of("What about the rest?", "Does it fit in memory?")) {
      var interview = Rehearsal.of(Samples.bank(), 1, 60);
      interview.say("I am a developer.");
      Set<String> sentences = new HashSet<>();
      for (int turn = 0; turn < 150; turn++) {
        String answer = interview.act(new Action.Clarify(asked, Optional.empty()));
        assertFalse(answer.isBlank());
        Sentences.of(answer)
            .forEach(sentence -> assertTrue(sentences.add(sentence), () -> sentence));
      }
    }
  }

  @Test
  void inTheClosingMinutesNothingIsAboutTheIntroduction() {
    var interview = Rehearsal.of(2, 15).attended();
    interview.say("I am a developer.");
    interview.say("Well, I believe there are several parts to that question.");
    interview.pass(Duration.ofMinutes(11)).skipTime(Duration.ofSeconds(1));
    while (interview.session().invitedAt().isEmpty()) {
      interview.pass(Duration.ofSeconds(20));
    }
    int first = interview.speeches().size();
    for (int turn = 0; turn < 25; turn++) {
      interview.say("What is the team like?");
      interview.act(new Action.Hint(Optional.empty()));
    }

    assertTrue(
        interview.speeches().stream()
            .skip(first)
            .noneMatch(text -> text.contains("your introduction")));
  }
}
