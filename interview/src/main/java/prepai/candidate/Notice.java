package prepai.candidate;

import java.util.List;

/// Something about the document itself that the candidate should know.
///
/// @param text what it is about, where there is a text; hidden text is quoted here and used nowhere
public record Notice(Kind kind, String text, List<Place> places) {

  /// What was noticed.
  public enum Kind {
    /// In the colour of what is behind it.
    TEXT_IN_BACKGROUND_COLOUR,
    /// Less than two points high.
    TEXT_TOO_SMALL,
    /// Outside of the page.
    TEXT_OFF_PAGE,
    /// Drawn in no colour at all, or marked as hidden.
    TEXT_INVISIBLE,
    /// The file holds a script, which was not run.
    SCRIPT,
    /// Pages that were not read, because there are more than are read.
    PAGES_LEFT_OUT,
    /// The words come from a picture.
    READ_FROM_PICTURE,
    /// The first page is set in columns; the places are those of the narrower one.
    COLUMNS
  }

  public Notice {
    places = List.copyOf(places);
  }
}
