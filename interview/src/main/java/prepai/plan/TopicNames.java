package prepai.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What topics of the bank are called aloud and in print.
final class TopicNames {
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("ci-cd", "CI/CD"),
          Map.entry("llm", "language models"),
          Map.entry("mlops", "running models in production"),
          Map.entry("slo", "service levels"),
          Map.entry("browser", "the browser"),
          Map.entry("sense", "product sense"),
          Map.entry("cv", "your CV"));
  private static final Set<String> ACRONYMS =
      Set.of(
          "ai", "api", "cors", "css", "dns", "html", "http", "iam", "iot", "jvm", "nat", "orm",
          "sql", "tcp", "tls", "udp");
  private static final Map<String, String> NAMES =
      Map.of(
          "java", "Java",
          "javascript", "JavaScript",
          "typescript", "TypeScript",
          "kubernetes", "Kubernetes",
          "linux", "Linux");

  private TopicNames() {}

  /// @param subtopic what follows the area, e.g. `ci-cd`
  static String of(String subtopic) {
    String whole = WHOLE.get(subtopic);
    return whole != null
        ? whole
        : Arrays.stream(subtopic.split("-", -1))
            .map(TopicNames::word)
            .collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    return ACRONYMS.contains(word) ? word.toUpperCase(Locale.ROOT) : NAMES.getOrDefault(word, word);
  }
}
