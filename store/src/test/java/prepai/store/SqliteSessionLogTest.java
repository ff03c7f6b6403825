package prepai.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import prepai.session.SessionLog;
import prepai.session.SessionLogContract;

final class SqliteSessionLogTest extends SessionLogContract {
  private final SqliteSessionLog log;

  SqliteSessionLogTest(@TempDir Path folder) {
    log = new SqliteSessionLog(folder.resolve("sessions.db"), new TestEventCodec());
  }

  @Override
  protected SessionLog emptyLog() {
    return log;
  }

  @AfterEach
  void close() {
    log.close();
  }
}
