package prepai.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import prepai.bank.BankReader;
import prepai.plan.Bank;
import prepai.plan.Question;
import prepai.plan.Track;

/// What candidates of the load say: sentences of the bank's own model answers, so that grading has
/// the work that it has with people who know something.
final class Answers {
  private static final int FEWEST_WORDS = 20;
  private static final int MOST_WORDS = 150;

  private final Bank bank;

  Answers() {
    bank = new BankReader().read(List.of(Path.of("content")));
  }

  List<Track> tracks() {
    return bank.tracks();
  }

  /// An answer of 20 to 150 words.
  String answer(String track, RandomGenerator random) {
    int target = random.nextInt(FEWEST_WORDS, MOST_WORDS + 1);
    var words = new ArrayList<String>();
    while (words.size() < target) {
      String[] sentences = question(track, random).reference().split("(?<=[.;:])\\s+", -1);
      words.addAll(List.of(sentences[random.nextInt(sentences.length)].split("\\s+", -1)));
    }
    return String.join(" ", words.subList(0, target));
  }

  /// A question about the task.
  String clarification(String track, RandomGenerator random) {
    List<Question.Clarification> known = question(track, random).clarifications();
    String about =
        known.isEmpty() ? "the scale" : known.get(random.nextInt(known.size())).asks().getFirst();
    return "Before I go on: what about " + about + "?";
  }

  private Question question(String track, RandomGenerator random) {
    List<Question> questions = bank.of(track);
    return questions.get(random.nextInt(questions.size()));
  }
}
