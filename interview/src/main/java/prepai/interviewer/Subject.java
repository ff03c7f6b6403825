package prepai.interviewer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import prepai.session.Move;

/// Recognises what a candidate's own question at the end is about.
final class Subject {
  private static final List<Map.Entry<Move.Answer.About, List<String>>> CUES =
      List.of(
          Map.entry(
              Move.Answer.About.PERFORMANCE,
              List.of(
                  "how did i",
                  "my performance",
                  "feedback",
                  "did i pass",
                  "how was i",
                  "improve",
                  "my score")),
          Map.entry(
              Move.Answer.About.NEXT_STEPS,
              List.of(
                  "next step",
                  "hear back",
                  "process",
                  "what happens",
                  "next round",
                  "timeline",
                  "decision")),
          Map.entry(
              Move.Answer.About.GROWTH,
              List.of(
                  "grow",
                  "career",
                  "promotion",
                  "learn",
                  "mentor",
                  "training",
                  "first 90",
                  "onboard",
                  "expect from")),
          Map.entry(
              Move.Answer.About.CULTURE,
              List.of(
                  "culture",
                  "work-life",
                  "work life",
                  "remote",
                  "hours",
                  "values",
                  "diversity",
                  "on-call",
                  "on call",
                  "like about")),
          Map.entry(
              Move.Answer.About.TECHNOLOGY,
              List.of(
                  "tech",
                  "stack",
                  "language",
                  "tool",
                  "architecture",
                  "deploy",
                  "codebase",
                  "legacy",
                  "testing")),
          Map.entry(
              Move.Answer.About.TEAM,
              List.of(
                  "team",
                  "manager",
                  "colleague",
                  "role",
                  "project",
                  "day to day",
                  "day-to-day",
                  "typical day",
                  "challenge")),
          Map.entry(
              Move.Answer.About.INTERVIEWER,
              List.of("are you", "who are", "your name", "yourself", "do you")));

  private Subject() {}

  static Move.Answer.About of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return CUES.stream()
        .filter(entry -> entry.getValue().stream().anyMatch(lower::contains))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Move.Answer.About.OTHER);
  }
}
