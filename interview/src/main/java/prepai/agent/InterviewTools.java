package prepai.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import prepai.Failure;
import prepai.candidate.Claim;
import prepai.candidate.Field;
import prepai.candidate.Profile;
import prepai.evidence.Status;
import prepai.knowledge.Library;
import prepai.model.Tool;
import prepai.plan.Point;
import prepai.sandbox.CodeRunner;
import prepai.sandbox.Program;
import prepai.session.Cv;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.Run;
import prepai.session.Session;

/// The knowledge base, the sandbox, the CV and the standing of the interview. None of them tells
/// what a good answer holds or how to reach the candidate.
public final class InterviewTools implements Toolbox {
  private static final int HITS = 3;
  private static final int LONGEST_QUERY = 400;
  private static final int LONGEST_CALL = 400;
  private static final int LONGEST_RESULT = 4_000;
  private static final int CLAIMS = 12;

  private final Supplier<Optional<Library>> library;
  private final Supplier<CodeRunner> runner;

  /// @param library may block until it is known whether there is one
  /// @param runner may block until it is known what can be run
  public InterviewTools(Supplier<Optional<Library>> library, Supplier<CodeRunner> runner) {
    this.library = library;
    this.runner = runner;
  }

  @Override
  public List<Tool> tools() {
    return List.of(
        new Tool(
            "lookup_knowledge",
            "Looks up a fact in the knowledge base. For your own certainty; never read it out.",
            List.of(text("query", "A few words or one question."))),
        new Tool(
            "run_code",
            "Evaluates a call with the candidate's latest code in a sandbox.",
            List.of(
                text("call", "An expression in the code's language, e.g. two_sum([2, 7], 9)."))),
        new Tool(
            "read_cv", "Reads what the candidate's CV says, without contact details.", List.of()),
        new Tool(
            "evaluate_performance",
            "Tells how many points of each question were made so far, without saying which.",
            List.of()));
  }

  private static Tool.Parameter text(String name, String description) {
    return new Tool.Parameter(name, Tool.Type.STRING, description, true);
  }

  @Override
  public Outcome use(Session session, String name, Map<String, String> arguments) {
    try {
      Outcome outcome =
          switch (name) {
            case "lookup_knowledge" ->
                with(arguments, "query", LONGEST_QUERY, query -> lookUp(session, query));
            case "run_code" -> with(arguments, "call", LONGEST_CALL, call -> run(session, call));
            case "read_cv" -> cv(session);
            case "evaluate_performance" -> Outcome.of(standing(session));
            default -> Outcome.failed("There is no tool " + Briefing.plain(name) + ".");
          };
      return new Outcome(cut(outcome.text()), outcome.failed());
    } catch (IllegalArgumentException unusable) {
      return Outcome.failed(String.valueOf(unusable.getMessage()));
    } catch (Failure failure) {
      return Outcome.failed("It cannot be used now.");
    }
  }

  private static Outcome with(
      Map<String, String> arguments, String name, int longest, Function<String, Outcome> use) {
    String value = arguments.getOrDefault(name, "").strip();
    if (value.isEmpty() || value.length() > longest) {
      return Outcome.failed("It needs `" + name + "`, of 1 to " + longest + " characters.");
    }
    return use.apply(value);
  }

  private Outcome lookUp(Session session, String query) {
    Optional<String> track =
        session.started().map(Event.SessionStarted::interviewType).filter(_ -> !session.isDrill());
    return library
        .get()
        .map(shelves ->
            shelves.search(
                new Library.Search(query, Optional.empty(), track, Optional.empty(), HITS)))
        .map(found ->
            found.stream()
                .map(hit ->
                    hit.passage().named()
                        + ": "
                        + hit.snippet().stream()
                            .map(Library.Marked::text)
                            .collect(Collectors.joining()))
                .collect(Collectors.joining("\n")))
        .map(text -> Outcome.of(text.isEmpty() ? "Nothing was found." : text))
        .orElseGet(() -> Outcome.failed("There is no knowledge base here."));
  }

  private Outcome run(Session session, String call) {
    Optional<Run> last =
        session.current().map(Inquiry::runs).filter(runs -> !runs.isEmpty()).map(List::getLast);
    if (last.isEmpty()) {
      return Outcome.failed("The candidate has not run any code for this question.");
    }
    Event.CodeRan ran = last.get().ran();
    CodeRunner.Evaluated evaluated =
        runner
            .get()
            .evaluate(
                new Program(ran.language(), ran.code()),
                List.of(new CodeRunner.Expression(call, "null")))
            .getFirst();
    return Outcome.of(
        evaluated
            .actual()
            .map(value -> "It returned " + value)
            .orElseGet(() -> "It broke: " + evaluated.error().orElse("no reason was given")));
  }

  private static Outcome cv(Session session) {
    return session
        .cv()
        .filter(cv -> cv.profile().isPresent())
        .map(cv -> Outcome.of(Briefing.data("cv", profile(cv))))
        .orElseGet(() -> Outcome.failed("The candidate brought no CV."));
  }

  private static String profile(Cv cv) {
    Profile profile = cv.profile().orElseThrow();
    var lines = new ArrayList<String>();
    profile
        .experience()
        .forEach(post ->
            lines.add(
                "Post: "
                    + post.title().map(Field::value).orElse("?")
                    + " at "
                    + post.employer().map(Field::value).orElse("?")));
    profile
        .education()
        .forEach(degree ->
            lines.add(
                "Degree: "
                    + degree.degree().map(Field::value).orElse("?")
                    + ", "
                    + degree.school().map(Field::value).orElse("?")));
    lines.add("Skills: " + String.join(", ", cv.skills()));
    cv.claims().stream()
        .map(Claim::quote)
        .filter(quote -> !quote.isBlank())
        .distinct()
        .limit(CLAIMS)
        .forEach(quote -> lines.add("Claim: " + quote));
    return String.join("\n", lines);
  }

  private static String standing(Session session) {
    return session.inquiries().stream()
        .map(inquiry ->
            "Question %d: %d of %d points made, %d hints, %d answers."
                .formatted(
                    inquiry.number(),
                    made(inquiry),
                    inquiry.points().size(),
                    inquiry.hints().size(),
                    inquiry.answers().size()))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("\n"),
                text -> text.isEmpty() ? "Nothing was asked yet." : text));
  }

  static long made(Inquiry inquiry) {
    return inquiry.points().stream()
        .map(Point::id)
        .filter(point ->
            inquiry.finding(point).filter(found -> found.status() == Status.HIT).isPresent())
        .count();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_RESULT ? text : text.substring(0, LONGEST_RESULT) + " […]";
  }
}
