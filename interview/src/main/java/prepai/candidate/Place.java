package prepai.candidate;

/// A box on a page, in fractions of the page, so that it fits however large the page is drawn.
///
/// A kind of file that has no pages is laid out on one endless sheet, whose height counts as one.
///
/// @param page 1 for the first
/// @param left 0 at the left edge, 1 at the right
/// @param top 0 at the upper edge, 1 at the lower
public record Place(int page, double left, double top, double width, double height) {
  public Place {
    if (page < 1) {
      throw new IllegalArgumentException("pages count from 1");
    }
    if (!(left >= 0 && top >= 0 && width >= 0 && height >= 0)) {
      throw new IllegalArgumentException("a place lies on its page");
    }
    if (left + width > 1 + 1e-6 || top + height > 1 + 1e-6) {
      throw new IllegalArgumentException("a place does not leave its page");
    }
  }
}
