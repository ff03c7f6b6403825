package prepai.interviewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prepai.plan.Question;
import prepai.session.EndReason;
import prepai.session.Event;
import prepai.session.Move;
import prepai.session.SpeechKind;

/// A decided turn, still to be spoken.
///
/// @param posed the question that it asks, when it asks a new one
/// @param decision what was made of the situation
/// @param phase id of the phase it belongs to
/// @param number of the question it is about
/// @param about that question
/// @param ends why the interview ends with it
public record Turn(
    Optional<Event.QuestionPosed> posed,
    Event.TurnDecided decision,
    String phase,
    Optional<Integer> number,
    Optional<Question> about,
    Optional<EndReason> ends) {

  /// The same turn with something said before.
  Turn ledBy(Move lead) {
    var led =
        new Event.TurnDecided(
            decision.replyTo(),
            decision.intent(),
            decision.judgement(),
            Stream.concat(Stream.of(lead), decision.moves().stream()).toList(),
            decision.ability(),
            decision.notes());
    return new Turn(posed, led, phase, number, about, ends);
  }

  /// The events of the turn once it was spoken, in order.
  public List<Event> spoken(Speaker.Speech speech, Optional<String> endedBy) {
    var events = new ArrayList<Event>();
    posed.ifPresent(events::add);
    events.add(decision);
    Move main = decision.moves().getLast();
    Optional<Integer> rung =
        main instanceof Move.Hint hint ? Optional.of(hint.rung()) : Optional.empty();
    events.add(
        new Event.AgentSaid(
            speech.text(), SpeechKind.of(main), phase, number, decision.replyTo(), rung));
    speech.by().ifPresent(events::add);
    ends.ifPresent(reason -> events.add(new Event.InterviewEnded(reason, endedBy)));
    return events;
  }
}
