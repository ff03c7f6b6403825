package prepai.bank;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A YAML file that knows which line each of its values is on. Finding lines needs a second parse,
/// so it is put off until something is wrong with the file.
final class Source {
  private final Path file;
  private final Supplier<Node> root;

  private Source(Path file, Supplier<Node> root) {
    this.file = file;
    this.root = root;
  }

  /// @param text one YAML document that was parsed before
  static Source parsed(Path file, byte[] text) {
    return new Source(
        file,
        () -> {
          if (of(file, text) instanceof Reading.Read<Source>(Path _, Source source)) {
            return source.root.get();
          }
          throw new IllegalArgumentException(file + " is not what it was");
        });
  }

  static Reading<Source> of(Path file, byte[] text) {
    var settings = LoadSettings.builder().setCodePointLimit(Yaml.MOST_BYTES).build();
    try {
      Optional<Node> root =
          new Compose(settings).composeString(new String(text, StandardCharsets.UTF_8));
      return root.isPresent()
          ? new Reading.Read<>(file, new Source(file, root::get))
          : broken(file, 1, "the file is empty");
    } catch (MarkedYamlEngineException failure) {
      int line = failure.getProblemMark().map(Source::number).orElse(1);
      return broken(file, line, String.valueOf(failure.getProblem()));
    } catch (YamlEngineException failure) {
      return broken(file, 1, String.valueOf(failure.getMessage()));
    }
  }

  private static Reading<Source> broken(Path file, int line, String sentence) {
    return new Reading.Broken<>(new Problem(Rule.READABLE, file, line, sentence));
  }

  Path file() {
    return file;
  }

  /// The line of the value at `path`, or of the nearest value above it that is there. The line of a
  /// value with a key is that of the key.
  ///
  /// @param path keys and list indices from the top
  int line(List<String> path) {
    Node node = root.get();
    int line = number(node);
    for (String step : path) {
      Optional<NodeTuple> entry = entry(node, step);
      Optional<Node> below = entry.map(NodeTuple::getValueNode).or(element(node, step));
      if (below.isEmpty()) {
        return line;
      }
      node = below.get();
      line = number(entry.map(NodeTuple::getKeyNode).orElse(node));
    }
    return line;
  }

  private static Optional<NodeTuple> entry(Node node, String key) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(entry ->
                entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
            .findFirst()
        : Optional.empty();
  }

  private static Supplier<Optional<Node>> element(Node node, String index) {
    return () ->
        node instanceof SequenceNode sequence && index.chars().allMatch(Character::isDigit)
            ? sequence.getValue().stream().skip(Integer.parseInt(index)).findFirst()
            : Optional.empty();
  }

  private static int number(Node node) {
    return node.getStartMark().map(Source::number).orElse(1);
  }

  private static int number(Mark mark) {
    return mark.getLine() + 1;
  }
}
