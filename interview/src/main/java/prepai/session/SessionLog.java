package prepai.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where sessions are kept. Every adapter passes `SessionLogContract`.
public interface SessionLog {

  /// Most events a session may hold.
  int MOST_EVENTS = 10_000;

  /// A session as its owner's list shows it.
  record Entry(SessionId id, Owner owner, Instant createdAt) {}

  /// Creates an empty session.
  ///
  /// @throws LogFailure.Conflict when the id is taken
  void create(SessionId id, Owner owner, Instant at);

  Optional<Entry> find(SessionId id);

  /// The sessions of an owner, newest first.
  List<Entry> ownedBy(Owner owner);

  /// The sessions that were created or appended to since `instant`, in no particular order.
  List<Entry> touchedSince(Instant instant);

  /// Appends all events or none; when it returns they survive the loss of the process.
  ///
  /// @param expected the sequence number of the last event, 0 for an empty session
  /// @return the events with their numbers
  /// @throws LogFailure.Conflict when the last event is another one
  /// @throws LogFailure.Unknown when there is no such session
  /// @throws LogFailure.Full when the session would hold more than `MOST_EVENTS`
  List<Logged> append(SessionId id, long expected, Instant at, List<Event> events);

  /// The events after sequence number `after`, in order; none for an unknown session.
  List<Logged> read(SessionId id, long after);

  /// Puts `Event.Erased` in the place of an event: the one change to what was written, for what a
  /// candidate takes back. Does nothing when there is no such event.
  void erase(SessionId id, long seq);

  /// Removes the session with its events; does nothing when it is not there.
  void delete(SessionId id);
}
