package prepai.evals.conformance;

import java.util.HashMap;
import java.util.Optional;
import prepai.evals.Studio;
import prepai.interviewer.Judge;
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

  Rehearsal(Bank bank, Judge judge) {
    this.bank = bank;
    this.judge = judge;
  }

  Held of(Track track, Candidate candidate, long seed) {
    var studio =
        new Studio(
            bank,
            new Studio.Booking(track.id(), "Sam", Level.MID, track.defaultMinutes(), seed),
            judge);
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
