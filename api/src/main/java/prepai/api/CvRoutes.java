package prepai.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.candidate.Advice;
import prepai.candidate.Advisor;
import prepai.candidate.Corrections;
import prepai.candidate.CvReading;
import prepai.candidate.Field;
import prepai.candidate.Match;
import prepai.candidate.Profile;
import prepai.conduct.Conductor;
import prepai.conduct.Refusal;
import prepai.protocol.Json;
import prepai.session.Cv;
import prepai.session.Event;
import prepai.session.Files;
import prepai.session.Session;
import prepai.session.SessionId;

/// The routes of an interview's CV.
final class CvRoutes {
  /// Files read and pages drawn at once: each takes a process with memory of its own.
  private static final int AT_ONCE = 2;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /// Of what is read, as JSON. A long CV has a tenth of it.
  private static final int MOST_READ = 512 * 1024;

  private static final int FILE_ID_LENGTH = 22;
  private static final int MOST_PAGE = 1_000;

  private final Conductor conductor;
  private final Files files;
  private final Api.Cvs cvs;
  private final RandomGenerator random;
  private final BiFunction<Request, String, Session> sessions;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final Map<SessionId, Replies.CvProgress> reading = new ConcurrentHashMap<>();

  /// Makes the routes.
  ///
  /// @param sessions the session of an id, for its owner
  CvRoutes(Api.Parts parts, RandomGenerator random, BiFunction<Request, String, Session> sessions) {
    this.conductor = parts.conductor();
    this.files = parts.files();
    this.cvs = parts.cvs();
    this.random = random;
    this.sessions = sessions;
  }

  Response upload(Request request, String id) {
    Session session = sessions.apply(request, id);
    if (!request.mediaType().equals("multipart/form-data")) {
      return Problem.notAForm().response();
    }
    if (session.ending().isPresent()) {
      throw new Refusal(
          Refusal.Reason.ENDED,
          "This interview has ended, so a CV can no longer be used in it. Upload it to the next one.");
    }
    Uploads.Upload file = Uploads.file(request);
    CvReading.Read read = read(session.id(), file);
    String fileId = OwnerCookie.secret(random).substring(0, FILE_ID_LENGTH);
    files.put(session.id(), fileId, file.content().array());
    List<String> unneeded;
    try {
      unneeded =
          conductor.cvRead(
              Api.owner(request),
              session.id(),
              new Event.CvStored(file.fileName(), file.mediaType(), file.content().size(), fileId),
              new Event.CvRead(
                  fileId, read.profile(), read.notices(), read.pages(), skills(read.profile())));
    } catch (RuntimeException unlogged) {
      files.delete(session.id(), fileId);
      throw unlogged;
    }
    unneeded.forEach(old -> files.delete(session.id(), old));
    return Response.json(
        200,
        new Replies.Uploaded(
            "Your CV is read: the interviewer will ask about it.",
            analysis(sessions.apply(request, id))));
  }

  /// One file of an interview at a time, so that what is told of the progress is true.
  private CvReading.Read read(SessionId id, Uploads.Upload file) {
    if (reading.putIfAbsent(id, new Replies.CvProgress(0, 0)) != null) {
      throw new Refusal(
          Refusal.Reason.BUSY, "Your last file is still being read. Wait for it, then send again.");
    }
    try {
      return inTurn(() ->
          switch (cvs.reader()
              .read(
                  file.content().array(),
                  (done, all) -> reading.put(id, new Replies.CvProgress(done, all)))) {
            case CvReading.Read read when Json.bytes(read.profile()).length <= MOST_READ -> read;
            case CvReading.Read _ ->
                throw unreadable(
                    "The file holds far more than a CV. Bring the two to five pages that an employer would get.");
            case CvReading.Unreadable unreadable -> throw unreadable(unreadable.advice());
          });
    } finally {
      reading.remove(id);
    }
  }

  private static Refusal unreadable(String advice) {
    return new Refusal(Refusal.Reason.UNREADABLE, advice);
  }

