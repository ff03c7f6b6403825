package prepai.server;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.observe.ObserveFeature;
import io.helidon.webserver.websocket.WsRouting;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import prepai.agent.InterviewTools;
import prepai.api.Api;
import prepai.api.Origins;
import prepai.api.Secret;
import prepai.api.Settings;
import prepai.api.Socket;
import prepai.bank.BankReader;
import prepai.bank.ProblemFolders;
import prepai.candidate.SkillReader;
import prepai.conduct.Citations;
import prepai.conduct.Conductor;
import prepai.conduct.Workshop;
import prepai.cv.Child;
import prepai.cv.TaxonomySkills;
import prepai.growth.MeteredGrowth;
import prepai.knowledge.Library;
import prepai.language.MiniLmEmbedder;
import prepai.library.LuceneLibrary;
import prepai.models.Shipped;
import prepai.plan.Bank;
import prepai.print.PdfPrinter;
import prepai.protocol.Json;
import prepai.runner.JailSandbox;
import prepai.runner.SandboxCodeRunner;
import prepai.sandbox.CodeRunner;
import prepai.sandbox.Sandbox;
import prepai.session.Event;
import prepai.store.EventCodec;
import prepai.store.FolderFiles;
import prepai.store.SqliteSessionLog;

/// A running PrepAI: everything wired together.
public final class PrepAi implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(PrepAi.class.getName());
  private static final long MOST_PAYLOAD = 12L * 1024 * 1024;

  /// How long everyone who is connected may take to hear that we go.
  private static final Duration FAREWELL = Duration.ofSeconds(2);

  private static final int TOKEN_BYTES = 16;
  private static final Duration BEFORE_CVS = Duration.ofSeconds(5);

  private final WebServer server;
  private final SqliteSessionLog log;
  private final ScheduledExecutorService clock;
  private final Set<Socket> sockets;
  private final CompletableFuture<Bank> loading;
  private final CompletableFuture<CodeRunner> probing;
  private final CompletableFuture<Optional<Library>> opening;
  private final Child cvs;
  private final Speaking speaking;
  private final String adminToken;

  private PrepAi(
      WebServer server,
      SqliteSessionLog log,
      ScheduledExecutorService clock,
      Set<Socket> sockets,
      CompletableFuture<Bank> loading,
      CompletableFuture<CodeRunner> probing,
      CompletableFuture<Optional<Library>> opening,
      Child cvs,
      Speaking speaking,
      String adminToken) {
    this.server = server;
    this.log = log;
    this.clock = clock;
    this.sockets = sockets;
    this.loading = loading;
    this.probing = probing;
    this.opening = opening;
    this.cvs = cvs;
    this.speaking = speaking;
    this.adminToken = adminToken;
  }

  /// Starts; returns when requests are taken. The bank goes on loading, and what needs it waits.
  ///
  /// @throws Unstartable when the data folder or the port cannot be used
  public static PrepAi start(Settings settings) {
    return start(settings, api -> api);
  }

  /// @param tuned changes what tests cannot wait for
  static PrepAi start(Settings settings, UnaryOperator<Api> tuned) {
    checkPort(settings);
    createFolder(settings);
    var log = new SqliteSessionLog(settings.data().resolve("prepai.db"), new Codec());
    try {
      return start(settings, tuned, log);
    } catch (RuntimeException unstartable) {
      log.close();
      throw unstartable;
    }
  }

  private static PrepAi start(Settings settings, UnaryOperator<Api> tuned, SqliteSessionLog log) {
    var loading = new CompletableFuture<Bank>();
    Supplier<Bank> bank = loading::join;
    var sandboxed = new CompletableFuture<Sandbox>();
    CompletableFuture<CodeRunner> probing =
        sandboxed.thenApply(sandbox -> new SandboxCodeRunner(sandbox));
    // After the bank, which the first page waits for; the first answer comes later.
    CompletableFuture<Judging.Chosen> judging =
        loading.handleAsync((_, _) -> Judging.choose(settings), PrepAi::aside);
    // Takes as long as opening the database.
    CompletableFuture<ObserveFeature> observing =
        CompletableFuture.supplyAsync(() -> Health.feature(probing, judging), PrepAi::aside);
    var random = new SecureRandom();
    InstantSource time = InstantSource.system();
    var workshop =
        new Workshop(
            probing::join,
            new MeteredGrowth(() -> sandboxed.join()),
            new ProblemFolders(settings.content()),
            time);
    var opening = new CompletableFuture<Optional<Library>>();
    Child cvs = Child.ofThisJava();
    SkillReader skills = TaxonomySkills.shipped();
    var speaking = Speaking.of(settings, new InterviewTools(opening::join, probing::join), time);
    String adminToken = settings.adminToken().map(Secret::value).orElseGet(() -> token(random));
    var conductor =
        new Conductor(
            new Conductor.Parts(
                log,
                new Judging(judging::join),
                speaking.speaker(),
                workshop,
                new Citations(opening::join),
                skills),
            bank,
            time,
            random);
    var api =
        new Api(
            new Api.Parts(
                conductor,
                workshop,
                new FolderFiles(settings.data().resolve("files")),
                new PdfPrinter(),
                opening::join,
                new Api.Cvs(cvs, cvs, skills),
                new Api.Interviewing(
                    speaking.model(),
                    settings.budget(),
                    Shipped.prices().asOf(),
                    new Secret(adminToken)),
                new Origins(settings.allowedOrigins())),
            bank,
            time,
            random);
    Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    WebServer server = serve(settings, tuned.apply(api), sockets, observing.join());
    // Only now, and not on a virtual thread, so that the first page does not queue behind it.
    var _ = loading.completeAsync(() -> new BankReader().read(settings.content()), PrepAi::aside);
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    clock.execute(() -> guarded(conductor::recover));
    var _ =
        clock.scheduleWithFixedDelay(
            () -> guarded(conductor::tick), 1_000, 500, TimeUnit.MILLISECONDS);
    var _ =
        sandboxed.completeAsync(
            () -> {
              JailSandbox sandbox = JailSandbox.probed(settings.sandbox());
              sandbox.warm();
              return sandbox;
            },
            PrepAi::aside);
    var _ = opening.completeAsync(() -> library(settings), PrepAi::aside);
    // It takes a second of a core, which the first pages have a better use for.
    var _ =
        clock.schedule(() -> guarded(cvs::prepare), BEFORE_CVS.toMillis(), TimeUnit.MILLISECONDS);
    return new PrepAi(
        server, log, clock, sockets, loading, probing, opening, cvs, speaking, adminToken);
  }

  private static String token(SecureRandom random) {
    var bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static Optional<Library> library(Settings settings) {
    return settings.shelves().isEmpty()
        ? Optional.empty()
        : Optional.of(
            LuceneLibrary.open(
                KnowledgeCommand.places(settings), new MiniLmEmbedder(), InstantSource.system()));
  }

  /// The port that is listened on.
  public int port() {
    return server.port();
  }

  /// What whoever runs this shows to have a model tried.
  String adminToken() {
    return adminToken;
  }

  /// How many sockets are open.
  int sockets() {
    return sockets.size();
  }

  /// Waits until the bank is loaded.
  ///
  /// @throws prepai.Failure when the content cannot be used
  void awaitBank() {
    try {
      var _ = loading.join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  /// Waits until every document that is there is taken in.
  void awaitLibrary() {
    opening.join().ifPresent(Library::settle);
  }

  /// Tells everyone who is connected to come back, then stops.
  @Override
  public void close() {
    CompletableFuture<?>[] told =
        sockets.stream().map(Socket::goAway).toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(told)
        .completeOnTimeout(null, FAREWELL.toMillis(), TimeUnit.MILLISECONDS)
        .join();
    clock.shutdownNow();
    server.stop();
    cvs.close();
    speaking.close();
    probing.thenAccept(CodeRunner::close).join();
    opening
        .exceptionally(_ -> Optional.empty())
        .thenAccept(library -> library.ifPresent(Library::close))
        .join();
    log.close();
  }

  private static WebServer serve(
      Settings settings, Api api, Set<Socket> sockets, ObserveFeature observe) {
    var routes = new HttpRoutes(api, Site.of(settings.web()));
    WebServer server =
        WebServer.builder()
            .host(settings.host())
            .port(settings.port())
            .maxPayloadSize(MOST_PAYLOAD)
            .shutdownHook(false)
            .connectionOptions(options -> options.tcpNoDelay(true))
            .addFeature(observe)
            .directHandlers(EarlyRefusals.handlers())
            .routing(routes::mount)
            .addRouting(
                WsRouting.builder()
                    .endpoint("/ws/interview/{id}", () -> new InterviewSocket(api, sockets)))
            .build()
            .start();
    if (!server.isRunning()) {
      throw Unstartable.listening(settings, new BindException("the port was taken just now"));
    }
    return server;
  }

  /// Helidon only logs that it cannot listen. Asked before anything in the data folder is touched,
  /// as another PrepAI may be using it.
  private static void checkPort(Settings settings) {
    try (var probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(settings.host(), settings.port()));
    } catch (IOException failure) {
      throw Unstartable.listening(settings, failure);
    }
  }

  private static void aside(Runnable work) {
    Thread.ofPlatform().name("start").daemon().start(work);
  }

  private static void createFolder(Settings settings) {
    try {
      Files.createDirectories(settings.data());
    } catch (IOException failure) {
      throw Unstartable.data(settings, failure);
    }
    if (!Files.isWritable(settings.data())) {
      throw Unstartable.data(settings, new AccessDeniedException(settings.data().toString()));
    }
  }

  /// A failure must not end the clock.
  private static void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException failure) {
      LOG.log(System.Logger.Level.ERROR, "a scheduled task failed; it is tried again", failure);
    }
  }

  /// The stored form of events is their wire form.
  static final class Codec implements EventCodec {
    @Override
    public byte[] encode(Event event) {
      return Json.bytes(event);
    }

    @Override
    public Event decode(byte[] bytes) {
      return Json.read(bytes, Event.class);
    }
  }
}
