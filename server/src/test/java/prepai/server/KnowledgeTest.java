package prepai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.api.Settings;

/// The knowledge base of a whole server: real model, real index, real HTTP.
final class KnowledgeTest {
  private static final String PAPER =
      """
      ---
      interviews: [backend]
      topics: [backend/caching]
      asOf: 2026-11
      sources:
        - Own measurements
      ---
      # Caches

      ## Cache stampede

      Many callers miss a popular entry at once and all recompute it. Let one of them rebuild it and serve the old value meanwhile.

      ## Cold start

      After a restart the memory is empty. Warm it with the keys that were asked for most.
      """;

  @TempDir private Path folder;

  private Settings settings() {
    return Settings.of(
        Map.of(
            "PREPAI_PORT",
            "0",
            "PREPAI_DATA",
            folder.resolve("data").toString(),
            "PREPAI_CONTENT",
            Running.CONTENT,
            "PREPAI_KNOWLEDGE",
            folder.resolve("papers").toString(),
            "PREPAI_WEB",
            folder.resolve("web").toString()));
  }

  private String knowledge(String... arguments) throws IOException {
    var out = new ByteArrayOutputStream();
    KnowledgeCommand.run(
        List.of(arguments), settings(), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void findsByMeaningWhatLiesOnItsShelvesAndWhatTheCommandAdds() throws IOException {
    Files.createDirectories(folder.resolve("papers/backend"));
    Files.writeString(folder.resolve("papers/backend/caches.md"), PAPER);
    Path notes = folder.resolve("My notes.txt");
    Files.writeString(notes, "Salary talks\n\nLet the other side name the first figure.");

    assertEquals("shared/My notes.txt: My notes\n", knowledge("add", notes.toString()));
    try (var running = new Running(PrepAi.start(settings()))) {
      running.prepAi().awaitLibrary();
      var candidate = running.candidate();
      assertEquals(
          "Cache stampede",
          candidate
              .json("/api/knowledge/search?q=everybody%20rebuilds%20an%20expired%20value")
              .at("/results/0/passage/headings/1")
              .asString());
      assertEquals(
          "shared/My notes.txt",
          candidate
              .json("/api/knowledge/search?q=negotiate%20my%20pay")
              .at("/results/0/passage/document")
              .asString());
    }
    assertTrue(knowledge("list").startsWith("shared/My notes.txt: My notes"));
    assertEquals("shared/My notes.txt: removed.\n", knowledge("remove", "shared/My notes.txt"));
    assertEquals("0 documents were added.\n", knowledge("list"));
  }

  @Test
  void saysSoWhereThereIsNone() {
    try (var running = Running.in(folder)) {
      assertEquals(
          "This server runs without a knowledge base (PREPAI_KNOWLEDGE is off).",
          Candidate.JSON
              .readTree(running.candidate().get("/api/knowledge/documents").body())
              .get("detail")
              .asString());
    }
  }
}
