package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import prepai.FakeCodeRunner;
import prepai.agent.Budget;
import prepai.candidate.FakeCvReader;
import prepai.conduct.Citations;
import prepai.conduct.Conductor;
import prepai.conduct.Workshop;
import prepai.interviewer.AuthoredSpeaker;
import prepai.interviewer.Speaker;
import prepai.judging.LexicalJudge;
import prepai.knowledge.FakeLibrary;
import prepai.plan.Bank;
import prepai.protocol.Samples;
import prepai.scoring.Printer;
import prepai.scoring.Report;
import prepai.session.InMemoryFiles;
import prepai.session.InMemorySessionLog;
import prepai.session.Line;
import prepai.session.Logged;
import prepai.session.Owner;
import prepai.session.SessionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A whole back end in memory, and one browser that talks to it.
final class Desk {
  static final JsonMapper JSON = JsonMapper.builder().build();
  static final String HOST = "coach.example";
  private static final long SECONDS = 20;

  final InMemorySessionLog log = new InMemorySessionLog();
  final InMemoryFiles files = new InMemoryFiles();
  final PausableSpeaker speaker = new PausableSpeaker();
  final FakeCodeRunner runner = new FakeCodeRunner(true, _ -> {});
  final FakeLibrary library = new FakeLibrary();
  final FakeCvReader cvs = new FakeCvReader();
  final Conductor conductor;
  final Api api;
  private final AtomicReference<Instant> now = new AtomicReference<>(Samples.BEGUN);
  private final Map<String, String> headers = new HashMap<>(Map.of("host", HOST));

  Desk() {
    this(List.of());
  }

  Desk(List<String> allowedOrigins) {
    var bank = new Bank(List.of(Samples.track()), List.of(Samples.question()));
    var random = new Random(7);
    Workshop workshop = FakeCodeRunner.workshop(runner, now::get);
    conductor =
        new Conductor(
            new Conductor.Parts(
                log,
                new LexicalJudge(),
                speaker,
                workshop,
                new Citations(() -> Optional.of(library)),
                text -> text.contains("Kafka") ? List.of("Kafka", "Go") : List.of()),
            () -> bank,
            now::get,
            random);
    api =
        new Api(
            new Api.Parts(
                conductor,
                workshop,
                files,
                new PlainPrinter(),
                () -> Optional.of(library),
                new Api.Cvs(
                    cvs, cvs, text -> text.contains("Kafka") ? List.of("Kafka") : List.of()),
                new Api.Interviewing(
                    Optional.empty(),
                    new Budget(1_000, 1_000),
                    LocalDate.of(2026, 11, 22),
                    new Secret("open sesame")),
                new Origins(allowedOrigins)),
            () -> bank,
            now::get,
            random);
  }

  /// Stands in for the PDF printer: the title as text.
  private static final class PlainPrinter implements Printer {
    @Override
    public byte[] report(Report report) {
      return ("%PDF-report " + report.interview().title()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] transcript(Report.Interview interview, List<Line> lines) {
      return ("%PDF-transcript " + lines.size()).getBytes(StandardCharsets.UTF_8);
    }
  }

  /// The real speaker, who can be made to hold the breath.
  static final class PausableSpeaker implements Speaker {
    private final AuthoredSpeaker voice = new AuthoredSpeaker();
    private final AtomicReference<Optional<Pause>> next = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<RuntimeException>> broken =
        new AtomicReference<>(Optional.empty());

    /// A turn that waits before its first word.
    record Pause(CountDownLatch reached, CountDownLatch over) {
      void awaitReached() {
        within(reached);
      }

      void end() {
        over.countDown();
      }
    }

    /// Makes the next turn wait.
    Pause pause() {
      var pause = new Pause(new CountDownLatch(1), new CountDownLatch(1));
      next.set(Optional.of(pause));
      return pause;
    }

    /// Makes the next turn fail.
    void fail(RuntimeException failure) {
      broken.set(Optional.of(failure));
    }

