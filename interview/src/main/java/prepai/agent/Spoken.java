package prepai.agent;

import java.util.Optional;
import java.util.regex.Pattern;
import prepai.interviewer.IntentReader;

/// Spoken English: no markup, no code, no links, no names of tools and nothing about instructions.
final class Spoken implements Rule {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "[<>{}`|\\[\\]#]|\\*\\*|https?:|www\\.|^\\s*(?:[-*•]|\\d+[.)])\\s|^(?:interviewer|assistant|user|candidate|system|agent)\\s*:"
              + "|\\s[.,;?!]|(?-i:: (?!I\\b)\\p{Lu}\\p{Ll}+ \\p{Ll})|[,;:][.?!]|[.]{2}|[.?!][\\p{L}“]"
              + "|\\b(?:lookup_knowledge|run_code|read_cv|evaluate_performance)\\b"
              + "|\\b(?:system prompt|(?:my|these|those|the|your|previous|prior|above) (?:\\w+ )?instructions|language model|as an ai\\b|developer mode)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<String> objection(Draft draft) {
    String sentence = draft.sentence();
    boolean written =
        WRITTEN.matcher(sentence).find() && !WRITTEN.matcher(draft.task().authored()).find();
    if (written) {
      return Optional.of("Only words that an interviewer would speak: no markup, no instructions.");
    }
    return Rule.when(IntentReader.isForeign(sentence), "The interview is in English.");
  }
}
