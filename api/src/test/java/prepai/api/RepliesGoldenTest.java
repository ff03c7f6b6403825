package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prepai.candidate.Corrections;
import prepai.candidate.Match;
import prepai.knowledge.Library;
import prepai.plan.Bank;
import prepai.plan.Drill;
import prepai.plan.Kind;
import prepai.plan.Level;
import prepai.protocol.Golden;
import prepai.protocol.Samples;
import prepai.scoring.Rating;
import prepai.session.EndReason;
import prepai.session.Event;
import prepai.session.Line;

final class RepliesGoldenTest {
  private static final Instant BEGUN = Samples.BEGUN;
  private static final Instant ENDS = BEGUN.plusSeconds(1_800);
  private static final Map<String, Record> REPLIES = replies();

  /// Records that only occur within others.
  private static final Set<String> PARTS =
      Set.of(
          "Listed",
          "Cv",
          "Said",
          "Phase",
          "Asked",
          "Hint",
          "Listing",
          "Share",
          "CvProgress",
          "TestCase",
          "Run",
          "Case",
          "Runner",
          "Offered",
          "Starter");

  private static Library.State shelves() {
    return new Library.State(
        Library.State.Phase.TAKING_IN,
        150,
        1_400,
        3,
        List.of(new Library.Refused("general/broken", "The file is empty.")));
  }

  private static Library.Document document() {
    return new Library.Document(
        "computer-science/storage-engines-and-hash-tables",
        "computer-science",
        "Storage engines and hash tables",
        List.of("backend"),
        List.of("computer-science/hash-tables"),
        List.of("A source"),
        Optional.of("2026-11"),
        900,
        8,
        BEGUN,
        false);
  }

  private static Library.Block block(Library.Block.Kind kind, Library.Run.Style style) {
    return new Library.Block(kind, List.of(List.of(new Library.Run("A word", style))));
  }

  static Replies.Status status() {
    return new Replies.Status(
        Replies.State.ACTIVE,
        new Replies.Phase("depth", "Fundamentals", 1, 3),
        Optional.of(new Replies.Asked(1, Kind.CONCEPT, BEGUN.plusSeconds(70), 6, false)),
        new Replies.Hint(
            true,
            1,
            "Hint 1: points you reach after it count 8 % less; the verdict stays open.",
            Optional.empty()),
        List.of("Give the short answer first, then the reason behind it."),
        BEGUN,
        ENDS,
        BEGUN.plusSeconds(80),
        true,
        Optional.empty(),
        Optional.empty());
  }

  private static Replies.Status ended() {
    return new Replies.Status(
        Replies.State.ENDED,
        new Replies.Phase("closing", "Your questions", 2, 3),
        Optional.empty(),
        new Replies.Hint(false, 0, "", Optional.of("The interview is over.")),
        List.of(),
        BEGUN,
        ENDS,
        BEGUN.plusSeconds(1_600),
        false,
        Optional.of(BEGUN.plusSeconds(1_500)),
        Optional.of(EndReason.CANDIDATE));
  }

  private static List<Replies.Said> lines() {
    return List.of(
        new Replies.Said(BEGUN, Line.Role.AGENT, "Hello Zo\u00EB, please introduce yourself."),
        new Replies.Said(BEGUN.plusSeconds(60), Line.Role.USER, Samples.TEXT));
  }

