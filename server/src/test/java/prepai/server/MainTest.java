package prepai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
  /// One sentence for the operator, and nothing that only its authors understand.
  private static void assertRefused(Child.Ended ended, String... words) {
    assertEquals(2, ended.code(), ended.err());
    for (String word : words) {
      assertTrue(ended.err().contains(word), ended.err());
    }
    assertFalse(ended.err().contains("\tat "), ended.err());
    assertFalse(ended.out().contains("PrepAI is at"), ended.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--prot 8080", "--port", "8080", "--port 0 --data", "--rehearse"})
  void namesTheOptionsWhenOneIsWrong(String arguments) {
    assertRefused(Child.run(Map.of(), arguments.split(" ")), "--port N", "--data DIR");
  }

  @ParameterizedTest
  @CsvSource({
    "PREPAI_PORT,http,PREPAI_PORT",
    "PREPAI_PORT,65536,PREPAI_PORT",
    "PREPAI_PRT,8080,PREPAI_PORT",
    "PREPAI_MODEL,gpt,none",
    "PREPAI_SANDBOX,chroot,bubblewrap or landlock",
    "PREPAI_JUDGING,mood,sense or words",
    "PREPAI_ALLOWED_ORIGINS,coach.example,https://coach.example"
  })
  void namesTheSettingThatIsWrong(String name, String value, String word) {
    assertRefused(Child.run(Map.of(name, value)), name, word);
  }

  @Test
  void saysThatThePortIsTakenBeforeItTouchesTheData(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data");
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Integer.toString(taken.getLocalPort());
      assertRefused(
          Child.run(Map.of(), "--port", port, "--data", data.toString()), port, "--port", "in use");
    }
    assertFalse(Files.exists(data));
  }

  @Test
  void saysThatTheDataFolderCannotBeUsed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertRefused(
        Child.run(Map.of(), "--port", "0", "--data", file.resolve("data").toString()),
        file.toString(),
        "--data");
    Path data = folder.resolve("data");
    Files.createDirectories(data.resolve("prepai.db"));
    assertRefused(Child.run(Map.of(), "--port", "0", "--data", data.toString()), "prepai.db");
  }

  @Test
  void saysThatTheContentIsMissing(@TempDir Path folder) {
    var ended =
        Child.run(
            Map.of("PREPAI_CONTENT", folder.resolve("nothing").toString()),
            "--port",
            "0",
            "--data",
            folder.resolve("data").toString());
    assertEquals(2, ended.code(), ended.err());
    assertTrue(ended.err().contains(folder.resolve("nothing").toString()), ended.err());
  }

  @Test
  void rehearsesAnInterviewAndEnds(@TempDir Path folder) {
    var ended = Child.run(Map.of(), "--rehearse", folder.toString());
    assertEquals(0, ended.code(), ended.err());
    assertEquals("", ended.err());
    assertTrue(Files.exists(folder.resolve("prepai.db")));
  }

  @Test
  void saysGoodbyeWhenItIsAskedToStop(@TempDir Path folder) {
    try (var child = Child.start(folder.resolve("data"))) {
      var begun = new Candidate(child.port()).begin("coding");
      var ears = begun.candidate().listen(begun.id(), 0);
      ears.awaitType("caught_up");
      assertEquals(200, begun.candidate().get("/observe/health").statusCode());
      assertTrue(begun.candidate().get("/observe/metrics").body().contains("requests_count"));
      child.terminate();
      assertEquals(1001, ears.end().code());
      assertEquals(143, child.await());
    }
  }
}
