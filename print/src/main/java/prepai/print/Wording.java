package prepai.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.evidence.Status;
import prepai.plan.Difficulty;
import prepai.plan.Kind;
import prepai.plan.Level;
import prepai.scoring.Rating;
import prepai.scoring.Report;
import prepai.session.EndReason;
import prepai.session.Line;
import prepai.session.SpeechKind;

/// How values are said.
final class Wording {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Wording() {}

  static String date(Instant at) {
    return DATE.format(at);
  }

  /// Time of day, UTC.
  static String clock(Instant at) {
    return CLOCK.format(at);
  }

  /// Planned minutes, and those it took.
  static String length(Report.Interview interview) {
    Duration took = Duration.between(interview.startedAt(), interview.endedAt());
    long minutes = Math.max(0, Math.round(took.toSeconds() / 60.0));
    return count(interview.minutes(), "minute") + " planned, " + minutes + " used";
  }

  static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /// With one decimal.
  static String tenth(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /// What there is to say, with dots between.
  static String dotted(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("  ·  "));
  }

  static String level(Level level) {
    return switch (level) {
      case JUNIOR -> "Junior";
      case MID -> "Mid-level";
      case SENIOR -> "Senior";
    };
  }

  static String ending(EndReason reason) {
    return switch (reason) {
      case CANDIDATE -> "Ended by the candidate";
      case CLOCK -> "The time was up";
      case FINISHED -> "All was said";
      case CONDUCT -> "Ended over conduct";
    };
  }

  static String kind(Kind kind) {
    return switch (kind) {
      case CONCEPT -> "Concept";
      case SCENARIO -> "Scenario";
      case CODING -> "Coding";
      case BEHAVIOURAL -> "Behavioural";
    };
  }

  static String difficulty(Difficulty.Label label) {
    return switch (label) {
      case EASY -> "Easy";
      case MEDIUM -> "Medium";
      case HARD -> "Hard";
    };
  }

  static String outcome(Report.Outcome outcome) {
    return switch (outcome) {
      case ANSWERED -> "Answered";
      case SKIPPED -> "Skipped";
      case NO_ANSWER -> "No answer";
      case CUT_SHORT -> "Cut short";
    };
  }

  static String status(Status status) {
    return switch (status) {
      case HIT -> "Made";
      case PARTIAL -> "Partly made";
      case MISSED -> "Missed";
      case CONTRADICTED -> "Contradicted";
    };
  }

  static Tint tint(Status status) {
    return switch (status) {
      case HIT -> Look.GOOD;
      case PARTIAL -> Look.FAIR;
      case MISSED -> Look.MUTED;
      case CONTRADICTED -> Look.BAD;
    };
  }

  /// A topic's path as words: `system-design/caching` is System design, caching.
  static String topic(String path) {
    String words = path.replace('-', ' ').replace("/", ", ");
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
  }

  /// What a hint took from its question.
  static String cost(double points) {
    return points == 0
        ? "It cost nothing: no point was made after it."
        : "It cost " + tenth(points) + " of the question’s 100 points.";
  }

  /// How the candidate's own score lies to the given one, after the own score.
  static String gap(int gap) {
    return gap == 0
        ? ", as the evidence does"
        : ", " + Math.abs(gap) + (gap > 0 ? " above the evidence" : " below the evidence");
  }

  static String speaker(Line.Role role, Report.Interview interview) {
    return switch (role) {
      case USER -> interview.candidateName();
      case AGENT -> "Interviewer";
    };
  }

  static String speech(SpeechKind kind) {
    return switch (kind) {
      case GREET -> "Greeting";
      case ASK -> "Question";
      case PRESENT_PROBLEM -> "Problem";
      case CLARIFY -> "Clarification";
      case PROBE -> "Probe";
      case NUDGE -> "Nudge";
      case HINT -> "Hint";
      case INVITE_CODE -> "Request for code";
      case REACT_TO_RUN -> "On the tests";
      case CHALLENGE -> "Change of requirement";
      case REDIRECT -> "Redirection";
      case REPEAT -> "Repetition";
      case TIME_CHECK -> "Time check";
      case ANSWER -> "Answer";
      case INVITE_QUESTIONS -> "Invitation to ask";
      case WRAP -> "Close";
    };
  }

  /// Where the words were said: question and event.
  static String place(int question, long seq) {
    return "Question " + question + ", event " + seq;
  }

  /// The ratings from lowest to highest.
  static List<Rating> scale() {
    return List.copyOf(EnumSet.range(Rating.STRONG_NO_HIRE, Rating.STRONG_HIRE));
  }
}
