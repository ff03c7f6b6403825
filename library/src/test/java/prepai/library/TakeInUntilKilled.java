package prepai.library;

import static prepai.library.Desk.ADA;
import static prepai.library.Desk.bytes;

import java.nio.file.Path;
import prepai.knowledge.Embedder;
import prepai.knowledge.Embedding;

/// Started by `SurvivesACrashTest`: takes the documents of a folder in, brings some of its own, and
/// prints a line for each passage and each upload, until it is killed.
final class TakeInUntilKilled {
  private static final int UPLOADS = 5;

  private TakeInUntilKilled() {}

  public static void main(String[] arguments) throws InterruptedException {
    // Closing would be the tidy end that this program must not have.
    LuceneLibrary library = new Desk(Path.of(arguments[0])).open(new Telling(new HashedWords()));
    for (int number = 0; number < UPLOADS; number++) {
      library.add(ADA, "notes.md", bytes("# Mine\n\nNotes."));
      tell("kept");
    }
    library.settle();
    while (true) {
      tell("embedded");
    }
  }

  private static synchronized void tell(String line) {
    System.out.println(line);
  }

  private record Telling(Embedder behind) implements Embedder {
    @Override
    public String id() {
      return behind.id();
    }

    @Override
    public Embedding embed(String text) {
      tell("embedded");
      return behind.embed(text);
    }
  }
}
