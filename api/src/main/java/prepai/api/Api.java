package prepai.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import prepai.agent.Budget;
import prepai.candidate.CvPages;
import prepai.candidate.CvReader;
import prepai.candidate.SkillReader;
import prepai.conduct.Conductor;
import prepai.conduct.Refusal;
import prepai.conduct.Workshop;
import prepai.knowledge.Library;
import prepai.model.Model;
import prepai.plan.Bank;
import prepai.plan.Drill;
import prepai.protocol.Json;
import prepai.scoring.Printer;
import prepai.scoring.Report;
import prepai.scoring.Scorer;
import prepai.session.Action;
import prepai.session.Event;
import prepai.session.Files;
import prepai.session.Logged;
import prepai.session.Owner;
import prepai.session.Session;
import prepai.session.SessionId;

/// All routes under `/api/`, `/openapi.yaml` and `/docs/`, and the opening of sockets. Knows no
/// server.
public final class Api {
  private static final int MOST_BODY = 256 * 1024;
  private static final int FORM_OVERHEAD = 64 * 1024;
  private static final int LONGEST_NOTE = 2_000;
  private static final Set<String> FORMATS = Set.of("json", "md", "pdf");

  /// What the routes work with.
  ///
  /// @param library may block until it is open; empty where there is none
  public record Parts(
      Conductor conductor,
      Workshop workshop,
      Files files,
      Printer printer,
      Supplier<Optional<Library>> library,
      Cvs cvs,
      Interviewing interviewing,
      Origins origins) {}

  /// Who words the interviews.
  ///
  /// @param model empty for nobody but ourselves
  /// @param budget of the model in one interview
  /// @param pricesAsOf when the table of prices was made
  /// @param adminToken what whoever runs PrepAI shows to have a model tried, as that may cost money
  public record Interviewing(
      Optional<Model> model, Budget budget, LocalDate pricesAsOf, Secret adminToken) {}

  /// What reads CVs.
  public record Cvs(CvReader reader, CvPages pages, SkillReader skills) {}

  private final Parts parts;
  private final Supplier<Bank> bank;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final Routes routes;
  private final Outbox.Patience patience;

  /// Makes the routes.
  ///
  /// @param bank may block until the bank is loaded
  public Api(Parts parts, Supplier<Bank> bank, InstantSource clock, RandomGenerator random) {
    this(parts, bank, clock, random, Socket.USUAL);
  }

  private Api(
      Parts parts,
      Supplier<Bank> bank,
      InstantSource clock,
      RandomGenerator random,
      Outbox.Patience patience) {
    this.parts = parts;
    this.bank = bank;
    this.clock = clock;
    this.random = random;
    this.patience = patience;
    boolean crossSite = parts.origins().crossSite();
    this.routes =
        table(
            new CodeRoutes(parts.workshop(), bank, random, crossSite),
            new KnowledgeRoutes(parts.library(), random, crossSite),
            new CvRoutes(parts, random, this::session),
            new InterviewerRoutes(parts.interviewing()));
  }

