package prepai.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import prepai.interviewer.AuthoredSpeaker;
import prepai.interviewer.Speaker;
import prepai.model.Message;
import prepai.model.Model;
import prepai.model.Piece;
import prepai.model.Reply;
import prepai.model.Request;
import prepai.model.Trouble;
import prepai.session.Event;
import prepai.text.Sentences;

/// One turn being worded by a model.
final class Wording {
  private static final System.Logger LOG = System.getLogger(Wording.class.getName());
  private static final int MOST_TOKENS = 400;
  private static final int TOOL_ROUNDS = 3;
  private static final int CALLS_A_ROUND = 4;

  /// Of English, roughly.
  private static final int CHARACTERS_A_TOKEN = 4;

  private static final String NO_LEAD = "[-–—.…]+";

  /// Longer than this no turn may take, whatever the pieces do.
  private static final Duration LONGEST_TURN = Duration.ofSeconds(45);

  /// How an attempt ended.
  private sealed interface Ended {
    record Whole() implements Ended {}

    record Unfit(String objection) implements Ended {}

    record Broken(Trouble trouble, String message) implements Ended {}
  }

  private final Model model;
  private final ModelSpeaker.Means means;
  private final Guard guard;
  private final Breaker breaker;
  private final InstantSource clock;
  private final List<String> said = new ArrayList<>();
  private final List<String> toolsUsed = new ArrayList<>();
  private Piece.Usage usage = Piece.Usage.NONE;
  private int requests;

  Wording(
      Model model, ModelSpeaker.Means means, Guard guard, Breaker breaker, InstantSource clock) {
    this.model = model;
    this.means = means;
    this.guard = guard;
    this.breaker = breaker;
    this.clock = clock;
  }

  Speaker.Speech of(
      Speaker.Scene scene, Task task, AuthoredSpeaker authored, Consumer<String> pieces) {
    Instant latest = clock.instant().plus(LONGEST_TURN);
    Consumer<String> aloud =
        sentence -> {
          pieces.accept(said.isEmpty() ? sentence : " " + sentence);
          said.add(sentence);
        };
    Ended ended = attempt(scene, task, Optional.empty(), latest, aloud);
    if (ended instanceof Ended.Broken broken && mayTryAgain(broken)) {
      ended = attempt(scene, task, Optional.empty(), latest, aloud);
    }
    boolean mended = false;
    if (ended instanceof Ended.Unfit unfit && !guard.isEnough(task, said)) {
      ended = attempt(scene, task, Optional.of(correction(unfit)), latest, aloud);
      mended = true;
    }
    return finished(scene, task, authored, pieces, ended, mended);
  }

  /// Whether nothing is lost by it: nobody has heard anything and nobody has waited long.
  private boolean mayTryAgain(Ended.Broken broken) {
    return said.isEmpty()
        && (broken.trouble() == Trouble.BROKEN || broken.trouble() == Trouble.NONSENSE);
  }

  private String correction(Ended.Unfit unfit) {
    String spoken =
        said.isEmpty() ? "" : "Already spoken in this turn: " + String.join(" ", said) + "\n";
    return spoken + "Your last sentence was held back. " + unfit.objection() + " Try once more.";
  }

  private Speaker.Speech finished(
      Speaker.Scene scene,
      Task task,
      AuthoredSpeaker authored,
      Consumer<String> pieces,
      Ended ended,
      boolean mended) {
    // What was to come after a speech that is whole is not missed.
    boolean missed = task.form() == Task.Form.LEAD && ended instanceof Ended.Broken;
    Ended all = guard.isEnough(task, said) && !missed ? new Ended.Whole() : ended;
    String rest = "";
    if (task.form() == Task.Form.LEAD || (!(all instanceof Ended.Whole) && !said.isEmpty())) {
      rest = (said.isEmpty() ? "" : " ") + unsaid(task.authored());
      AuthoredSpeaker.inPieces(rest, pieces);
    } else if (!(all instanceof Ended.Whole)) {
      rest = authored.speak(scene, pieces).text();
    }
    return new Speaker.Speech(
        String.join(" ", said) + rest, Optional.of(used(outcome(all, mended), all)));
  }

