package prepai.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import prepai.sandbox.Language;
import prepai.sandbox.Problem;
import prepai.sandbox.Problems;
import prepai.sandbox.Program;

/// The problems in the folders `problems/<id>/` of some roots, each read when it is first needed.
public final class ProblemFolders implements Problems {
  static final String NAME = "problems";
  private static final String ITEM = "problem.yaml";

  private final List<Path> roots;
  private final ConcurrentHashMap<String, Problem> read = new ConcurrentHashMap<>();

  /// @param roots the first that has a problem counts
  public ProblemFolders(List<Path> roots) {
    this.roots = List.copyOf(roots);
  }

  /// Whether the file is the item of a problem's folder.
  static boolean isProblem(Path file) {
    return file.endsWith(ITEM);
  }

  @Override
  public Optional<Problem> find(String id) {
    Problem known = read.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Problem> found = folder(id).map(ProblemReader::read);
    found.ifPresent(problem -> read.put(id, problem));
    return found;
  }

  @Override
  public Problem.Solutions solutions(String id) {
    Path folder =
        folder(id).orElseThrow(() -> new IllegalArgumentException("there is no problem " + id));
    try (Stream<Path> wrong = Files.list(folder.resolve("wrong"))) {
      return new Problem.Solutions(
          python(folder.resolve("reference.py")),
          wrong
              .filter(file -> file.toString().endsWith(".py"))
              .sorted()
              .map(ProblemFolders::python)
              .toList(),
          text(folder.resolve("generate.py")));
    } catch (IOException failure) {
      throw ProblemReader.broken(folder, failure.toString());
    }
  }

  private static Program python(Path file) {
    return new Program(Language.PYTHON, text(file));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw ProblemReader.broken(file, failure.toString());
    }
  }

  /// The folder's name is compared, never made of what somebody sent.
  private Optional<Path> folder(String id) {
    return roots.stream()
        .map(root -> root.resolve(NAME))
        .filter(Files::isDirectory)
        .flatMap(folder -> ProblemReader.folders(folder).stream())
        .filter(folder -> folder.getFileName().toString().equals(id))
        .findFirst();
  }
}
