package prepai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.Rehearsal;
import prepai.Samples;
import prepai.evidence.Finding;
import prepai.evidence.Judgement;
import prepai.evidence.Quote;
import prepai.evidence.Status;
import prepai.interviewer.Judge;
import prepai.plan.Bank;
import prepai.plan.Kind;
import prepai.plan.Question;
import prepai.session.Inquiry;

class SemanticJudgeTest {
  private static final SemanticJudge JUDGE = SemanticJudge.loaded(Optional.empty());
  private static final long SEQ = 9;
  private static final Question QUESTION = Samples.question("concept.hashing");
  private static final Inquiry HASHING = inquiry();

  /// An interview that has just asked the question.
  private static Inquiry inquiry() {
    var track = Samples.track(List.of(Samples.phase("all", "All", 100, List.of(Kind.values()), 3)));
    var interview = Rehearsal.of(new Bank(List.of(track), List.of(QUESTION)), 1, 45);
    interview.say("I write software.");
    return interview.session().current().orElseThrow();
  }

  private static Judgement judge(String text) {
    return JUDGE.judge(new Judge.Answer(SEQ, text, HASHING, Optional.empty()));
  }

  private static Optional<Status> status(String text, String point) {
    return judge(text).findings().stream()
        .filter(found -> found.point().equals(point))
        .findFirst()
        .map(Finding::status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hashing the key yields the number of a bucket, so it goes straight there.",
        "From the key we compute an array position, the bucket, so no searching is needed.",
      })
  void hearsAPointInOtherWords(String text) {
    assertNotEquals(Optional.empty(), status(text, "slot"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why is finding an entry by its key so quick in a hash table?",
        "I don't know how the hash function computes the bucket index.",
        "My last holiday was in the mountains and the weather was lovely.",
        "Hash tables are a very important topic and everybody should know them well.",
        "",
        "?!",
      })
  void hearsNothingWhereNothingIsSaid(String text) {
    assertEquals(List.of(), judge(text).findings(), text);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void hearsNothingInWordsInNoOrder(long seed) {
    String said =
        "The key goes through a hash function, which computes the index of one bucket directly, so a lookup does not have to search and takes constant time on average. When two keys land in the same bucket they are chained in a list and compared with equals.";
    var words = new ArrayList<>(List.of(said.split(" ", -1)));
    Collections.shuffle(words, new Random(seed));

    assertNotEquals(List.of(), judge(said).findings());
    assertEquals(List.of(), judge(String.join(" ", words)).findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "well you take the key and you hash it so you get the index of the bucket and then you go there directly and you do not have to look at all of the other keys in the table",
        "Hash table is fast because from key is computed index of bucket, so no need search all. If two keys have same bucket then is list there, and must compare keys with equals one after other.",
        "1. The hash function computes the bucket index 2. lookup goes to that bucket 3. collisions are chained in a list 4. keys are compared with equals 5. resize keeps the load factor low 6. constant time on average",
      })
  void hearsWhoSpeaksAsOneDoes(String text) {
    assertNotEquals(List.of(), judge(text).findings(), text);
  }

  @Test
  void doesNotTakeTheOppositeForThePoint() {
    assertNotEquals(
        Optional.of(Status.HIT),
        status("The hash function does not compute the bucket index.", "slot"));
  }

  @Test
  void quotesWhatWasSaid() {
    String text =
        "Well: the key goes through a hash function, which gives the index of one bucket. Two keys can land in the same bucket; then they are chained in a list.";
    List<Finding> findings = judge(text).findings();
    assertTrue(findings.size() >= 2, findings.toString());
    for (Finding finding : findings) {
      for (Quote quote : finding.quotes()) {
        assertEquals(SEQ, quote.seq());
        assertTrue(text.contains(quote.quote()), quote.quote());
      }
    }
  }

  @Test
  void saysTheSameToEveryoneWhoAsksAtOnce() {
    String text = "Collisions are chained, and the table doubles when its load factor is exceeded.";
    Judgement alone = judge(text);
    Stream<CompletableFuture<Judgement>> together =
        IntStream.range(0, 8).mapToObj(_ -> CompletableFuture.supplyAsync(() -> judge(text)));
    together.toList().forEach(one -> assertEquals(alone, one.join()));
  }

  @Test
  void judgesWhateverIsTyped() {
    for (String text :
        List.of(
            "x".repeat(8_000), "O(1) ".repeat(1_500), "\uD83D\uDE00\u0000 缓存", "a; b: c\n\n- d")) {
      assertTrue(judge(text).findings().size() <= HASHING.points().size());
    }
  }
}
