package prepai.candidate;

import java.util.Optional;

/// Draws the pages of a CV.
public interface CvPages {

  /// A page as PNG, about 1,000 pixels wide; empty when there is no such page or it cannot be
  /// drawn.
  ///
  /// @param page counts from 1
  Optional<byte[]> png(byte[] file, int page);
}