    @Override
    public Speech speak(Scene scene, Consumer<String> pieces) {
      broken
          .getAndSet(Optional.empty())
          .ifPresent(failure -> {
            throw failure;
          });
      next.getAndSet(Optional.empty())
          .ifPresent(pause -> {
            pause.reached().countDown();
            within(pause.over());
          });
      return voice.speak(scene, pieces);
    }
  }

  static void within(CountDownLatch latch) {
    try {
      if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("nothing happened within " + SECONDS + " seconds");
      }
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  /// Another browser at the same back end: without this one's cookie.
  Desk stranger() {
    return new Desk(this);
  }

  private Desk(Desk other) {
    conductor = other.conductor;
    api = other.api;
  }

  void pass(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
    conductor.tick();
  }

  Desk header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  Map<String, String> headers() {
    return Map.copyOf(headers);
  }

  Response send(String method, String target, Map<String, String> more, byte[] body) {
    String[] parts = target.split("\\?", 2);
    var query = new HashMap<String, String>();
    if (parts.length == 2) {
      for (String pair : parts[1].split("&", -1)) {
        String[] entry = pair.split("=", 2);
        query.put(entry[0], entry[1]);
      }
    }
    var all = new HashMap<>(headers);
    all.putAll(more);
    all.values().removeIf(String::isEmpty);
    Response response = api.handle(new Request(method, parts[0], query, all, new Bytes(body)));
    OpenApi.checkAnswer(method, parts[0], response);
    Optional.ofNullable(response.headers().get("set-cookie"))
        .ifPresent(cookie -> headers.put("cookie", cookie.split(";", 2)[0]));
    return response;
  }

  Response get(String target) {
    return send("GET", target, Map.of(), new byte[0]);
  }

  Response delete(String target) {
    return send("DELETE", target, Map.of(), new byte[0]);
  }

  Response post(String target, String json) {
    return send(
        "POST",
        target,
        Map.of("content-type", "application/json"),
        json.getBytes(StandardCharsets.UTF_8));
  }

  /// Begins an interview and returns its id.
  String begin() {
    Response created =
        post(
            "/api/sessions",
            "{\"interview_type\":\"sample\",\"candidate_name\":\"Zo\u00EB\",\"level\":\"mid\",\"minutes\":15}");
    assertEquals(201, created.status(), () -> text(created));
    return json(created).get("session_id").asString();
  }

  Response say(String id, String text) {
    return post("/api/interviews/message", messageTo(id, text));
  }

  static String messageTo(String id, String text) {
    return JSON.writeValueAsString(Map.of("session_id", id, "message", text));
  }

  Response end(String id) {
    return post("/api/interviews/" + id + "/end", "");
  }

  List<Logged> log(String id) {
    return log.read(new SessionId(id), 0);
  }

  Owner owner() {
    return OwnerCookie.owner(Optional.ofNullable(headers.get("cookie"))).orElseThrow();
  }

  /// Checks that a request is refused with a problem and leaves the session as it was.
  static JsonNode refused(int status, String type, Response response) {
    assertEquals(status, response.status(), () -> text(response));
    assertEquals("application/problem+json", response.headers().get("content-type"));
    JsonNode problem = json(response);
    assertEquals("urn:prepai:problem:" + type, problem.get("type").asString());
    assertEquals(status, problem.get("status").asInt());
    assertEquals(true, problem.get("detail").asString().endsWith("."), () -> text(response));
    return problem;
  }

  /// The same, of a session whose log must stay as it is.
  JsonNode refused(String id, int status, String type, Supplier<Response> request) {
    List<Logged> before = log(id);
    JsonNode problem = refused(status, type, request.get());
    assertEquals(before, log(id), "a refused request leaves the log as it was");
    return problem;
  }

  static String text(Response response) {
    return new String(response.body().array(), StandardCharsets.UTF_8);
  }

  static JsonNode json(Response response) {
    return JSON.readTree(response.body().array());
  }

  static String header(Response response, String name) {
    return Objects.requireNonNull(response.headers().get(name), () -> "no header " + name);
  }
}
