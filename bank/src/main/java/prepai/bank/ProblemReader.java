package prepai.bank;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import prepai.sandbox.Problem;
import prepai.sandbox.Task;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the code of coding problems: folders with `problem.yaml`, `tests.json` and solutions.
public final class ProblemReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The part of `problem.yaml` that the runner needs; the rest is a question of the bank.
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Item(String id, Task code) {}

  private record Tests(List<Entry> visible, List<Entry> hidden) {}

  private record Entry(JsonNode args, JsonNode expected, Set<String> tags) {
    Problem.Test test() {
      return new Problem.Test(args.toString(), expected.toString(), tags);
    }
  }

  private ProblemReader() {}

  /// The problems below a folder, by name.
  ///
  /// @throws BrokenContent naming the file that cannot be read
  public static List<Path> folders(Path problems) {
    try (Stream<Path> all = Files.list(problems)) {
      return all.filter(Files::isDirectory).sorted().toList();
    } catch (IOException failure) {
      throw broken(problems, failure.toString());
    }
  }

  /// The problem in a folder.
  ///
  /// @throws BrokenContent naming the file that cannot be read
  public static Problem read(Path folder) {
    Path file = folder.resolve("problem.yaml");
    Item item =
        switch (Yaml.read(file, Item.class)) {
          case Reading.Broken<Item>(prepai.bank.Problem problem) ->
              throw new BrokenContent(List.of(problem));
          case Reading.Read<Item>(Path _, Item value) -> value;
        };
    Tests tests = tests(folder.resolve("tests.json"));
    Path validator = folder.resolve("validator.py");
    try {
      return new Problem(
          item.id(),
          item.code(),
          Files.exists(validator) ? Optional.of(Files.readString(validator)) : Optional.empty(),
          tests.visible().stream().map(Entry::test).toList(),
          tests.hidden().stream().map(Entry::test).toList());
    } catch (IllegalArgumentException | IOException wrong) {
      throw broken(file, String.valueOf(wrong.getMessage()));
    }
  }

  private static Tests tests(Path file) {
    try {
      return JSON.readValue(Files.readAllBytes(file), Tests.class);
    } catch (IOException | JacksonException failure) {
      throw broken(file, String.valueOf(failure.getMessage()));
    }
  }

  static BrokenContent broken(Path file, String sentence) {
    return new BrokenContent(List.of(new prepai.bank.Problem(Rule.READABLE, file, 1, sentence)));
  }
}
