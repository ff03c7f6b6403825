package prepai.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class FirstUseTest {
  private final ConcurrentLinkedQueue<Face> read = new ConcurrentLinkedQueue<>();

  private final PdfPrinter printer =
      new PdfPrinter(
          new Fonts(face -> {
            read.add(face);
            return FontFile.read(face);
          }),
          new HarfBuzz());

  @Test
  void aPrinterReadsNoFontUntilItPrints() {
    assertEquals(0, read.size());
  }

  @Test
  void latinTextReadsLatinFontsOnlyAndOnce() {
    var report = new ReportSamples().report();
    printer.report(report);
    printer.report(report);
    assertEquals(3, read.size(), read.toString());
    assertEquals(EnumSet.of(Face.SANS, Face.BOLD, Face.MONO), Set.copyOf(read));
  }

  @Test
  void manyThreadsPrintTheSame() throws InterruptedException, ExecutionException {
    var report = new ReportSamples().candidate("محمد प्रिया 王小明 김민준 Zoë").report();
    byte[] alone = new PdfPrinter().report(report);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<byte[]>> printed = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        printed.add(threads.submit(() -> printer.report(report)));
      }
      for (Future<byte[]> one : printed) {
        assertArrayEquals(alone, one.get());
      }
    }
    assertEquals(Set.copyOf(read).size(), read.size(), "each font is read once");
  }

  @Test
  void aFontThatCannotBeReadIsAFailure() {
    var broken =
        new PdfPrinter(
            new Fonts(face -> {
              throw new PrintFailure("no " + face, new IOException("gone"));
            }),
            new LetterByLetter());
    assertThrows(PrintFailure.class, () -> broken.report(new ReportSamples().empty()));
  }
}
