package prepai.candidate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Reads the sample CV in every file, whatever is in it, and nothing in one that begins with
/// `broken`. The real reader takes a process of its own.
public final class FakeCvReader implements CvReader, CvPages {
  /// What is said of a file that cannot be read.
  public static final String ADVICE = "The file is damaged. Save it again and bring that.";

  @Override
  public CvReading read(byte[] bytes, Progress progress) {
    progress.read(1, 1);
    return new String(bytes, StandardCharsets.UTF_8).startsWith("broken")
        ? new CvReading.Unreadable(ADVICE)
        : new CvReading.Read(SampleCv.profile(), List.of(), 1);
  }

  @Override
  public Optional<byte[]> png(byte[] file, int page) {
    return page == 1 ? Optional.of(new byte[] {(byte) 0x89, 'P', 'N', 'G'}) : Optional.empty();
  }
}
