package prepai.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import prepai.Failure;
import prepai.evidence.Citation;
import prepai.evidence.Passage;
import prepai.evidence.Status;
import prepai.knowledge.Library;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.Session;

/// Looks up what to read on whatever a session's answers lacked or got wrong.
public final class Citations {
  private static final System.Logger LOG = System.getLogger(Citations.class.getName());
  private static final int PER_SUBJECT = 2;

  private final Supplier<Optional<Library>> library;

  /// @param library may block until it is known whether there is one
  public Citations(Supplier<Optional<Library>> library) {
    this.library = library;
  }

  /// What to append as the interview ends; empty when nothing was lacking or nothing was found. A
  /// library that fails costs the candidate the reading, not the report.
  Optional<Event.PassagesCited> of(Session session) {
    try {
      return library
          .get()
          .filter(Citations::nearlyWhole)
          .map(shelves -> cited(shelves, session))
          .filter(citations -> !citations.isEmpty())
          .map(Event.PassagesCited::new);
    } catch (Failure failure) {
      LOG.log(System.Logger.Level.WARNING, "nothing is cited in session " + session.id(), failure);
      return Optional.empty();
    }
  }

  /// With half of the documents missing, the best of the rest misleads.
  private static boolean nearlyWhole(Library library) {
    Library.State state = library.state();
    return state.phase() != Library.State.Phase.OPENING
        && state.waiting() * 10 <= state.documents();
  }

  private static List<Citation> cited(Library library, Session session) {
    var citations = new ArrayList<Citation>();
    Optional<String> track =
        session.started().map(Event.SessionStarted::interviewType).filter(_ -> !session.isDrill());
    for (Inquiry inquiry : session.inquiries()) {
      Question question = inquiry.question();
      for (Point point : inquiry.points()) {
        if (lacks(inquiry, point)) {
          add(
              citations,
              new Citation(
                  inquiry.number(),
                  Citation.Subject.POINT,
                  point.id(),
                  passages(library, track, subject(question) + point.claim())));
        }
      }
      inquiry.misbeliefs().stream()
          .flatMap(stated ->
              question.misconceptions().stream().filter(one -> one.id().equals(stated.id())))
          .distinct()
          .forEach(wrong ->
              add(
                  citations,
                  new Citation(
                      inquiry.number(),
                      Citation.Subject.MISCONCEPTION,
                      wrong.id(),
                      passages(library, track, subject(question) + wrong.correction()))));
    }
    return citations;
  }

  /// A point that was not made in full, or only when probed for.
  private static boolean lacks(Inquiry inquiry, Point point) {
    return inquiry
        .finding(point.id())
        .map(found -> found.status() != Status.HIT || found.prompted())
        .orElse(true);
  }

  private static String subject(Question question) {
    return question.topic() + ": ";
  }

  private static List<Passage> passages(Library library, Optional<String> track, String query) {
    String text =
        query.length() > Library.LONGEST_QUERY ? query.substring(0, Library.LONGEST_QUERY) : query;
    return library
        .search(new Library.Search(text, Optional.empty(), track, Optional.empty(), PER_SUBJECT))
        .stream()
        .filter(Library.Hit::close)
        .map(Library.Hit::passage)
        .toList();
  }

  private static void add(List<Citation> citations, Citation citation) {
    if (!citation.passages().isEmpty()) {
      citations.add(citation);
    }
  }
}
