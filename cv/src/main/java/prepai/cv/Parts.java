package prepai.cv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of a ZIP container, unpacked within limits.
final class Parts {
  private static final int MOST_OF_PART = 12 * 1024 * 1024;
  private static final long MOST = 48L * 1024 * 1024;
  private static final int MOST_PARTS = 2_000;

  private Parts() {}

  /// Unpacks all parts and keeps those that are wanted.
  static Map<String, byte[]> of(byte[] bytes, Predicate<String> wanted) {
    Map<String, byte[]> parts = new HashMap<>();
    var buffer = new byte[1 << 15];
    long all = 0;
    int count = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        var kept = new ByteArrayOutputStream();
        boolean keep = wanted.test(part.getName());
        count++;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          all += read;
          if (keep) {
            kept.write(buffer, 0, read);
          }
          if (all > MOST || kept.size() > MOST_OF_PART || count > MOST_PARTS) {
            throw new Unreadable(
                "The file unpacks to far more than a CV has. Take out what is not text, or export a PDF.");
          }
        }
        if (keep) {
          parts.put(part.getName(), kept.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Unreadable(
          "The file is damaged and cannot be unpacked. Save it again, or export a PDF.", broken);
    }
    return parts;
  }
}
