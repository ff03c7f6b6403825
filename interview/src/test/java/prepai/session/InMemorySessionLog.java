package prepai.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A log for tests, as strict as the real ones and safe to share between threads.
public final class InMemorySessionLog implements SessionLog {
  private static final class Kept {
    final Entry entry;
    final List<Logged> events = new ArrayList<>();
    Instant touchedAt;

    Kept(Entry entry) {
      this.entry = entry;
      touchedAt = entry.createdAt();
    }
  }

  private final Map<SessionId, Kept> sessions = new LinkedHashMap<>();

  @Override
  public synchronized void create(SessionId id, Owner owner, Instant at) {
    var kept = new Kept(new Entry(id, owner, at.truncatedTo(ChronoUnit.MILLIS)));
    if (sessions.putIfAbsent(id, kept) != null) {
      throw new LogFailure.Conflict(id, 0);
    }
  }

  @Override
  public synchronized Optional<Entry> find(SessionId id) {
    return Optional.ofNullable(sessions.get(id)).map(kept -> kept.entry);
  }

  @Override
  public synchronized List<Entry> ownedBy(Owner owner) {
    return sessions.values().stream()
        .map(kept -> kept.entry)
        .filter(entry -> entry.owner().equals(owner))
        .sorted(Comparator.comparing(Entry::createdAt).reversed())
        .toList();
  }

  @Override
  public synchronized List<Entry> touchedSince(Instant instant) {
    Instant time = instant.truncatedTo(ChronoUnit.MILLIS);
    return sessions.values().stream()
        .filter(kept -> !kept.touchedAt.isBefore(time))
        .map(kept -> kept.entry)
        .toList();
  }

  @Override
  public synchronized List<Logged> append(
      SessionId id, long expected, Instant at, List<Event> events) {
    var kept = sessions.get(id);
    if (kept == null) {
      throw new LogFailure.Unknown(id);
    }
    if (kept.events.size() != expected) {
      throw new LogFailure.Conflict(id, expected);
    }
    if (kept.events.size() + events.size() > MOST_EVENTS) {
      throw new LogFailure.Full(id);
    }
    Instant time = at.truncatedTo(ChronoUnit.MILLIS);
    var logged = new ArrayList<Logged>();
    for (Event event : events) {
      logged.add(new Logged(expected + logged.size() + 1, time, event));
    }
    kept.events.addAll(logged);
    if (time.isAfter(kept.touchedAt)) {
      kept.touchedAt = time;
    }
    return List.copyOf(logged);
  }

  @Override
  public synchronized List<Logged> read(SessionId id, long after) {
    var kept = sessions.get(id);
    return kept == null
        ? List.of()
        : kept.events.stream().filter(logged -> logged.seq() > after).toList();
  }

  @Override
  public synchronized void erase(SessionId id, long seq) {
    var kept = sessions.get(id);
    if (kept != null && seq >= 1 && seq <= kept.events.size()) {
      Logged old = kept.events.get((int) seq - 1);
      kept.events.set((int) seq - 1, new Logged(seq, old.at(), new Event.Erased()));
    }
  }

  @Override
  public synchronized void delete(SessionId id) {
    sessions.remove(id);
  }
}
