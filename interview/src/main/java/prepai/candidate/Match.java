package prepai.candidate;

import java.util.List;

/// How a CV meets a job description, by the names of skills.
///
/// @param matched that both mention, in the order of the job description
/// @param missing that only the job description mentions
public record Match(List<String> matched, List<String> missing) {
  public Match {
    matched = List.copyOf(matched);
    missing = List.copyOf(missing);
  }

  /// Compares what is wanted with what a CV mentions.
  public static Match of(List<String> wanted, List<String> mentioned) {
    return new Match(
        wanted.stream().filter(mentioned::contains).toList(),
        wanted.stream().filter(skill -> !mentioned.contains(skill)).toList());
  }
}
