package prepai.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import prepai.session.Event;
import prepai.session.Logged;
import prepai.session.Owner;
import prepai.session.SessionId;

/// What these tests keep.
final class Examples {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final Owner OWNER = new Owner("%064x".formatted(1));

  private Examples() {}

  static SessionId session(int number) {
    return new SessionId("%022d".formatted(number));
  }

  static Event said(String text) {
    return new Event.CandidateSaid(text, Optional.empty());
  }

  static List<Event> events(List<Logged> logged) {
    return logged.stream().map(Logged::event).toList();
  }
}
