package prepai.cv;

import java.util.List;
import java.util.Optional;

/// A part of a CV under its heading.
///
/// @param heading empty before the first one
record Section(Kind kind, Optional<Line> heading, List<Line> lines) {
  Section {
    lines = List.copyOf(lines);
  }

  /// What a part is about.
  enum Kind {
    CONTACT,
    SUMMARY,
    EXPERIENCE,
    EDUCATION,
    SKILLS,
    PROJECTS,
    CERTIFICATIONS,
    LANGUAGES,
    PUBLICATIONS,
    AWARDS,
    VOLUNTEERING,
    INTERESTS,
    REFERENCES,
    COURSES,
    /// Known, and no part of the profile.
    OTHER,
    /// A heading that we do not know.
    UNKNOWN
  }
}
