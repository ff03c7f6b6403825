package prepai.evidence;

import java.util.List;

/// Where a passage stands: enough to name it, link to it and find it again.
///
/// @param document id of its document, e.g. `system-design/caching`
/// @param anchor of its heading within the document, in small letters, digits and hyphens; empty
///   for what stands before the first heading
/// @param headings from the document's title down to its own heading; never empty
public record Passage(String document, String anchor, List<String> headings) {
  public Passage {
    headings = List.copyOf(headings);
    if (document.isBlank() || headings.isEmpty()) {
      throw new IllegalArgumentException("a passage has a document and a heading");
    }
  }

  /// How a reader is told of it: `Caching and its failures › Cache stampede`.
  public String named() {
    return String.join(" › ", headings);
  }
}
