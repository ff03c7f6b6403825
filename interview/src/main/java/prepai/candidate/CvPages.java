package prepai.candidate;

import java.util.Optional;

/// Draws the pages of a CV, so that a `Place` can be shown where it is.
public interface CvPages {

  /// The page as PNG, about 1,000 pixels wide; less where a page is so tall that it would take too
  /// many. A kind of file without pages has one, which is the sheet that its places lie on.
  ///
  /// @param file of any kind that `CvReader` reads
  /// @param page 1 for the first
  /// @return empty when there is no such page or it cannot be drawn
  Optional<byte[]> png(byte[] file, int page);
}
