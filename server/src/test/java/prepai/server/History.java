package prepai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import prepai.session.Event;
import prepai.session.Logged;
import prepai.session.Session;
import prepai.session.SessionId;

/// What a session's log says of messages and answers.
///
/// @param messages the texts of the candidate, in order
/// @param actions the number of the event that each action became
/// @param said what the interviewer said, by number
/// @param unanswered numbers of what the interviewer owes an answer to
record History(
    List<String> messages,
    Map<String, Long> actions,
    Map<Long, String> said,
    Set<Long> unanswered) {

  static History of(List<Logged> events) {
    var history = new History(new ArrayList<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
    events.forEach(history::take);
    return history;
  }

  private void take(Logged logged) {
    if (logged.event() instanceof Event.Stimulus stimulus) {
      unanswered.add(logged.seq());
      stimulus
          .actionId()
          .ifPresent(id ->
              assertTrue(
                  actions.put(id, logged.seq()) == null, "action " + id + " was logged twice"));
    }
    if (logged.event() instanceof Event.CandidateSaid message) {
      messages.add(message.text());
    }
    if (logged.event() instanceof Event.AgentSaid speech) {
      said.put(logged.seq(), speech.text());
      speech
          .replyTo()
          .ifPresent(
              seq -> assertTrue(unanswered.remove(seq), "event " + seq + " was answered twice"));
    }
  }

  /// Numbers without gaps, and a fold that holds.
  void assertSound(SessionId id, List<Logged> events) {
    assertEquals(
        LongStream.rangeClosed(1, events.size()).boxed().toList(),
        events.stream().map(Logged::seq).toList());
    assertEquals(events.size(), Session.of(id, events).lastSeq());
  }
}