  private <T> T inTurn(java.util.function.Supplier<T> work) {
    try {
      if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Refusal(
            Refusal.Reason.BUSY, "Many CVs are being read just now. Try again in half a minute.");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refusal(Refusal.Reason.BUSY, "The server is stopping. Try again in a minute.");
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  Response show(Request request, String id) {
    return Response.json(200, analysis(sessions.apply(request, id)));
  }

  Response correct(Request request, String id) {
    Session session = sessions.apply(request, id);
    if (!request.mediaType().equals("application/json")) {
      return Problem.notJson().response();
    }
    Profile profile =
        session
            .cv()
            .flatMap(Cv::profile)
            .orElseThrow(() ->
                new Refusal(
                    Refusal.Reason.INVALID, "There is no CV to correct. Upload one first."));
    Corrections corrections = Json.read(request.body().array(), Corrections.class);
    Profile corrected = corrections.applied(profile, session.month());
    conductor.cvCorrected(
        Api.owner(request), session.id(), new Event.CvCorrected(corrected, skills(corrected)));
    return show(request, id);
  }

  Response remove(Request request, String id) {
    Session session = sessions.apply(request, id);
    conductor
        .cvRemoved(Api.owner(request), session.id())
        .forEach(file -> files.delete(session.id(), file));
    return Response.empty();
  }

  Response file(Request request, String id) {
    Session session = sessions.apply(request, id);
    Cv cv = session.cv().orElseThrow(CvRoutes::none);
    String name = cv.stored().fileName();
    int dot = name.lastIndexOf('.');
    return Response.download(
        "application/octet-stream",
        "cv" + (dot < 0 ? "" : name.substring(dot).replaceAll("[^A-Za-z0-9.]", "")),
        original(session, cv));
  }

  Response page(Request request, String id) {
    Session session = sessions.apply(request, id);
    Cv cv = session.cv().orElseThrow(CvRoutes::none);
    int number = number(request);
    byte[] original = original(session, cv);
    return inTurn(() -> cvs.pages().png(original, number))
        .map(png -> Response.of(200, "image/png", png))
        .orElseThrow(() ->
            new Refusal(
                Refusal.Reason.UNKNOWN_DOCUMENT, "There is no such page, or it cannot be drawn."));
  }

  private static int number(Request request) {
    String last = request.path().substring(request.path().lastIndexOf('/') + 1);
    if (!last.matches("[1-9]\\d{0,3}") || Integer.parseInt(last) > MOST_PAGE) {
      throw new Refusal(Refusal.Reason.INVALID, "A page is a number from 1.");
    }
    return Integer.parseInt(last);
  }

  private byte[] original(Session session, Cv cv) {
    return files.get(session.id(), cv.stored().fileId()).orElseThrow(CvRoutes::none);
  }

  private static Refusal none() {
    return new Refusal(Refusal.Reason.UNKNOWN_DOCUMENT, "This interview has no CV.");
  }

  private Replies.CvAnalysis analysis(Session session) {
    Optional<Replies.CvProgress> progress = Optional.ofNullable(reading.get(session.id()));
    Optional<Cv> cv = session.cv();
    Optional<Profile> profile = cv.flatMap(Cv::profile);
    Replies.CvState state =
        progress.isPresent()
            ? Replies.CvState.READING
            : profile.isPresent() ? Replies.CvState.READ : Replies.CvState.NONE;
    List<Advice> advice =
        cv.flatMap(Cv::read)
            .flatMap(read ->
                profile.map(
                    now -> Advisor.advice(now, read.notices(), read.pages(), session.month())))
            .orElse(List.of());
    boolean compared = profile.isPresent() && !session.wanted().isEmpty();
    return new Replies.CvAnalysis(
        state,
        detail(state, cv),
        cv.map(one -> one.stored().fileName()),
        progress.filter(pages -> pages.all() > 0),
        cv.flatMap(Cv::read).map(Event.CvRead::pages).orElse(0),
        profile,
        cv.map(Cv::corrected).orElse(false),
        advice,
        compared
            ? Optional.of(Match.of(session.wanted(), cv.map(Cv::skills).orElse(List.of())))
            : Optional.empty());
  }

  private static String detail(Replies.CvState state, Optional<Cv> cv) {
    return switch (state) {
      case READING -> "The file is being read.";
      case READ ->
          "Check what was read, and put right what is wrong: the interviewer asks about what stands here.";
      case NONE ->
          cv.isPresent()
              ? "This file was stored before CVs were read. Upload it again to have it read."
              : "There is no CV yet.";
    };
  }

  /// Names of all skills that a CV speaks of, wherever it does.
  private List<String> skills(Profile profile) {
    String words =
        Stream.of(
                profile.skills().stream().map(skill -> skill.value().printed()),
                profile.summary().stream().map(Field::value),
                profile.experience().stream()
                    .flatMap(post ->
                        Stream.concat(post.title().stream(), post.bullets().stream())
                            .map(Field::value)),
                profile.projects().stream()
                    .flatMap(item ->
                        Stream.concat(Stream.of(item.name()), item.bullets().stream())
                            .map(Field::value)),
                profile.certifications().stream().map(item -> item.name().value()))
            .flatMap(texts -> texts)
            .collect(Collectors.joining("\n"));
    return cvs.skills().in(words);
  }
}