  private Routes table(
      CodeRoutes code, KnowledgeRoutes knowledge, CvRoutes cvs, InterviewerRoutes interviewer) {
    return new Routes(
        Routes.get("/api/tracks", (_, _) -> tracks()),
        Routes.get("/api/sessions", (request, _) -> list(request)),
        Routes.post("/api/sessions", (request, _) -> create(request)),
        Routes.get("/api/sessions/{session_id}", this::details),
        Routes.delete("/api/sessions/{session_id}", this::delete),
        Routes.post("/api/sessions/{session_id}/upload-cv", cvs::upload),
        Routes.get("/api/sessions/{session_id}/cv", cvs::show),
        Routes.patch("/api/sessions/{session_id}/cv", cvs::correct),
        Routes.delete("/api/sessions/{session_id}/cv", cvs::remove),
        Routes.get("/api/sessions/{session_id}/cv/file", cvs::file),
        Routes.get("/api/sessions/{session_id}/cv/pages/{number}", cvs::page),
        Routes.post("/api/interviews/message", (request, _) -> message(request)),
        Routes.get("/api/interviews/{session_id}/transcript", this::transcript),
        Routes.post("/api/interviews/{session_id}/end", this::end),
        Routes.get("/api/interviews/{session_id}/report", this::report),
        Routes.get("/api/interviews/{session_id}/events", this::events),
        Routes.post("/api/interviews/{session_id}/self-assessment", this::selfAssessment),
        Routes.post("/api/interviews/{session_id}/re-answer", this::reanswer),
        Routes.get(
            "/api/interviews/{session_id}/problem",
            (request, id) -> code.current(session(request, id))),
        Routes.post("/api/code/run", (request, _) -> code.run(request)),
        Routes.delete("/api/code/run/{run_id}", code::cancel),
        Routes.post("/api/code/measure", (request, _) -> code.measure(request)),
        Routes.get("/api/problems", (_, _) -> code.problems()),
        Routes.get("/api/problems/{problem_id}", (_, id) -> code.problem(id)),
        Routes.get("/api/interviewer", (_, _) -> interviewer.show()),
        Routes.post("/api/interviewer/test", (request, _) -> interviewer.test(request)),
        Routes.get("/api/topics", (_, _) -> topics()),
        Routes.get("/api/knowledge/search", (request, _) -> knowledge.search(request)),
        Routes.get("/api/knowledge/documents", (request, _) -> knowledge.documents(request)),
        Routes.get("/api/knowledge/document", (request, _) -> knowledge.document(request)),
        Routes.post("/api/knowledge/documents", (request, _) -> knowledge.add(request)),
        Routes.delete("/api/knowledge/document", (request, _) -> knowledge.remove(request)),
        Routes.get("/openapi.yaml", (_, _) -> Documents.description()),
        Routes.get("/docs", (_, _) -> Documents.wayToPage()),
        Routes.get("/docs/", (_, _) -> Documents.page()));
  }

  /// Every route there is.
  List<Routes.Route> routes() {
    return routes.all();
  }

  /// The same with another patience for its sockets.
  ///
  /// @param idle how long nothing is written before a socket shows that it is alive
  /// @param stalled how long a socket that is to be closed may go without taking a frame
  public Api withPatience(Duration idle, Duration stalled) {
    return new Api(parts, bank, clock, random, new Outbox.Patience(idle, stalled));
  }

  /// Most bytes of a body that a request to `path` may have; reading may stop there.
  public static int limit(String path) {
    return takesFiles(path) ? Uploads.MOST_BYTES + FORM_OVERHEAD : MOST_BODY;
  }

  private static boolean takesFiles(String path) {
    return path.endsWith("/upload-cv") || path.equals("/api/knowledge/documents");
  }

  /// The answer for a body beyond `limit`.
  public static Response tooLarge(String path) {
    String most = takesFiles(path) ? "10 MB" : "256 kB";
    return Problem.of(413, "too-large", "Too large", "The request is larger than " + most + ".")
        .response();
  }

  /// The answer for an address longer than the server reads.
  public static Response addressTooLong() {
    return Problem.of(
            414,
            "address-too-long",
            "Address too long",
            "The address is longer than this server reads. Search with fewer words, or send less in the address.")
        .response();
  }

  /// The answer for a body that is not framed as its headers say.
  public static Response brokenBody() {
    return Problem.of(
            400,
            "malformed",
            "Malformed request",
            "The body ends before it should, or its chunks are damaged. Send it again.")
        .response();
  }

  /// Answers a request; never throws.
  public Response handle(Request request) {
    Optional<String> origin = request.header("origin");
    Response response;
    if (!parts.origins().admits(origin, request.header("host"))) {
      response =
          Problem.of(
                  403,
                  "foreign-origin",
                  "Not from this page",
                  "Pages of another origin may not use this server. Its operator can allow them with PREPAI_ALLOWED_ORIGINS.")
              .response();
    } else {
      response = guarded(request);
    }
    return parts.origins().isForeign(origin) ? Cors.allow(response, origin.get()) : response;
  }

  /// Opens a socket.
  ///
  /// @param headers of the opening request, lower-case names
  /// @throws Refusal with the reason to close with when it may not be opened
  public Socket socket(
      String sessionId, Map<String, String> headers, boolean numbered, Connection connection) {
    boolean admitted =
        parts
            .origins()
            .admits(
                Optional.ofNullable(headers.get("origin")),
                Optional.ofNullable(headers.get("host")));
    if (!admitted) {
      throw new Refusal(Refusal.Reason.INVALID, "pages of this origin may not connect");
    }
    Owner owner =
        OwnerCookie.owner(Optional.ofNullable(headers.get("cookie"))).orElseThrow(Api::unknown);
    SessionId id = id(sessionId);
    parts.conductor().session(owner, id);
    return new Socket(
        parts.conductor(), clock, new Socket.Visitor(owner, id, numbered), patience, connection);
  }

