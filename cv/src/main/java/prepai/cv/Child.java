package prepai.cv;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import prepai.candidate.CvPages;
import prepai.candidate.CvReader;
import prepai.candidate.CvReading;
import prepai.protocol.Json;

/// Reads and draws each CV in a process of its own, so that no file can take the server's memory or
/// time. A process that is started and warm waits for the next file to read; drawings start one of
/// their own. Each does its work on one file and ends.
///
/// The child gets the file by its standard input and answers by its standard output: `O` before it
/// reads a picture, `P done all` for each page, then `R` and the reading as JSON. A child that got
/// the number of a page as its argument draws that page instead: `D` and the PNG in Base64, or `N`.
public final class Child implements CvReader, CvPages, AutoCloseable {
  /// Without pictures; each page of them may take `A_PICTURE` longer.
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final Duration A_PICTURE = Duration.ofSeconds(12);

  /// What the child says before it reads a picture.
  static final String PICTURE = "O";

  /// Before the number of pages read and of all, a space between them.
  static final String PAGES = "P ";

  /// Before the reading, as JSON.
  static final String READING = "R ";

  /// Before a page's picture.
  static final String DRAWING = "D ";

  /// There is no such page, or it cannot be drawn.
  static final String NO_DRAWING = "N";

  private static final String TOO_LONG =
      "The file takes too long to read. Print it to a new PDF, or save it as text, and bring that.";
  private static final String BROKEN =
      "The file could not be read: it asks for more memory than a CV needs. Print it to a new PDF and bring that.";

  private final List<String> command;
  private final Duration longest;
  private final Duration picture;
  private final AtomicReference<Optional<Process>> waiting =
      new AtomicReference<>(Optional.empty());
  private final AtomicBoolean ready = new AtomicBoolean();

  private Child(List<String> command, Duration longest, Duration picture) {
    this.command = command;
    this.longest = longest;
    this.picture = picture;
  }

  /// Children of this process's Java and class path.
  public static Child ofThisJava() {
    return with(
        System.getProperty("java.class.path"), ChildMain.class.getName(), LONGEST, A_PICTURE);
  }

  /// Children of another main class, for tests.
  ///
  /// @param longest time for a file without pictures
  /// @param picture time that each picture adds
  static Child with(String classPath, String main, Duration longest, Duration picture) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new Child(
        List.of(
            java,
            "-Xmx320m",
            "-Xss2m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-Djava.util.logging.config.class=prepai.cv.ChildMain$Silence",
            "-cp",
            classPath,
            main),
        longest,
        picture);
  }

  /// Starts a process for the next file, so that it is warm when the file comes, and from now on
  /// another whenever one was used.
  public void prepare() {
    ready.set(true);
    warmUp();
  }

  private void warmUp() {
    Optional<Process> next;
    try {
      next = Optional.of(start());
    } catch (IOException later) {
      // The reading itself will start one, and tell what is wrong if it cannot.
      next = Optional.empty();
    }
    waiting.getAndSet(next).ifPresent(Child::destroy);
    if (!ready.get()) {
      close();
    }
  }

  private Process start(String... arguments) throws IOException {
    return new ProcessBuilder(Stream.concat(command.stream(), Arrays.stream(arguments)).toList())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Override
  public CvReading read(byte[] bytes, Progress progress) {
    if (bytes.length > MOST_BYTES) {
      return new CvReading.Unreadable(LayoutCvReader.TOO_LARGE);
    }
    try {
      Optional<Process> warm = waiting.getAndSet(Optional.empty()).filter(Process::isAlive);
      Process process = warm.isPresent() ? warm.get() : start();
      var pictures = new AtomicInteger();
      return asked(process, bytes, pictures, () -> answer(process, progress, pictures));
    } catch (IOException | ExecutionException failed) {
      return new CvReading.Unreadable(BROKEN);
    } catch (TimeoutException slow) {
      return new CvReading.Unreadable(TOO_LONG);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new CvReading.Unreadable("Reading the file was interrupted. Try again.");
    } finally {
      if (ready.get()) {
        warmUp();
      }
    }
  }

  @Override
  public Optional<byte[]> png(byte[] file, int page) {
    if (page < 1 || file.length > MOST_BYTES) {
      return Optional.empty();
    }
    try {
      Process process = start(Integer.toString(page));
      // Gradients, which browsers print, take as long as pictures do.
      return asked(process, file, new AtomicInteger(1), () -> drawing(process));
    } catch (IOException | ExecutionException | TimeoutException failed) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /// Gives a process its file and waits for its answer; ends it in any case.
  private <A> A asked(Process process, byte[] bytes, AtomicInteger pictures, Callable<A> answer)
      throws TimeoutException, InterruptedException, ExecutionException {
    var told =
        new FutureTask<>(() -> {
          try (var input = new DataOutputStream(process.getOutputStream())) {
            input.writeInt(bytes.length);
            input.write(bytes);
          }
          return true;
        });
    var answered = new FutureTask<>(answer);
    Thread.ofVirtual().start(told);
    Thread.ofVirtual().start(answered);
    try {
      return within(answered, pictures);
    } finally {
      destroy(process);
    }
  }

  /// Waits for the answer: longer with each picture that the child says it begins.
  private <A> A within(FutureTask<A> answered, AtomicInteger pictures)
      throws TimeoutException, InterruptedException, ExecutionException {
    long begun = System.nanoTime();
    while (true) {
      int known = pictures.get();
      Duration limit = longest.plus(picture.multipliedBy(known));
      long left = limit.toNanos() - (System.nanoTime() - begun);
      try {
        return answered.get(left, TimeUnit.NANOSECONDS);
      } catch (TimeoutException slow) {
        if (pictures.get() == known) {
          throw slow;
        }
      }
    }
  }

  private static CvReading answer(Process process, Progress progress, AtomicInteger pictures)
      throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(READING)) {
          return Json.read(
              line.substring(READING.length()).getBytes(StandardCharsets.UTF_8), CvReading.class);
        }
        if (line.equals(PICTURE)) {
          pictures.updateAndGet(begun -> Math.min(begun + 1, MOST_PICTURES));
        }
        String[] pages = line.replaceFirst("^" + PAGES, "").split(" ", -1);
        if (line.startsWith(PAGES) && pages.length == 2) {
          progress.read(Integer.parseInt(pages[0]), Integer.parseInt(pages[1]));
        }
      }
    } catch (prepai.protocol.Unreadable | NumberFormatException other) {
      return new CvReading.Unreadable(BROKEN);
    }
    return new CvReading.Unreadable(BROKEN);
  }

  private static Optional<byte[]> drawing(Process process) throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
      String line = lines.readLine();
      return line == null || !line.startsWith(DRAWING)
          ? Optional.empty()
          : Optional.of(Base64.getDecoder().decode(line.substring(DRAWING.length())));
    }
  }

  /// Ends a child and whatever it started.
  private static void destroy(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void close() {
    ready.set(false);
    waiting.getAndSet(Optional.empty()).ifPresent(Child::destroy);
  }
}