  /// An authored text without the sentences that the model has said already.
  private String unsaid(String authored) {
    var cutter = new SentenceCutter();
    var sentences = new ArrayList<>(cutter.plus(authored));
    cutter.end().ifPresent(sentences::add);
    Set<String> heard = said.stream().map(Sentences::key).collect(Collectors.toUnmodifiableSet());
    boolean none = sentences.stream().map(Sentences::key).noneMatch(heard::contains);
    return none
        ? authored
        : sentences.stream()
            .filter(sentence -> !heard.contains(Sentences.key(sentence)))
            .collect(Collectors.joining(" "));
  }

  private static Event.ModelUsed.Outcome outcome(Ended ended, boolean mended) {
    return switch (ended) {
      case Ended.Whole _ -> mended ? Event.ModelUsed.Outcome.MENDED : Event.ModelUsed.Outcome.SPOKE;
      case Ended.Unfit _ -> Event.ModelUsed.Outcome.UNFIT;
      case Ended.Broken _ -> Event.ModelUsed.Outcome.FAILED;
    };
  }

  private Event.ModelUsed used(Event.ModelUsed.Outcome outcome, Ended ended) {
    Optional<String> note =
        switch (ended) {
          case Ended.Whole _ -> Optional.empty();
          case Ended.Unfit _ ->
              Optional.of(
                  "The model's words did not keep to the rules of the interview; the built-in"
                      + " interviewer spoke instead.");
          case Ended.Broken broken ->
              Optional.of(
                  "The model %s; the built-in interviewer went on.".formatted(inWords(broken)));
        };
    return new Event.ModelUsed(
        model.name(),
        outcome,
        note,
        requests,
        toolsUsed,
        usage,
        means.prices().microDollars(model.name(), usage));
  }

  private static String inWords(Ended.Broken broken) {
    return switch (broken.trouble()) {
      case UNREACHABLE -> "could not be reached";
      case THROTTLED -> "was asked too much";
      case TIMEOUT -> "took too long";
      case BROKEN, CLOSED -> "broke off";
      case NONSENSE -> "sent something that cannot be read";
      case CREDENTIALS, FORBIDDEN, NO_SUCH_MODEL, REJECTED ->
          "is not set up as it should be (`./prepai doctor` says how)";
    };
  }

  private Ended attempt(
      Speaker.Scene scene,
      Task task,
      Optional<String> correction,
      Instant latest,
      Consumer<String> aloud) {
    var messages = new ArrayList<>(Briefing.messages(scene, task, correction));
    for (int round = 0; ; round++) {
      var calls = new ArrayList<Piece>();
      requests++;
      Optional<Ended> ended =
          round(scene, task, request(scene, messages, round), latest, aloud, calls);
      if (ended.isPresent()) {
        settle(ended.get());
        return ended.get();
      }
      if (round == TOOL_ROUNDS) {
        Ended unfit = new Ended.Unfit("Too many tools were used. Speak now, without any.");
        settle(unfit);
        return unfit;
      }
      used(scene, calls, messages);
    }
  }

  private void settle(Ended ended) {
    if (ended instanceof Ended.Broken broken) {
      breaker.failed(broken.trouble());
      LOG.log(System.Logger.Level.WARNING, "{0}: {1}", model.name(), broken.message());
    } else {
      breaker.succeeded();
    }
  }

  private Request request(Speaker.Scene scene, List<Message> messages, int round) {
    // A request that tells of calls has to offer the tools, so the last round does so too.
    return new Request(
        means.instructions().of(scene.session()),
        messages,
        round > TOOL_ROUNDS ? List.of() : means.tools().tools(),
        MOST_TOKENS);
  }

