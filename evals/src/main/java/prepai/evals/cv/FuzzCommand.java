package prepai.evals.cv;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import prepai.candidate.CvReader;
import prepai.candidate.CvReading;
import prepai.candidate.WordReader;
import prepai.cv.LayoutCvReader;
import prepai.cv.Mutations;

/// `./prepai evals cv-fuzz DIR [--count N] [--seed N]`: spoils the files of a folder and reads
/// them; none may throw or take longer than ten seconds.
public final class FuzzCommand {
  private static final int USUAL = 1_000;
  private static final int LONGEST_SECONDS = 10;

  /// Pictures are left to Tesseract's own tests.
  private static final WordReader BLIND = png -> List.of();

  private final PrintStream out;
  private final LayoutCvReader reader = new LayoutCvReader(BLIND, InstantSource.system());
  private int read;
  private int refused;
  private int thrown;
  private int late;
  private double slowest;

  private FuzzCommand(PrintStream out) {
    this.out = out;
  }

  /// Runs it.
  ///
  /// @return 0 when all mutants were read or refused in time, 1 when not, 2 when it was misused
  public static int run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()
        || arguments.size() % 2 == 0
        || !Files.isDirectory(Path.of(arguments.getFirst()))) {
      out.println("./prepai evals cv-fuzz DIR [--count N] [--seed N]");
      return 2;
    }
    int count = number(arguments, "--count", USUAL);
    int seed = number(arguments, "--seed", 1);
    var files = new ArrayList<byte[]>();
    try (Stream<Path> listed = Files.list(Path.of(arguments.getFirst()))) {
      for (Path path : listed.filter(Files::isRegularFile).sorted().toList()) {
        files.add(Files.readAllBytes(path));
      }
    }
    if (files.isEmpty()) {
      out.println("The folder is empty; put CVs into it.");
      return 2;
    }
    return new FuzzCommand(out).fuzz(files, count, seed);
  }

  private static int number(List<String> arguments, String option, int otherwise) {
    int at = arguments.indexOf(option);
    return at < 0 ? otherwise : Integer.parseInt(arguments.get(at + 1));
  }

  private int fuzz(List<byte[]> files, int count, int seed) {
    var chance = new SplittableRandom(seed);
    for (int number = 0; number < count; number++) {
      byte[] file = files.get(chance.nextInt(files.size()));
      byte[] other = files.get(chance.nextInt(files.size()));
      one(number, Mutations.of(file, other, chance));
    }
    out.printf(
        Locale.ROOT,
        "%d mutants: %d read, %d refused, %d thrown, %d late; slowest %.1f s%n",
        count,
        read,
        refused,
        thrown,
        late,
        slowest);
    return thrown + late == 0 ? 0 : 1;
  }

  private void one(int number, byte[] mutant) {
    var task = new FutureTask<>(() -> reader.read(mutant, CvReader.Progress.UNHEARD));
    long begun = System.nanoTime();
    Thread thread = Thread.ofPlatform().daemon().start(task);
    try {
      switch (task.get(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        case CvReading.Read any -> read++;
        case CvReading.Unreadable any -> refused++;
      }
    } catch (TimeoutException slow) {
      late++;
      thread.interrupt();
      out.println("mutant " + number + " takes longer than " + LONGEST_SECONDS + " s");
    } catch (ExecutionException broken) {
      thrown++;
      out.println("mutant " + number + " threw " + broken.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    slowest = Math.max(slowest, (System.nanoTime() - begun) / 1e9);
  }
}
