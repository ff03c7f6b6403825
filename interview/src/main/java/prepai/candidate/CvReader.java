package prepai.candidate;

/// Reads a CV of any kind of file, judged by its content.
public interface CvReader {

  /// Largest file, in bytes.
  int MOST_BYTES = 10 * 1024 * 1024;

  /// Most pages that are read from pictures.
  int MOST_PICTURES = 5;

  /// Reads a file; never throws for what is in it.
  ///
  /// @param progress told of pages, from the calling thread
  CvReading read(byte[] bytes, Progress progress);

  /// Is told how far reading came; reading pictures takes seconds.
  @FunctionalInterface
  interface Progress {
    /// Nobody wants to know.
    Progress UNHEARD = (done, all) -> {};

    /// Pages were read.
    ///
    /// @param done pages of `all` that are read
    void read(int done, int all);
  }
}
