package prepai.evals.abilities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.bank.BankReader;
import prepai.plan.Bank;

class AbilityCommandTest {
  private static final Bank BANK = new BankReader().read(List.of(Path.of("../content")));

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @Test
  void writesARowForEveryInterviewAndAPlot(@TempDir Path folder) throws Exception {
    Path rows = folder.resolve("rows.csv");
    Path plot = folder.resolve("plot.svg");

    AbilityCommand.run(
        List.of("--candidates", "26", "--out", rows.toString(), "--plot", plot.toString()),
        BANK,
        out);

    assertEquals(1 + 2 * 26 * BANK.tracks().size(), Files.readAllLines(rows).size());
    var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(plot.toFile());
    assertEquals(4, svg.getElementsByTagName("polyline").getLength());
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains("standard normal"));
  }

  @Test
  void saysHowItIsUsed() throws Exception {
    assertEquals(2, AbilityCommand.run(List.of("--candidate", "5"), BANK, out));
    assertEquals(2, AbilityCommand.run(List.of("--seed"), BANK, out));
    assertTrue(printed.toString(StandardCharsets.UTF_8).startsWith("./prepai evals abilities"));
  }
}
