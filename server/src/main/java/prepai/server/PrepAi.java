package prepai.server;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.observe.ObserveFeature;
import io.helidon.webserver.websocket.WsRouting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import prepai.api.Api;
import prepai.api.Origins;
import prepai.api.Settings;
import prepai.api.Socket;
import prepai.bank.BankReader;
import prepai.conduct.Conductor;
import prepai.interviewer.AuthoredSpeaker;
import prepai.judging.LexicalJudge;
import prepai.plan.Bank;
import prepai.print.PdfPrinter;
import prepai.protocol.Json;
import prepai.session.Event;
import prepai.store.EventCodec;
import prepai.store.FolderFiles;
import prepai.store.SqliteSessionLog;

/// A running PrepAI: everything wired together.
public final class PrepAi implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(PrepAi.class.getName());
  private static final long MOST_PAYLOAD = 12L * 1024 * 1024;

  private final WebServer server;
  private final SqliteSessionLog log;
  private final ScheduledExecutorService clock;
  private final Set<Socket> sockets;

  private PrepAi(
      WebServer server, SqliteSessionLog log, ScheduledExecutorService clock, Set<Socket> sockets) {
    this.server = server;
    this.log = log;
    this.clock = clock;
    this.sockets = sockets;
  }

  /// Starts; returns when requests are taken. The bank goes on loading, and what needs it waits.
  public static PrepAi start(Settings settings) {
    var loading = new CompletableFuture<Bank>();
    Supplier<Bank> bank = loading::join;
    // Takes as long as opening the database.
    CompletableFuture<ObserveFeature> observing =
        CompletableFuture.supplyAsync(ObserveFeature::create, PrepAi::aside);
    createFolder(settings);
    var log = new SqliteSessionLog(settings.data().resolve("prepai.db"), new Codec());
    var random = new SecureRandom();
    InstantSource time = InstantSource.system();
    var conductor =
        new Conductor(
            new Conductor.Parts(log, new LexicalJudge(), new AuthoredSpeaker()),
            bank,
            time,
            random);
    var api =
        new Api(
            new Api.Parts(
                conductor,
                new FolderFiles(settings.data().resolve("files")),
                new PdfPrinter(),
                new Origins(settings.allowedOrigins())),
            bank,
            time,
            random);
    Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    WebServer server = serve(settings, api, sockets, observing.join());
    // Only now, and not on a virtual thread, so that the first page does not queue behind it.
    var _ = loading.completeAsync(() -> new BankReader().read(settings.content()), PrepAi::aside);
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    clock.execute(() -> guarded(conductor::recover));
    var _ =
        clock.scheduleWithFixedDelay(
            () -> guarded(conductor::tick), 1_000, 500, TimeUnit.MILLISECONDS);
    return new PrepAi(server, log, clock, sockets);
  }

  /// The port that is listened on.
  public int port() {
    return server.port();
  }

  /// Tells everyone who is connected to come back, then stops.
  @Override
  public void close() {
    sockets.forEach(Socket::goAway);
    clock.shutdownNow();
    server.stop();
    log.close();
  }

  private static WebServer serve(
      Settings settings, Api api, Set<Socket> sockets, ObserveFeature observe) {
    var routes = new HttpRoutes(api, Site.of(settings.web()));
    return WebServer.builder()
        .host(settings.host())
        .port(settings.port())
        .maxPayloadSize(MOST_PAYLOAD)
        .shutdownHook(false)
        .connectionOptions(options -> options.tcpNoDelay(true))
        .addFeature(observe)
        .routing(routes::mount)
        .addRouting(
            WsRouting.builder()
                .endpoint("/ws/interview/{id}", () -> new InterviewSocket(api, sockets)))
        .build()
        .start();
  }

  private static void aside(Runnable work) {
    Thread.ofPlatform().name("start").daemon().start(work);
  }

  private static void createFolder(Settings settings) {
    try {
      Files.createDirectories(settings.data());
    } catch (IOException failure) {
      throw new UncheckedIOException(
          "cannot create the data folder " + settings.data() + "; choose another with --data",
          failure);
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
  private static final class Codec implements EventCodec {
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
