package prepai.candidate;

import java.util.List;

/// How reading a CV went.
public sealed interface CvReading {

  /// It was read.
  ///
  /// @param pages of the document, at least 1
  record Read(Profile profile, List<Notice> notices, int pages) implements CvReading {
    public Read {
      notices = List.copyOf(notices);
    }
  }

  /// It cannot be read.
  ///
  /// @param advice a sentence that says why and what to do
  record Unreadable(String advice) implements CvReading {}
}
