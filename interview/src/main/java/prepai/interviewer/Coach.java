package prepai.interviewer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import prepai.plan.Kind;
import prepai.plan.Track;
import prepai.session.Inquiry;
import prepai.session.Line;
import prepai.session.Session;

/// What the page shows beside the conversation: phase, pace and missing steps. Never a word on
/// correctness.
public final class Coach {
  private static final Pattern COMPLEXITY =
      cue("o\\(|complexit|linear|quadratic|logarithm|constant time|running time|n log");
  private static final Pattern TESTS =
      cue("test|edge case|corner case|empty|example|duplicate|overflow|null");
  private static final Pattern NUMBERS = cue("\\d|percent|thousand|million|dozen|half");
  private static final Pattern FAILURE =
      cue("fail|outage|down\\b|crash|lost|unavailable|recover|retry|backup|disaster");
  private static final Pattern OWN = Pattern.compile("\\bI\\b");
  private static final Pattern RESULT =
      cue(
          "result|outcome|in the end|ended up|improv|reduc|increas|saved|shipped|launched|merged|passed|dropp?|fell|went (?:down|up|from)|down to|up to|shorter|faster|adopted|renewed|lost|percent|%|stopped|since then|delivered|agreed");
  private static final Pattern LESSON =
      cue(
          "learn|hindsight|next time|differently|since then|took from|take from|taught|from then on|these days|now i ");
  private static final int MOST = 3;

  /// Where the interview stands.
  ///
  /// @param phase id of the phase
  /// @param index 0-based place of the phase among `count`
  /// @param hint the next rung
  /// @param advice at most three sentences
  public record Standing(
      String phase,
      String title,
      int index,
      int count,
      Optional<Asked> question,
      Hint hint,
      List<String> advice) {}

  /// The question under discussion.
  ///
  /// @param code whether it has an editor
  public record Asked(int number, Kind kind, Instant askedAt, int minutes, boolean code) {}

  /// The next rung of the hint ladder.
  ///
  /// @param why the reason when none is available
  public record Hint(boolean available, int rung, String price, Optional<String> why) {}

  private Coach() {}

  /// The standing at an instant.
  public static Standing standing(Session session, Instant now) {
    Track track = session.track().orElseThrow();
    int count = track.phases().size() + 2;
    Optional<Inquiry> current =
        session.invitedAt().isPresent() ? Optional.empty() : session.current();
    boolean closing = session.invitedAt().isPresent() || session.ending().isPresent();
    int index = closing ? count - 1 : current.map(inquiry -> 1 + phase(track, inquiry)).orElse(0);
    String title =
        closing
            ? "Your questions"
            : current
                .map(inquiry ->
                    inquiry.opening()
                        ? "Your CV"
                        : track.phases().get(phase(track, inquiry)).title())
                .orElse("Introduction");
    return new Standing(
        closing ? "closing" : current.map(Inquiry::phase).orElse("warm-up"),
        title,
        index,
        count,
        current.map(inquiry ->
            new Asked(
                inquiry.number(),
                inquiry.question().kind(),
                inquiry.askedAt(),
                inquiry.question().difficulty().minutes(),
                inquiry.question().code().isPresent())),
        hint(session, current),
        session.ending().isPresent() ? List.of() : advice(session, current, now));
  }

  private static int phase(Track track, Inquiry inquiry) {
    for (int index = 0; index < track.phases().size(); index++) {
      if (track.phases().get(index).id().equals(inquiry.phase())) {
        return index;
      }
    }
    return 0;
  }

  private static Hint hint(Session session, Optional<Inquiry> current) {
    if (!session.running()) {
      return new Hint(false, 0, "", Optional.of("The interview is over."));
    }
    if (current.isEmpty()) {
      return new Hint(false, 0, "", Optional.of("Hints come with the questions."));
    }
    if (Replies.rungsLeft(current.get()) == 0) {
      return new Hint(false, 0, "", Optional.of("All hints of this question are used."));
    }
    int rung = current.get().hints().size() + 1;
    return new Hint(true, rung, HintPrice.of(rung), Optional.empty());
  }

  private static List<String> advice(Session session, Optional<Inquiry> current, Instant now) {
    var advice = new ArrayList<String>();
    if (session.invitedAt().isPresent()) {
      advice.add("These minutes are yours: ask what you would ask a real interviewer.");
      return advice;
    }
    if (current.isEmpty()) {
      advice.add(
          session.isDrill()
              ? "One sentence is enough here: the question comes next."
              : "Keep the introduction to about a minute: what you do, one highlight, why this role.");
      return advice;
    }
    Inquiry inquiry = current.get();
    Duration spent = Duration.between(inquiry.askedAt(), now);
    int planned = inquiry.question().difficulty().minutes();
    if (spent.toMinutes() >= planned) {
      advice.add(
          "You are "
              + Math.max(1, spent.toMinutes())
              + " minutes into a question planned for "
              + planned
              + "; come to your main point.");
    }
    longAnswer(session).ifPresent(advice::add);
    steps(session, inquiry).forEach(advice::add);
    return List.copyOf(advice.subList(0, Math.min(MOST, advice.size())));
  }

  private static Optional<String> longAnswer(Session session) {
    return session.lines().reversed().stream()
        .filter(line -> line.role() == Line.Role.USER)
        .findFirst()
        .filter(line -> prepai.text.Words.of(line.text()).size() > 220)
        .map(_ -> "Your last answer ran past a minute and a half of talk; lead with the headline.");
  }

  private static List<String> steps(Session session, Inquiry inquiry) {
    String said =
        session
            .saidAfter(inquiry.askedSeq())
            .map(Line::text)
            .collect(java.util.stream.Collectors.joining("\n"));
    if (said.isBlank()) {
      return switch (inquiry.question().kind()) {
        case CODING -> List.of("Restate the problem and ask what is unclear before you solve it.");
        case SCENARIO -> List.of("Ask about needs and constraints before you name a design.");
        case BEHAVIOURAL ->
            List.of("Headline first, then situation, what you did, and the result.");
        case CONCEPT -> List.of("Give the short answer first, then the reason behind it.");
      };
    }
    var steps = new ArrayList<String>();
    switch (inquiry.question().kind()) {
      case CODING -> {
        if (inquiry.codeInvited() && inquiry.runs().isEmpty()) {
          steps.add("Run your code on the examples early; the tests are beside the editor.");
        }
        missing(steps, said, COMPLEXITY, "Not mentioned so far: time and space complexity.");
        missing(steps, said, TESTS, "Not mentioned so far: how you would test it.");
        if (inquiry.clarified() == 0) {
          steps.add("You have not asked anything about the task yet.");
        }
      }
      case SCENARIO -> {
        missing(steps, said, NUMBERS, "No numbers on the table so far.");
        missing(steps, said, FAILURE, "Not mentioned so far: what happens when a part fails.");
        if (inquiry.clarified() == 0) {
          steps.add("You have not asked anything about the requirements yet.");
        }
      }
      case BEHAVIOURAL -> {
        missing(steps, said, OWN, "Say what you did yourself, in the first person.");
        missing(steps, said, RESULT, "The story has no result so far.");
        missing(steps, said, NUMBERS, "No number in the story so far.");
        missing(steps, said, LESSON, "Not mentioned so far: what you took from it.");
      }
      case CONCEPT -> {}
    }
    return steps;
  }

  private static void missing(List<String> steps, String said, Pattern cue, String sentence) {
    if (!cue.matcher(said).find()) {
      steps.add(sentence);
    }
  }

  private static Pattern cue(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
