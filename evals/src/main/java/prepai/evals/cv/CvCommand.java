package prepai.evals.cv;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import prepai.candidate.CvReader;
import prepai.candidate.CvReading;
import prepai.candidate.Notice;
import prepai.cv.LayoutCvReader;
import prepai.cv.TesseractWordReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `./prepai evals cv DIR --out DIR`: reads every file of a folder and writes what was read.
public final class CvCommand {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final int WARM_UP = 12;

  private CvCommand() {}

  /// Runs it.
  ///
  /// @param arguments `DIR --out DIR`
  /// @return 0 when all files were gone through, 2 when it was misused
  public static int run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 3 || !arguments.get(1).equals("--out")) {
      out.println("./prepai evals cv DIR --out DIR");
      return 2;
    }
    Path from = Path.of(arguments.getFirst());
    if (!Files.isDirectory(from)) {
      out.println(from + " is not a folder; name the one with the CVs.");
      return 2;
    }
    Path to = Files.createDirectories(Path.of(arguments.getLast()));
    List<Path> files;
    try (Stream<Path> listed = Files.list(from)) {
      files = listed.filter(Files::isRegularFile).sorted().toList();
    }
    var reader = new LayoutCvReader(TesseractWordReader.installed(), InstantSource.system());
    warm(reader, files);
    var times = new ArrayList<Double>();
    int unread = 0;
    for (Path file : files) {
      byte[] bytes = read(file);
      long begun = System.nanoTime();
      CvReading reading = reader.read(bytes, CvReader.Progress.UNHEARD);
      double millis = (System.nanoTime() - begun) / 1e6;
      if (isText(bytes, reading)) {
        times.add(millis);
      }
      String name = file.getFileName().toString();
      out.printf(Locale.ROOT, "%s\t%.0f ms\t%s%n", name, millis, remark(reading));
      unread += reading instanceof CvReading.Unreadable ? 1 : 0;
      Files.writeString(to.resolve(stem(name) + ".json"), JSON.writeValueAsString(flat(reading)));
    }
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double median = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    out.printf(
        Locale.ROOT,
        "%d files, %d unreadable, median of PDFs with text %.0f ms%n",
        files.size(),
        unread,
        median);
    return 0;
  }

  /// Reads some PDFs once, so that times are those of a program that runs for a while.
  private static void warm(CvReader reader, List<Path> files) throws IOException {
    int read = 0;
    for (Path file : files) {
      if (read < WARM_UP && file.toString().endsWith(".pdf") && Files.size(file) < 300_000) {
        reader.read(read(file), CvReader.Progress.UNHEARD);
        read++;
      }
    }
  }

  /// Whether the bar for speed speaks of a file.
  private static boolean isText(byte[] bytes, CvReading reading) {
    boolean pdf = bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P';
    return pdf
        && reading instanceof CvReading.Read read
        && read.notices().stream()
            .noneMatch(notice -> notice.kind() == Notice.Kind.READ_FROM_PICTURE);
  }

  /// One byte more than is read tells that a file is too large.
  private static byte[] read(Path file) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      return stream.readNBytes(CvReader.MOST_BYTES + 1);
    }
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String remark(CvReading reading) {
    return switch (reading) {
      case CvReading.Read(var profile, var notices, var pages) ->
          pages
              + (pages == 1 ? " page, " : " pages, ")
              + profile.experience().size()
              + " positions"
              + (notices.isEmpty()
                  ? ""
                  : ", " + notices.stream().map(notice -> notice.kind().name()).toList());
      case CvReading.Unreadable(String advice) -> advice;
    };
  }

  private static Map<String, Object> flat(CvReading reading) {
    return switch (reading) {
      case CvReading.Read read -> FlatProfile.of(read.profile());
      case CvReading.Unreadable(String advice) -> Map.of("error", advice);
    };
  }
}
