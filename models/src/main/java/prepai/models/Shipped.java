package prepai.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.agent.Instructions;
import prepai.agent.Prices;

/// What models are told and what they cost, as it comes with PrepAI.
public final class Shipped {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Shipped() {}

  /// The instructions of an interviewer.
  public static Instructions instructions() {
    return new Instructions(text("interviewer.md"));
  }

  /// The table of prices.
  public static Prices prices() {
    String table = text("prices.tsv");
    Matcher date = DATE.matcher(table);
    if (!date.find()) {
      throw new IllegalStateException("the table of prices has no date");
    }
    List<Prices.Rate> rates =
        table
            .lines()
            .filter(line -> !line.startsWith("#") && !line.startsWith("model\t"))
            .map(line -> rate(line.split("\t", -1)))
            .toList();
    return new Prices(LocalDate.parse(date.group()), rates);
  }

  private static Prices.Rate rate(String[] cells) {
    return new Prices.Rate(
        cells[0],
        Double.parseDouble(cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]));
  }

  private static String text(String name) {
    try (InputStream in = Shipped.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