  /// The number after which a socket wants events.
  public static long after(Map<String, String> query) {
    return Socket.after(query);
  }

  private Response guarded(Request request) {
    try {
      return routes.answer(request);
    } catch (RuntimeException failure) {
      return Problem.response(failure);
    }
  }

  private Response tracks() {
    return Response.json(
        200, new Replies.Tracks(bank.get().tracks().stream().map(Views::listing).toList()));
  }

  private Response topics() {
    return Response.json(200, new Replies.Topics(Drill.topics(bank.get())));
  }

  private Response create(Request request) {
    if (!isJson(request)) {
      return Problem.notJson().response();
    }
    var wish = body(request, Replies.NewSession.class);
    Texts.check("job_description", wish.jobDescription(), Conductor.LONGEST_JOB_DESCRIPTION);
    OwnerCookie.Sender sender = OwnerCookie.sender(request, random, parts.origins().crossSite());
    Session session =
        parts
            .conductor()
            .open(
                sender.owner(),
                new Conductor.Wish(
                    wish.interviewType(),
                    wish.candidateName(),
                    wish.level(),
                    wish.minutes(),
                    wish.jobDescription(),
                    wish.topic()));
    return sender.remembered(
        Response.json(201, Views.created(session))
            .with("location", "/api/sessions/" + session.id()));
  }

  private Response list(Request request) {
    List<Replies.Listed> mine =
        OwnerCookie.owner(request.header("cookie")).stream()
            .flatMap(owner -> parts.conductor().sessions(owner).stream())
            .map(Views::listed)
            .toList();
    return Response.json(200, new Replies.Sessions(mine));
  }

  private Response details(Request request, String id) {
    Session session = session(request, id);
    return Response.json(
        200, Views.details(session, parts.conductor().answering(session.id()), clock.instant()));
  }

  private Response delete(Request request, String id) {
    SessionId session = id(id);
    parts.conductor().delete(owner(request), session);
    parts.files().deleteAll(session);
    return Response.empty();
  }

  private Response message(Request request) {
    if (!isJson(request)) {
      return Problem.notJson().response();
    }
    var message = body(request, Replies.Message.class);
    Owner owner = owner(request);
    SessionId id = id(message.sessionId());
    Conductor.Taken taken =
        parts.conductor().act(owner, id, new Action.Message(message.message(), Optional.empty()));
    taken.answered().join();
    long seq = taken.logged().map(Logged::seq).orElse(0L);
    String response =
        Views.answerTo(parts.conductor().session(owner, id), seq)
            .orElseThrow(() -> new IllegalStateException("a turn ended without an answer"));
    return Response.json(200, new Replies.Answered(response, id.value()));
  }

  private Response transcript(Request request, String id) {
    Session session = session(request, id);
    Optional<String> format = request.queryValue("format");
    Report.Interview interview = Scorer.interview(session, clock.instant());
    String name = "transcript-" + session.id();
    if (format.isEmpty()) {
      return Response.json(200, new Replies.Transcript(Views.transcript(session.lines())));
    }
    return switch (format.get()) {
      case "json" ->
          Response.download(
              Response.JSON,
              name + ".json",
              utf8(Json.pretty(new Replies.Transcript(Views.transcript(session.lines())))));
      case "md" ->
          Response.download(
              "text/markdown; charset=utf-8",
              name + ".md",
              utf8(Markdown.transcript(interview, session.lines())));
      case "pdf" ->
          Response.download(
              "application/pdf",
              name + ".pdf",
              parts.printer().transcript(interview, session.lines()));
      default -> throw format();
    };
  }

  private Response report(Request request, String id) {
    Optional<String> format = request.queryValue("format");
    if (format.filter(wanted -> !FORMATS.contains(wanted)).isPresent()) {
      throw format();
    }
    SessionId session = session(request, id).id();
    Report report = Scorer.report(parts.conductor().reportOpened(owner(request), session));
    String name = "report-" + session;
    return switch (format.orElse("")) {
      case "" -> Response.json(200, report);
      case "json" -> Response.download(Response.JSON, name + ".json", utf8(Json.pretty(report)));
      case "md" ->
          Response.download(
              "text/markdown; charset=utf-8", name + ".md", utf8(Markdown.report(report)));
      case "pdf" ->
          Response.download("application/pdf", name + ".pdf", parts.printer().report(report));
      default -> throw format();
    };
  }

