package prepai;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import prepai.plan.Bank;
import prepai.plan.Facet;
import prepai.plan.Kind;
import prepai.plan.Level;
import prepai.plan.Question;
import prepai.plan.Track;
import prepai.session.Owner;
import prepai.session.SessionId;

/// A small bank for tests: one track, and twelve questions of all kinds.
public final class Samples {
  /// Id of the only track.
  public static final String TRACK = "sample";

  /// When tests take place.
  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private Samples() {}

  public static Bank bank() {
    return new Bank(List.of(track()), questions());
  }

  public static List<Question> questions() {
    return SampleQuestions.ALL;
  }

  /// The sample with that id.
  ///
  /// @throws java.util.NoSuchElementException when there is none
  public static Question question(String id) {
    return SampleQuestions.ALL.stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// A question of one's own; without a rubric it is not `done` yet.
  public static QuestionDraft draft(String id, Kind kind, String topic) {
    return new QuestionDraft(id, kind, topic);
  }

  public static Owner owner(int number) {
    return new Owner("%064x".formatted(number));
  }

  public static SessionId session(int number) {
    return new SessionId("%022d".formatted(number));
  }

  /// Three phases: concepts, tasks, and stories.
  public static Track track() {
    return track(
        List.of(
            phase("concepts", "Concepts", 30, List.of(Kind.CONCEPT), 4),
            phase("tasks", "Tasks", 45, List.of(Kind.CODING, Kind.SCENARIO), 4),
            phase("stories", "Stories", 25, List.of(Kind.BEHAVIOURAL), 3)));
  }

  /// The track with other phases.
  public static Track track(List<Track.Phase> phases) {
    return new Track(
        TRACK,
        1,
        "Sample Engineer",
        Optional.of("Example"),
        "practice",
        "A round of everything.",
        List.of(Level.values()),
        List.of(15, 30, 45, 60),
        45,
        List.of("Reason", "Explain"),
        "We go from basics to a larger task and end with your experience.",
        "To begin, tell me in a minute what you do at present.",
        phases,
        List.of(
            dimension(
                "problem-solving",
                true,
                List.of(Facet.APPROACH, Facet.REQUIREMENTS),
                List.of(Track.Measure.INDEPENDENCE)),
            dimension(
                "depth",
                true,
                List.of(Facet.MECHANISM, Facet.COMPLEXITY, Facet.FAILURE),
                List.of()),
            dimension(
                "judgement",
                false,
                List.of(Facet.TRADE_OFFS, Facet.VERIFICATION, Facet.NUMBERS),
                List.of(Track.Measure.CLARIFYING)),
            dimension(
                "stories",
                false,
                List.of(Facet.SITUATION, Facet.OWNERSHIP, Facet.RESULT, Facet.REFLECTION),
                List.of()),
            dimension(
                "communication",
                false,
                List.of(),
                List.of(Track.Measure.RESPONSIVENESS, Track.Measure.STRUCTURE))));
  }

  public static Track.Phase phase(
      String id, String title, int share, List<Kind> kinds, int atMost) {
    return new Track.Phase(id, title, share, kinds, List.of(), atMost);
  }

  public static Track.Dimension dimension(
      String id, boolean core, List<Facet> facets, List<Track.Measure> measures) {
    return new Track.Dimension(
        id,
        "Dimension " + id,
        core,
        facets,
        measures,
        List.of("Nothing.", "A little.", "Enough.", "Outstanding."));
  }
}
