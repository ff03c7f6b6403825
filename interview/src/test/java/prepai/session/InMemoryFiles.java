package prepai.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Files for tests, as strict as the real ones and safe to share between threads.
public final class InMemoryFiles implements Files {
  private final Map<SessionId, Map<String, byte[]>> files = new HashMap<>();

  @Override
  public synchronized void put(SessionId session, String fileId, byte[] bytes) {
    files
        .computeIfAbsent(session, _ -> new HashMap<>())
        .put(Files.requireId(fileId), bytes.clone());
  }

  @Override
  public synchronized Optional<byte[]> get(SessionId session, String fileId) {
    return Optional.ofNullable(files.getOrDefault(session, Map.of()).get(Files.requireId(fileId)))
        .map(byte[]::clone);
  }

  @Override
  public synchronized void delete(SessionId session, String fileId) {
    files.getOrDefault(session, new HashMap<>()).remove(Files.requireId(fileId));
  }

  @Override
  public synchronized void deleteAll(SessionId session) {
    files.remove(session);
  }
}
