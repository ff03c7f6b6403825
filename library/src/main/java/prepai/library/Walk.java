package prepai.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What lies in a folder and has an ending that we read. Links are not followed, since they could
/// lead to what nobody meant to publish; what vanishes meanwhile is passed over.
final class Walk extends SimpleFileVisitor<Path> {
  private final List<Seen> files = new ArrayList<>();
  private final Map<String, String> refused = new LinkedHashMap<>();

  /// @param stamp of its size and time of change
  record Seen(Path path, String stamp) {}

  private Walk() {}

  /// Walks through a folder; one that is not there is empty.
  ///
  /// @param deepest how many names below the folder it goes
  static Walk of(Path folder, int deepest) {
    var walk = new Walk();
    if (Files.isDirectory(folder)) {
      walk.through(folder, deepest);
    }
    return walk;
  }

  private void through(Path folder, int deepest) {
    try {
      Files.walkFileTree(
          folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), deepest, this);
    } catch (IOException failure) {
      throw new Unavailable("the folder " + folder + " cannot be read", failure);
    }
    files.sort(Comparator.comparing(Seen::path));
  }

  /// By path.
  List<Seen> files() {
    return files;
  }

  /// Paths and why they were passed over.
  Map<String, String> refused() {
    return refused;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (Format.knows(file.getFileName().toString())) {
      if (attributes.isRegularFile()) {
        files.add(new Seen(file, Source.stamp(attributes)));
      } else if (attributes.isSymbolicLink()) {
        refused.put(file.toString(), "Links are not followed. Put the file itself here.");
      }
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    if (!(failure instanceof NoSuchFileException)) {
      refused.put(file.toString(), "It cannot be opened. Check who may read it.");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(
      Path folder, @org.jspecify.annotations.Nullable IOException failure) {
    if (failure != null) {
      refused.put(folder.toString(), "It cannot be read to its end. Check the disk.");
    }
    return FileVisitResult.CONTINUE;
  }
}
