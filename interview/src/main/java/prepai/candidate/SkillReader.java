package prepai.candidate;

import java.util.List;

/// Finds skills in any text.
@FunctionalInterface
public interface SkillReader {

  /// Names of the skills that a text mentions, as the taxonomy calls them, in the order of first
  /// mention, each once.
  List<String> in(String text);
}
