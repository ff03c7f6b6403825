package prepai.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
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
import prepai.session.Action;
import prepai.session.Inquiry;
import prepai.text.RandomText;

class LexicalJudgeTest {
  private static final LexicalJudge JUDGE = new LexicalJudge();
  private static final long SEQ = 9;

  /// An interview that has just asked the question.
  private static Rehearsal asking(Question question) {
    var track = Samples.track(List.of(Samples.phase("all", "All", 100, List.of(Kind.values()), 3)));
    var interview = Rehearsal.of(new Bank(List.of(track), List.of(question)), 1, 45);
    interview.say("I write software.");
    return interview;
  }

  private static Inquiry inquiry(Question question) {
    return asking(question).session().current().orElseThrow();
  }

  private static final Inquiry HASHING = inquiry(Samples.question("concept.hashing"));

  private static Judgement judge(String text) {
    return JUDGE.judge(new Judge.Answer(SEQ, text, HASHING, Optional.empty()));
  }

  private static Optional<Finding> finding(Judgement judgement, String point) {
    return judgement.findings().stream().filter(found -> found.point().equals(point)).findFirst();
  }

  private static Optional<Status> status(String text, String point) {
    return finding(judge(text), point).map(Finding::status);
  }

  @Test
  void aParaphraseInASentenceIsAHitWithItsQuote() {
    String text = "Well. I think that a hash function computes the bucket index. That is all.";

    Finding found = finding(judge(text), "slot").orElseThrow();

    assertEquals(Status.HIT, found.status());
    assertEquals(
        List.of(new Quote(SEQ, "I think that a hash function computes the bucket index.")),
        found.quotes());
    assertFalse(found.prompted());
    assertEquals(0, found.rung());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hash function computes the bucket index",
        "hashing gives the position in the array",
        "It jumps straight to one bucket.",
        "You take the hash modulo the number of buckets."
      })
  void everyWayOfSayingItCounts(String text) {
    assertEquals(Optional.of(Status.HIT), status(text, "slot"));
  }

  @Test
  void partOfAPhraseIsPartOfThePoint() {
    assertEquals(
        Optional.of(Status.PARTIAL), status("It doubles, and then it rehashes.", "resize"));
  }

  @Test
  void aWordAloneIsNothing() {
    assertEquals(Optional.empty(), status("Something with buckets, I believe.", "slot"));
    assertEquals(Optional.empty(), status("Balanced.", "order"));
  }

  @Test
  void whatOnlySoundsAlikeDoesNotCount() {
    assertEquals(Optional.empty(), status("The table has a fixed size.", "resize"));
    assertEquals(Optional.empty(), status("An O(log n) lookup.", "constant"));
  }

  @Test
  void ordersOfGrowthAreKeptApart() {
    assertEquals(Optional.of(Status.HIT), status("It is O(1) on average per lookup.", "constant"));
    assertEquals(Optional.empty(), status("It is O(n^2) on most days.", "constant"));
  }

  @Test
  void sayingTheOppositeContradicts() {
    assertEquals(
        Optional.of(Status.CONTRADICTED),
        status("There is never any separate chaining of entries.", "collisions"));
  }

  @Test
  void aPhraseThatNegatesNeedsItsNegation() {
    assertEquals(Optional.of(Status.HIT), status("There is no ordered iteration.", "order"));
    assertEquals(Optional.empty(), status("There is ordered iteration.", "order"));
  }

  @Test
  void notOnlyIsNoNegation() {
    assertEquals(
        Optional.of(Status.HIT), status("Not only does it rehash into a larger array.", "resize"));
  }

  @Test
  void aCopiedQuestionShowsNothing() {
    for (Question question : Samples.questions()) {
      Inquiry inquiry = inquiry(question);
      Judgement judgement =
          JUDGE.judge(new Judge.Answer(SEQ, question.prompt(), inquiry, Optional.empty()));

      assertEquals(List.of(), judgement.findings(), question.id());
    }
  }

  @Test
  void lessIsEnoughForAPointThatWasProbed() {
    String text = "It doubles, and then it rehashes.";
    var probed = JUDGE.judge(new Judge.Answer(SEQ, text, HASHING, Optional.of("resize")));

    assertEquals(Optional.of(Status.PARTIAL), status(text, "resize"));
    assertEquals(Optional.of(Status.HIT), finding(probed, "resize").map(Finding::status));
    assertEquals(Optional.empty(), status("By growing.", "resize"));
  }

  @Test
  void knowsWhatWasProbedAndHintedBefore() {
    var interview = asking(Samples.question("concept.hashing"));
    interview.act(new Action.Hint(Optional.empty()));
    interview.act(new Action.Hint(Optional.empty()));
    interview.say(
        "Well, there are several parts to it, and each part matters in its own way to me.");
    assertEquals("slot", interview.session().lastProbe().orElseThrow().point());
    interview.say("The hash function computes the bucket index.");

    Finding found = interview.session().inquiries().getFirst().finding("slot").orElseThrow();
    assertTrue(found.prompted());
    assertEquals(2, found.rung());
  }

  @Test
  void noticesMisconceptionsAndRedFlags() {
    Judgement judgement =
        judge(
            "The keys stay sorted inside, keys stay sorted inside. I never test my code, honestly.");

    assertEquals(
        List.of("sorted"),
        judgement.misconceptions().stream().map(Judgement.Misbelief::id).toList());
    assertEquals(
        List.of("Does not test."),
        judgement.redFlags().stream().map(Judgement.Remark::note).toList());
    assertEquals(List.of(), judge("The keys do not stay sorted inside.").misconceptions());
    assertEquals(List.of(), judge("Something stays sorted.").misconceptions());
  }

  private static Stream<Quote> quotes(Judgement judgement) {
    return Stream.of(
            judgement.findings().stream().flatMap(found -> found.quotes().stream()),
            judgement.misconceptions().stream().map(Judgement.Misbelief::said),
            judgement.redFlags().stream().map(Judgement.Remark::said))
        .flatMap(same -> same);
  }

  @Test
  void everyQuoteIsWhatWasSaidWordForWord() {
    var random = new SplittableRandom(51);
    List<Inquiry> asked = Samples.questions().stream().map(LexicalJudgeTest::inquiry).toList();
    int quotes = 0;
    for (int round = 0; round < 400; round++) {
      Inquiry inquiry = asked.get(random.nextInt(asked.size()));
      var text = new StringBuilder();
      for (int part = 0; part < 6; part++) {
        var point = inquiry.points().get(random.nextInt(inquiry.points().size()));
        text.append(RandomText.of(random, 12))
            .append(random.nextBoolean() ? " " : "\u00A0\n")
            .append(point.paraphrases().get(random.nextInt(point.paraphrases().size())))
            .append(random.nextBoolean() ? "" : " I built it in 3 weeks, as a result");
      }
      String said = text.toString();
      Judgement judgement = JUDGE.judge(new Judge.Answer(SEQ, said, inquiry, Optional.empty()));
      quotes(judgement).forEach(quote -> assertTrue(said.contains(quote.quote()), quote::quote));
      quotes += (int) quotes(judgement).count();
    }
    assertTrue(quotes > 400, "the texts show something");
  }

  @Test
  void staysUprightUnderSixteenKilobytes() {
    for (String piece :
        List.of(
            "hash function ",
            "a.a",
            "bucket-",
            " ",
            "in the the ",
            "so so ",
            "👍",
            "not ",
            "from 3 ",
            "either ",
            "I built ",
            ", and ",
            " – ")) {
      String text = "x" + piece.repeat(16_000 / piece.length());
      for (String id : List.of("concept.hashing", "story.ownership")) {
        Inquiry inquiry = inquiry(Samples.question(id));
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> JUDGE.judge(new Judge.Answer(SEQ, text, inquiry, Optional.empty())),
            () -> piece);
      }
    }
  }
}