  /// One request.
  ///
  /// @param calls takes the tool calls
  /// @return how the attempt ended; empty when tools are wanted
  private Optional<Ended> round(
      Speaker.Scene scene,
      Task task,
      Request request,
      Instant latest,
      Consumer<String> aloud,
      List<Piece> calls) {
    var cutter = new SentenceCutter();
    var heard = new StringBuilder();
    boolean counted = false;
    try (Reply reply = model.ask(request)) {
      while (true) {
        switch (reply.next(patience(latest))) {
          case Piece.Text text -> {
            heard.append(text.text());
            for (String sentence : cutter.plus(text.text())) {
              Optional<Ended> unfit = offer(scene, task, sentence, aloud);
              if (unfit.isPresent()) {
                return unfit;
              }
            }
          }
          case Piece.ToolCall call -> calls.add(call);
          case Piece.GarbledCall call -> calls.add(call);
          case Piece.Usage took -> {
            usage = usage.plus(took);
            counted = true;
          }
          case Piece.Failed failed -> {
            return Optional.of(new Ended.Broken(failed.trouble(), failed.message()));
          }
          case Piece.Stop stop -> {
            return stopped(scene, task, stop, cutter, aloud, calls);
          }
        }
      }
    } finally {
      // Whoever cuts a reply short is not told what it took, and pays for it all the same.
      if (!counted && !heard.isEmpty()) {
        usage = usage.plus(estimate(request, heard));
      }
    }
  }

  private static Piece.Usage estimate(Request request, CharSequence heard) {
    long told =
        request.system().length()
            + request.messages().stream()
                .flatMap(message -> message.parts().stream())
                .mapToLong(part -> part.toString().length())
                .sum();
    return new Piece.Usage(
        told / CHARACTERS_A_TOKEN, 1 + heard.length() / CHARACTERS_A_TOKEN, 0, 0);
  }

  private Optional<Ended> stopped(
      Speaker.Scene scene,
      Task task,
      Piece.Stop stop,
      SentenceCutter cutter,
      Consumer<String> aloud,
      List<Piece> calls) {
    if (!calls.isEmpty()) {
      return Optional.empty();
    }
    // A sentence that the limit cut off is none.
    if (stop.reason() != Piece.Stop.Reason.LENGTH) {
      Optional<Ended> unfit = cutter.end().flatMap(sentence -> offer(scene, task, sentence, aloud));
      if (unfit.isPresent()) {
        return unfit;
      }
    }
    return Optional.of(
        guard.unfinished(task, said).<Ended>map(Ended.Unfit::new).orElseGet(Ended.Whole::new));
  }

  private Optional<Ended> offer(
      Speaker.Scene scene, Task task, String sentence, Consumer<String> aloud) {
    if (sentence.matches(NO_LEAD)) {
      return Optional.empty();
    }
    Optional<String> objection = guard.objection(new Draft(scene, task, said, sentence));
    if (objection.isEmpty()) {
      aloud.accept(sentence);
    }
    return objection.map(Ended.Unfit::new);
  }

  private Duration patience(Instant latest) {
    Duration left = Duration.between(clock.instant(), latest);
    if (left.isNegative()) {
      return Duration.ZERO;
    }
    return left.compareTo(means.patience()) < 0 ? left : means.patience();
  }

  /// Uses the tools and tells the model what they brought.
  private void used(Speaker.Scene scene, List<Piece> calls, List<Message> messages) {
    var called = new ArrayList<Message.Part>();
    var results = new ArrayList<Message.Part>();
    for (Piece piece : calls) {
      Piece.ToolCall call =
          switch (piece) {
            case Piece.ToolCall good -> good;
            case Piece.GarbledCall bad ->
                new Piece.ToolCall(bad.id(), bad.name(), new LinkedHashMap<>());
            default -> throw new IllegalStateException("no call: " + piece);
          };
      called.add(new Message.Part.Called(call));
      Toolbox.Outcome outcome =
          piece instanceof Piece.GarbledCall
              ? Toolbox.Outcome.failed("The arguments were no JSON object.")
              : results.size() >= CALLS_A_ROUND
                  ? Toolbox.Outcome.failed("Too many calls at once.")
                  : use(scene, call.name(), call.arguments());
      results.add(new Message.Part.Result(call.id(), outcome.text(), outcome.failed()));
    }
    messages.add(new Message(Message.Role.ASSISTANT, called));
    messages.add(new Message(Message.Role.USER, results));
  }

  private Toolbox.Outcome use(Speaker.Scene scene, String name, Map<String, String> arguments) {
    if (means.tools().tools().stream().anyMatch(tool -> tool.name().equals(name))) {
      toolsUsed.add(name);
    }
    return means.tools().use(scene.session(), name, arguments);
  }
}
