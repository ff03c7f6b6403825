package prepai.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import prepai.candidate.Claim;
import prepai.candidate.Match;
import prepai.evidence.Passage;
import prepai.evidence.Quote;
import prepai.evidence.Status;
import prepai.plan.Ability;
import prepai.plan.Difficulty;
import prepai.plan.Kind;
import prepai.plan.Level;
import prepai.sandbox.Language;
import prepai.sandbox.MeasuredGrowth;
import prepai.sandbox.OwnTestsJudged;
import prepai.session.EndReason;
import prepai.session.Session;

/// What an interview showed. Every score carries the words it rests on.
///
/// @param selfAssessment how the candidate rated the own performance before the report was seen
/// @param dimensions in the track's order
/// @param questions in the order they were asked
/// @param hintLedger every hint with its price
/// @param notes the interviewer's hidden notes
/// @param studyPlan what to work on, most gain first
/// @param cv what became of the CV's claims; empty when no CV was read
public record Report(
    String sessionId,
    Instant generatedAt,
    Interview interview,
    Verdict verdict,
    Optional<SelfAssessment> selfAssessment,
    List<Dimension> dimensions,
    List<Answered> questions,
    List<HintPaid> hintLedger,
    Speaking speaking,
    Ability ability,
    List<Session.Note> notes,
    List<String> strengths,
    List<String> gaps,
    List<Study> studyPlan,
    Optional<CvLedger> cv) {

  /// What was held, when, and for whom.
  public record Interview(
      String interviewType,
      String title,
      Optional<String> company,
      String candidateName,
      Level level,
      int minutes,
      Instant startedAt,
      Instant endedAt,
      EndReason endReason,
      Optional<String> cvFile,
      boolean jobDescriptionGiven) {}

  /// The recommendation with its band.
  ///
  /// @param low the rating the evidence could also support, downward; empty without evidence
  /// @param high the same upward
  /// @param mean of the scored dimensions, 1..4
  /// @param reasons sentences that say how it came about, caps among them
  public record Verdict(
      Rating rating,
      String title,
      Optional<Rating> low,
      Optional<Rating> high,
      Optional<Double> mean,
      List<String> reasons) {}

  /// The candidate's own view of the whole, from before the report was seen.
  ///
  /// @param rating 1..4
  public record SelfAssessment(int rating, Optional<String> note) {}

  /// One dimension of the track.
  ///
  /// @param score 1..4; empty means not enough evidence
  /// @param low lower end of the band, 1..4
  /// @param high upper end of the band, 1..4
  /// @param ownScore what the candidate gave before the report was seen, 1..4
  /// @param note how the score came about
  public record Dimension(
      String id,
      String title,
      boolean core,
      Optional<Integer> score,
      Optional<Double> low,
      Optional<Double> high,
      Optional<Integer> ownScore,
      List<String> anchors,
      String note,
      List<Evidence> evidence) {

    /// How far the candidate's own score lies above the given one; below it is negative. Empty
    /// where either is missing.
    public Optional<Integer> gap() {
      return ownScore.flatMap(own -> score.map(given -> own - given));
    }
  }

  /// Words that a dimension's score rests on.
  ///
  /// @param question number of the question
  /// @param shows what the words show
  public record Evidence(long seq, int question, String quote, String shows, Status credit) {}

  /// One question and what came of it.
  ///
  /// @param score 0..100; empty when the candidate never engaged with it
  /// @param again whether it may be answered once more, in words
  /// @param reanswers later answers for practice, in order; they change nothing else in the report
  public record Answered(
      int number,
      String questionId,
      Kind kind,
      String topic,
      String prompt,
      Difficulty.Label difficulty,
      long askedSeq,
      Optional<Integer> score,
      Outcome outcome,
      List<PointResult> points,
      List<HintUsed> hints,
      int probes,
      List<Correction> misconceptions,
      Optional<String> challenge,
      String modelAnswer,
      List<String> study,
      Optional<Code> code,
      boolean again,
      List<Reanswer> reanswers) {}

  /// The code that was written for a question: the best submission, of several the last; without
  /// one the last run.
  ///
  /// @param counted which of the submissions this is, 1 for the first; empty when there was none
  /// @param passed how many of the problem's tests accept it
  /// @param failing kinds of input that tests fail on
  /// @param target the growth that was asked for
  /// @param claimed the growth that the candidate spoke of last
  public record Code(
      Language language,
      String code,
      int submissions,
      Optional<Integer> counted,
      int runs,
      int passed,
      int total,
      List<String> failing,
      Optional<MeasuredGrowth> growth,
      String target,
      Optional<String> claimed,
      Optional<OwnTestsJudged> ownTests) {

    /// What is known of it, in sentences.
    public List<String> facts() {
      var facts = new ArrayList<String>();
      facts.add(counting());
      facts.add("In " + language.title() + ": " + passed + " of " + total + " tests passed.");
      if (!failing.isEmpty()) {
        facts.add("Fails on inputs of these kinds: " + String.join(", ", failing) + ".");
      }
      growth.ifPresent(measured ->
          facts.add(
              "Measured growth: "
                  + measured.growth()
                  + ", with a confidence of "
                  + Math.round(measured.confidence() * 100)
                  + " %; asked for: "
                  + target
                  + claimed.map(said -> "; you said: " + said).orElse("; you did not say")
                  + "."));
      ownTests.ifPresent(own ->
          facts.add(
              "The tests of your own catch "
                  + own.killed()
                  + " of "
                  + own.of()
                  + " wrong solutions."));
      return List.copyOf(facts);
    }

    /// Which submission counted, and why that one.
    private String counting() {
      if (submissions == 0) {
        return "Never submitted; this is the last run.";
      }
      if (submissions == 1) {
        return "Submitted once.";
      }
      int number = counted.orElse(submissions);
      return "Submitted "
          + submissions
          + " times. "
          + (number == submissions
              ? "The last submission counts, as none before it passed more tests."
              : "Submission " + number + " counts, as it passed the most tests.");
    }
  }

  /// A later answer to a question, judged by itself.
  ///
  /// @param seq the event it came in
  /// @param score 0..100
  public record Reanswer(
      long seq,
      Instant at,
      String text,
      int score,
      List<PointResult> points,
      List<Correction> misconceptions) {}

  /// How a question was left.
  public enum Outcome {
    ANSWERED,
    SKIPPED,
    NO_ANSWER,
    CUT_SHORT
  }

  /// A rubric point and whether it was made.
  ///
  /// @param prompted whether it took a probe
  /// @param read passages that teach it, best first; none where it was made
  public record PointResult(
      String id,
      String claim,
      int weight,
      boolean must,
      Status status,
      boolean prompted,
      List<Quote> quotes,
      List<Passage> read) {}

  /// A hint on a question.
  ///
  /// @param price the rule, as a sentence
  /// @param cost what it took from the question's score, in points of 100 with one decimal
  public record HintUsed(int rung, String text, String price, double cost, long seq) {}

  /// A hint in the ledger.
  ///
  /// @param price the rule, as a sentence
  /// @param cost what it took from the question's score, in points of 100 with one decimal
  public record HintPaid(
      int question, int rung, String text, String price, double cost, long seq) {}

  /// A wrong belief, corrected.
  ///
  /// @param read passages that say more, best first
  public record Correction(long seq, String quote, String correction, List<Passage> read) {}

  /// How much was said.
  ///
  /// @param longestWords words of the longest message
  /// @param clarifications questions the candidate asked about the tasks
  public record Speaking(int messages, int words, int longestWords, int clarifications) {}

  /// A topic to work on.
  ///
  /// @param topicId `area/subtopic`, by which it can be drilled
  /// @param topic the same in words
  /// @param gain how far the mean score of the questions, of 100, would rise with full answers on
  ///   this topic; empty where no answer was finished, so that nobody can tell
  /// @param read passages that teach what was open, best first
  public record Study(
      String topicId,
      String topic,
      String why,
      String what,
      Optional<Double> gain,
      List<Passage> read) {}

  /// What became of the claims of the CV.
  ///
  /// @param claims those asked about in their order, then others, the most probe-worthy first
  /// @param match with the job description, where one was given
  public record CvLedger(String fileName, List<ClaimResult> claims, Optional<Match> match) {
    public CvLedger {
      claims = List.copyOf(claims);
    }

    /// Claims that were asked about, or those that were not.
    public List<ClaimResult> claims(boolean asked) {
      return claims.stream().filter(claim -> claim.question().isPresent() == asked).toList();
    }

    /// How many claims held up, in a sentence.
    public String tally() {
      List<ClaimResult> asked = claims(true);
      long held = asked.stream().filter(one -> one.status() == Standing.SUPPORTED).count();
      return switch (asked.size()) {
        case 0 -> "No claim was asked about.";
        case 1 ->
            "One claim was asked about: "
                + asked.getFirst().status().title().toLowerCase(Locale.ROOT)
                + ".";
        default -> held + " of " + asked.size() + " claims that were asked about held up.";
      };
    }
  }

  /// A claim of the CV and how it stood up.
  ///
  /// @param quote the CV's own words; empty for what its dates say
  /// @param about the post it stands under
  /// @param subject what exactly is claimed
  /// @param question number of the question that went after it
  /// @param evidence the candidate's own words
  public record ClaimResult(
      String id,
      Claim.Kind kind,
      String quote,
      Optional<String> about,
      String subject,
      Standing status,
      Optional<Integer> question,
      List<ClaimQuote> evidence) {

    /// What the CV says, in its own words where it has any.
    public String stated() {
      return quote.isEmpty() ? subject : "“" + quote + "”";
    }
  }

  /// What the candidate said of a claim, verbatim.
  public record ClaimQuote(long seq, String quote) {}

  /// How a claim stood up.
  public enum Standing {
    SUPPORTED("Held up"),
    THIN("Stayed thin"),
    CONTRADICTED("Contradicted"),
    NOT_PROBED("Not asked about");

    private final String title;

    Standing(String title) {
      this.title = title;
    }

    /// As reports say it.
    public String title() {
      return title;
    }
  }
}