  private static Map<String, Record> replies() {
    var replies = new LinkedHashMap<String, Record>();
    replies.put(
        "rest-tracks",
        new Replies.Tracks(
            List.of(
                Views.listing(Samples.track()),
                new Replies.Listing(
                    "behavioral",
                    "Behavioural",
                    Optional.empty(),
                    "behavioural",
                    "Stories from your own work.",
                    List.of(Level.JUNIOR, Level.MID, Level.SENIOR),
                    List.of(30, 45),
                    List.of(),
                    List.of(new Replies.Share("stories", "Stories", 100))))));
    replies.put(
        "body-new-session",
        new Replies.NewSession(
            "sample",
            "Zo\u00EB \u05E9\u05DC\u05D5\u05DD",
            Optional.of(Level.MID),
            Optional.of(30),
            Optional.of("Back-end engineer for a payments team."),
            Optional.empty()));
    replies.put(
        "body-new-drill",
        new Replies.NewSession(
            "drill",
            "Kim",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("system-design/caching")));
    replies.put(
        "rest-topics",
        new Replies.Topics(Drill.topics(new Bank(List.of(), List.of(Samples.question())))));
    replies.put(
        "rest-knowledge-found",
        new Replies.Found(
            List.of(
                new Library.Hit(
                    Samples.passage(),
                    "computer-science",
                    List.of(
                        new Library.Marked("Two keys with one ", false),
                        new Library.Marked("hash", true),
                        new Library.Marked(" share a bucket.", false)),
                    0.98,
                    0.61)),
            shelves()));
    replies.put(
        "rest-interviewer",
        new Replies.Interviewer(
            Optional.of("openai:llama3.3"), 500_000, 1_000_000, LocalDate.of(2026, 11, 22)));
    replies.put("rest-interviewer-test", new Replies.Tried(true, "openai:llama3.3 answers."));
    replies.put("rest-knowledge-documents", new Replies.Catalogue(List.of(document()), shelves()));
    replies.put(
        "rest-knowledge-kept",
        new Replies.Kept(
            "Kept for you alone: readable now, and found by the search in a moment.", document()));
    replies.put(
        "rest-knowledge-document",
        new Replies.OpenedDocument(
            document(),
            List.of(
                new Library.Section(
                    "",
                    1,
                    "Storage engines and hash tables",
                    List.of(
                        block(Library.Block.Kind.PARAGRAPH, Library.Run.Style.PLAIN),
                        block(Library.Block.Kind.ITEM, Library.Run.Style.STRONG),
                        block(Library.Block.Kind.NUMBERED, Library.Run.Style.EMPHASIS),
                        block(Library.Block.Kind.HEADER_ROW, Library.Run.Style.PLAIN),
                        block(Library.Block.Kind.ROW, Library.Run.Style.PLAIN),
                        block(Library.Block.Kind.CODE, Library.Run.Style.CODE))))));
    replies.put(
        "rest-session-created",
        new Replies.Created(
            Samples.SESSION,
            "Hello Zo\u00EB, please introduce yourself.",
            "sample",
            "Sample Engineer",
            "Zo\u00EB \u05E9\u05DC\u05D5\u05DD",
            Level.MID,
            30,
            BEGUN,
            ENDS));
    replies.put(
        "rest-sessions",
        new Replies.Sessions(
            List.of(
                listed("cGxhY2Vob2xkZXItb2YtaW", Replies.State.ACTIVE, Optional.empty()),
                listed(Samples.SESSION, Replies.State.ENDED, Optional.of(Rating.LEAN_HIRE)))));
    replies.put(
        "rest-session-details",
        new Replies.Details(
            Samples.SESSION,
            "sample",
            "Sample Engineer",
            "Zo\u00EB \u05E9\u05DC\u05D5\u05DD",
            Level.MID,
            30,
            Optional.of("Back-end engineer for a payments team."),
            BEGUN,
            Optional.of(
                new Replies.Cv(
                    "r\u00E9sum\u00E9 2026.pdf", "application/pdf", 48_213, BEGUN.plusSeconds(30))),
            19,
            ended(),
            lines()));
    replies.put("rest-status", status());
    replies.put("body-message", new Replies.Message(Samples.SESSION, Samples.TEXT));
    replies.put(
        "rest-message", new Replies.Answered("How does a hash table find a key?", Samples.SESSION));
    replies.put("rest-transcript", new Replies.Transcript(lines()));
    replies.put(
        "rest-ended",
        new Replies.Ended(
            "Thank you, that is all.",
            "Lean Hire. The mean of the scored dimensions is 2.5.",
            "/api/interviews/" + Samples.SESSION + "/report"));
    replies.put("rest-events", new Replies.Events(Samples.log(), 25));
    replies.put(
        "rest-upload-cv",
        new Replies.Uploaded(
            "Your CV is read: the interviewer will ask about it.",
            new Replies.CvAnalysis(
                Replies.CvState.READ,
                "Check what was read.",
                Optional.of("r\u00E9sum\u00E9 2026.pdf"),
                Optional.empty(),
                2,
                Optional.of(Samples.profile()),
                true,
                List.of(),
                Optional.of(new Match(List.of("Kafka"), List.of("Go"))))));
    replies.put(
        "rest-cv-reading",
        new Replies.CvAnalysis(
            Replies.CvState.READING,
            "The file is being read.",
            Optional.empty(),
            Optional.of(new Replies.CvProgress(1, 3)),
            0,
            Optional.empty(),
            false,
            List.of(),
            Optional.empty()));
    replies.put(
        "body-cv-corrections",
        new Corrections(
            Optional.of(
                new Corrections.Reach(
                    Optional.of("Kim Sample"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of("https://example.com/kim"))),
            Optional.of(List.of("Kafka")),
            Optional.of(
                List.of(
                    new Corrections.Post(
                        Optional.of("Engineer"),
                        Optional.of("Example Freight"),
                        Optional.empty(),
                        Optional.of("2022-01"),
                        Optional.of("present"),
                        List.of("Cut the billing run by 70 %")))),
            Optional.of(
                List.of(
                    new Corrections.Study(
                        Optional.of("Bachelor of Science"),
                        Optional.empty(),
                        Optional.of("Example University"),
                        Optional.of("2015"),
                        Optional.of("2018"))))));
    replies.put(
        "body-self-assessment",
        new Replies.SelfAssessment(
            3,
            Optional.of("A good start."),
            List.of(new Event.SelfAssessed.OwnScore("mechanism", 2))));
    replies.put("body-re-answer", new Replies.Reanswer(2, Samples.TEXT));
    replies.putAll(CodeSamples.all());
    replies.put(
        "rest-problem",
        Problem.of(409, "busy", "One turn at a time", "Wait for the reply, then send again."));
    return replies;
  }

  private static Replies.Listed listed(String id, Replies.State state, Optional<Rating> verdict) {
    return new Replies.Listed(
        id,
        "sample",
        "Sample Engineer",
        "Zo\u00EB \u05E9\u05DC\u05D5\u05DD",
        Level.MID,
        30,
        BEGUN,
        ENDS,
        state,
        12,
        verdict);
  }

  static Set<String> names() {
    return REPLIES.keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyBodyIsWrittenAsItsGoldenFile(String name) {
    Golden.checkWritten(name, Objects.requireNonNull(REPLIES.get(name)));
  }

  @Test
  void everyBodyHasAGoldenFile() {
    for (String prefix : List.of("rest-", "body-")) {
      Golden.checkComplete(
          prefix,
          REPLIES.keySet().stream()
              .filter(name -> name.startsWith(prefix))
              .map(name -> name.substring(prefix.length()))
              .collect(Collectors.toSet()));
    }

    Set<String> sampled =
        REPLIES.values().stream()
            .map(reply -> reply.getClass().getSimpleName())
            .collect(Collectors.toSet());
    Set<String> needed =
        Stream.of(Replies.class, CodeWire.class)
            .flatMap(type -> Arrays.stream(type.getDeclaredClasses()))
            .filter(Class::isRecord)
            .map(Class::getSimpleName)
            .filter(name -> !PARTS.contains(name))
            .collect(Collectors.toSet());
    needed.addAll(List.of("Problem", "Corrections"));
    assertTrue(needed.size() >= 14, () -> "bodies found: " + needed);
    assertEquals(needed, sampled);
  }
}
