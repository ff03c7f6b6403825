package prepai.evals.conformance;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import prepai.evals.Studio;
import prepai.interviewer.Judge;
import prepai.interviewer.Speaker;
import prepai.plan.Bank;
import prepai.plan.Level;
import prepai.plan.Track;
import prepai.session.Event;

/// Lets a scripted candidate take an interview of the usual length.
final class Rehearsal {
  /// More steps than any interview has.
  private static final int MOST_STEPS = 1_000;

  private final Bank bank;
  private final Judge judge;
  private final Function<InstantSource, Speaker> speaker;

  /// @param speaker made for each interview, with its clock
  Rehearsal(Bank bank, Judge judge, Function<InstantSource, Speaker> speaker) {
    this.bank = bank;
    this.judge = judge;
    this.speaker = speaker;
  }

  Held of(Track track, Candidate candidate, long seed) {
    var studio =
        new Studio(
            bank,
            new Studio.Booking(track.id(), "Sam", Level.MID, track.defaultMinutes(), seed),
            judge,
            speaker);
    if (candidate == Candidate.DOCUMENTED) {
      studio.append(BroughtCv.events());
    }
    var actor = new Actor(candidate, new Bookshelf(bank), seed);
    var said = new HashMap<Long, Step.Say>();
    for (int step = 0; studio.session().running() && step < MOST_STEPS; step++) {
      switch (actor.next(studio.session())) {
        case Step.Wait _ -> studio.keepSilent();
        case Step.Press(Event.CandidateAsked.What what, Optional<String> text) ->
            studio.ask(what, text);
        case Step.Say say ->
            studio.say(say.text(), say.thought()).ifPresent(seq -> said.put(seq, say));
      }
    }
    return Held.of(track.id(), candidate, seed, studio.log(), said);
  }
}
