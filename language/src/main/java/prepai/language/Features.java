package prepai.language;

import java.util.List;
import java.util.Set;
import prepai.text.Words;

/// What the grader looks at: numbers that compare an answer with a question and its reference. Safe
/// for use by several threads.
public final class Features {
  /// Questions and references that are kept ready.
  private static final int KEPT = 256;

  private final WordEncoder encoder = new WordEncoder();
  private final Lexicon lexicon;
  private final Kept<Asked, Task> tasks = new Kept<>(KEPT, this::task);

  /// A question with the answer that is expected.
  private record Asked(String question, String reference) {}

  private record Task(Reading question, Reading reference, Alignment toldAsked) {}

  public Features(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The names, in the order of the values.
  public List<String> names() {
    return sheet("Why?", "Because of it.", "It is so.").names();
  }

  /// The values.
  public double[] of(String question, String reference, String answer) {
    return sheet(question, reference, answer).values();
  }

  /// Whether an answer says nothing but that there is none.
  public boolean pass(String question, String reference, String answer) {
    return Substance.passes(
        Words.of(answer), Set.copyOf(Words.stems(question)), Set.copyOf(Words.stems(reference)));
  }

  private Sheet sheet(String question, String reference, String answer) {
    Task task = tasks.of(new Asked(question, reference));
    Reading read = read(answer);
    Alignment.Pair aligned = Alignment.between(task.reference(), read);
    var sheet = new Sheet();
    Overlap.into(sheet, task.question(), task.reference(), read, lexicon);
    new Meaning(task.question(), task.reference(), read, aligned, task.toldAsked()).into(sheet);
    new Contradiction(task.reference(), read, aligned.there(), lexicon).into(sheet);
    Substance.into(sheet, task.question(), task.reference(), read, lexicon);
    return sheet;
  }

  private Reading read(String text) {
    return new Reading(encoder.encode(text), lexicon.commonness()::weight);
  }

  private Task task(Asked asked) {
    Reading question = read(asked.question());
    Reading reference = read(asked.reference());
    return new Task(question, reference, Alignment.between(reference, question).there());
  }
}
