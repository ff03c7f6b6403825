package prepai.cv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import prepai.candidate.WordReader;

/// Tesseract by its command line: a picture goes in, words with boxes come out (TSV output).
public final class TesseractWordReader implements WordReader {
  private static final int LONGEST_SECONDS = 60;
  private static final List<String> LANGUAGES = List.of("eng", "deu", "fra", "spa", "por", "ita");
  private static final String MISSING =
      "Pictures of CVs cannot be read here, because Tesseract is not installed. Install it with"
          + " `apt-get install tesseract-ocr tesseract-ocr-deu tesseract-ocr-fra tesseract-ocr-spa tesseract-ocr-por tesseract-ocr-ita`,"
          + " or bring the CV as PDF with text, Word or plain text.";

  private final String program;
  private final String languages;

  private TesseractWordReader(String program, String languages) {
    this.program = program;
    this.languages = languages;
  }

  /// The program on this machine's path.
  public static TesseractWordReader installed() {
    return named("tesseract");
  }

  /// A program of another name; when it is not there, each reading says what to install.
  static TesseractWordReader named(String program) {
    return new TesseractWordReader(program, languages(program));
  }

  private static String languages(String program) {
    try {
      Process process =
          new ProcessBuilder(program, "--list-langs").redirectErrorStream(true).start();
      process.getOutputStream().close();
      String listed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      // Each further model takes its time on every page; English knows the letters of the others
      // badly.
      List<String> lines = listed.lines().toList();
      return String.join("+", LANGUAGES.stream().filter(lines::contains).toList());
    } catch (IOException none) {
      return "";
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  /// Whether pictures can be read on this machine.
  public boolean isThere() {
    return !languages.isEmpty();
  }

  @Override
  public List<SeenWord> read(byte[] png) {
    if (!isThere()) {
      throw new Unavailable(MISSING);
    }
    String first =
        languages.contains("+") ? languages.substring(0, languages.indexOf('+')) : languages;
    List<SeenWord> words = read(png, first);
    String other = Tongue.of(words);
    return other.equals(first) || !languages.contains(other) ? words : read(png, other);
  }

  /// Which language a page is in, by its small words.
  private static final class Tongue {
    private static final Map<String, List<String>> SMALL =
        Map.of(
            "eng", List.of("the", "and", "of", "with", "for", "to"),
            "deu", List.of("und", "der", "die", "mit", "von", "für", "bei", "fur"),
            "fra", List.of("et", "des", "les", "pour", "du", "dans"),
            "spa", List.of("y", "los", "con", "para", "las", "el"),
            "por", List.of("e", "dos", "com", "para", "da", "do"),
            "ita", List.of("e", "di", "con", "per", "della", "il"));

    static String of(List<SeenWord> words) {
      Map<String, Integer> found = new HashMap<>();
      for (SeenWord word : words) {
        String folded = Letters.folded(word.text());
        SMALL.forEach((language, small) ->
            found.merge(language, small.contains(folded) ? 1 : 0, Integer::sum));
      }
      int english = found.getOrDefault("eng", 0);
      return found.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .filter(most -> most.getValue() > 2 * english + 3)
          .map(Map.Entry::getKey)
          .orElse("eng");
    }
  }

  private List<SeenWord> read(byte[] png, String language) {
    try {
      var builder =
          new ProcessBuilder(program, "stdin", "stdout", "-l", language, "--dpi", "200", "tsv")
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      // Halves of a page are read side by side; threads within one cost more than they bring.
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      Process process = builder.start();
      try {
        return words(process, png);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException failed) {
      throw new Unavailable(MISSING, failed);
    }
  }

  private static List<SeenWord> words(Process process, byte[] png) throws IOException {
    var output = new FutureTask<>(() -> allOf(process.getInputStream()));
    Thread.ofVirtual().start(output);
    try (OutputStream input = process.getOutputStream()) {
      input.write(png);
    } catch (IOException closed) {
      // Tesseract refused the picture and has said so by its output, which is empty.
    }
    try {
      return parse(output.get(LONGEST_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException slow) {
      process.destroyForcibly();
      throw new Unreadable(
          "The picture takes too long to read. Bring a smaller one, or the CV as text.", slow);
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new Unreadable("Reading the picture was interrupted. Try again.", interrupted);
    } catch (ExecutionException failed) {
      throw new IOException(failed);
    }
  }

  private static String allOf(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }

  /// Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence,
  /// text.
  static List<SeenWord> parse(String tsv) {
    var words = new ArrayList<SeenWord>();
    Map<String, Integer> lines = new HashMap<>();
    for (String row : tsv.split("\n", -1)) {
      String[] cells = row.split("\t", -1);
      if (cells.length < 12 || !cells[0].equals("5") || cells[11].isBlank()) {
        continue;
      }
      int line =
          lines.computeIfAbsent(cells[2] + '/' + cells[3] + '/' + cells[4], any -> lines.size());
      double confidence = Math.clamp(Double.parseDouble(cells[10]) / 100, 0, 1);
      words.add(
          new SeenWord(
              cells[11].strip(),
              Integer.parseInt(cells[6]),
              Integer.parseInt(cells[7]),
              Integer.parseInt(cells[8]),
              Integer.parseInt(cells[9]),
              line,
              confidence));
    }
    return words;
  }
}