  private Response end(Request request, String id) {
    SessionId session = id(id);
    Owner owner = owner(request);
    parts.conductor().act(owner, session, new Action.End(Optional.empty()));
    Session ended = parts.conductor().session(owner, session);
    Report.Verdict verdict = Scorer.report(ended).verdict();
    return Response.json(
        200,
        new Replies.Ended(
            ended.lines().getLast().text(),
            verdict.title() + ". " + String.join(" ", verdict.reasons()),
            "/api/interviews/" + session + "/report"));
  }

  private Response events(Request request, String id) {
    Session session = session(request, id);
    long after = Socket.after(request.query());
    List<Logged> events = parts.conductor().events(owner(request), session.id(), after);
    if (request.header("accept").orElse("").contains("text/event-stream")) {
      var stream = new StringBuilder();
      events.forEach(logged ->
          stream
              .append("id: ")
              .append(logged.seq())
              .append("\ndata: ")
              .append(Json.text(logged))
              .append("\n\n"));
      return Response.of(200, "text/event-stream; charset=utf-8", utf8(stream.toString()));
    }
    return Response.json(200, new Replies.Events(events, session.lastSeq()));
  }

  private Response selfAssessment(Request request, String id) {
    if (!isJson(request)) {
      return Problem.notJson().response();
    }
    var assessment = body(request, Replies.SelfAssessment.class);
    Texts.check("note", assessment.note(), LONGEST_NOTE);
    if (assessment.rating() < 1 || assessment.rating() > 4) {
      throw new Refusal(Refusal.Reason.INVALID, "rating must be 1, 2, 3 or 4.");
    }
    long rated =
        assessment.dimensions().stream()
            .map(Event.SelfAssessed.OwnScore::dimension)
            .distinct()
            .count();
    if (rated < assessment.dimensions().size()) {
      throw new Refusal(Refusal.Reason.INVALID, "Each dimension can be rated once.");
    }
    parts
        .conductor()
        .selfAssessed(
            owner(request),
            id(id),
            new Event.SelfAssessed(
                assessment.rating(), assessment.note(), assessment.dimensions()));
    return Response.empty();
  }

  private Response reanswer(Request request, String id) {
    if (!isJson(request)) {
      return Problem.notJson().response();
    }
    var again = body(request, Replies.Reanswer.class);
    Session session =
        parts.conductor().answeredAgain(owner(request), id(id), again.question(), again.message());
    return Response.json(200, Scorer.answered(session, again.question()));
  }

  private Session session(Request request, String id) {
    Session session = parts.conductor().session(owner(request), id(id));
    if (session.started().isEmpty()) {
      throw unknown();
    }
    return session;
  }

  static Owner owner(Request request) {
    return OwnerCookie.owner(request.header("cookie")).orElseThrow(Api::unknown);
  }

  private static SessionId id(String value) {
    if (!SessionId.isValid(value)) {
      throw unknown();
    }
    return new SessionId(value);
  }

  private static Refusal unknown() {
    return new Refusal(
        Refusal.Reason.UNKNOWN_SESSION,
        "There is no such interview in this browser. Start a new one, or open it where it was started.");
  }

  private static Refusal format() {
    return new Refusal(Refusal.Reason.INVALID, "format must be json, md or pdf.");
  }

  private static boolean isJson(Request request) {
    return request.mediaType().equals(Response.JSON);
  }

  private static <T> T body(Request request, Class<T> type) {
    return Json.read(request.body().array(), type);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Cross-origin headers, for a site that is hosted elsewhere.
  private static final class Cors {
    static Response allow(Response response, String origin) {
      var headers = new LinkedHashMap<>(response.headers());
      headers.put("access-control-allow-origin", origin);
      headers.put("access-control-allow-credentials", "true");
      headers.put("access-control-allow-methods", "GET, POST, PATCH, DELETE, OPTIONS");
      headers.put("access-control-allow-headers", "content-type, accept");
      headers.put("access-control-expose-headers", "content-disposition, retry-after");
      headers.put("vary", "origin");
      return new Response(response.status(), headers, response.body());
    }
  }
}
