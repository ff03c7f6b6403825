package prepai.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files under some roots, in the order of the roots and then of their paths. A root may hold
/// documents only, which are not read here.
///
/// @param code tests and solutions of coding problems
/// @param problems roots and files that are not what they should be
record ContentFiles(
    List<Path> tracks, List<Path> questions, List<Path> code, List<Problem> problems) {

  private static final Pattern CODE = Pattern.compile("\\.(py|js|java|json)$");
  private static final String KNOWLEDGE = "knowledge";

  static ContentFiles under(List<Path> roots) {
    var tracks = new ArrayList<Path>();
    var questions = new ArrayList<Path>();
    var code = new ArrayList<Path>();
    var problems = new ArrayList<Problem>();
    for (Path root : roots) {
      List<Path> ofTracks = list(root.resolve("tracks"), problems);
      var ofQuestions = new ArrayList<>(list(root.resolve("questions"), problems));
      ofQuestions.addAll(list(root.resolve(ProblemFolders.NAME), problems));
      if (ofTracks.isEmpty()
          && ofQuestions.isEmpty()
          && !Files.isDirectory(root.resolve(KNOWLEDGE))) {
        problems.add(
            new Problem(
                Rule.READABLE,
                root,
                1,
                "there is no .yaml file under tracks/, questions/ or problems/ here"));
      }
      tracks.addAll(ofTracks);
      questions.addAll(ofQuestions);
      code.addAll(code(root.resolve(ProblemFolders.NAME)));
    }
    return new ContentFiles(
        List.copyOf(tracks), List.copyOf(questions), List.copyOf(code), List.copyOf(problems));
  }

  /// What stands beside the items of problems. A folder that cannot be read is named by `list`.
  private static List<Path> code(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> CODE.matcher(file.toString()).find()).sorted().toList();
    } catch (IOException | UncheckedIOException failure) {
      return List.of();
    }
  }

  private static List<Path> list(Path folder, List<Problem> problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var found = new ArrayList<Path>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".yaml")) {
          found.add(file);
        } else if (name.endsWith(".yml")) {
          problems.add(
              new Problem(Rule.READABLE, file, 1, "rename the file so that it ends in .yaml"));
        }
      }
    } catch (IOException | UncheckedIOException failure) {
      problems.add(new Problem(Rule.READABLE, folder, 1, "the folder cannot be read: " + failure));
    }
    return found;
  }
}
