package prepai.interviewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.plan.Kind;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.plan.Track;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.Line;
import prepai.session.Move;
import prepai.session.Session;
import prepai.session.SpeechKind;
import prepai.text.Sentences;
import prepai.text.Words;

/// The interviewer's voice without a model: authored phrases around the bank's prompts, probes and
/// hints, and the candidate's own words. Never says a sentence twice in a session, except when
/// asked to repeat.
public final class AuthoredSpeaker implements Speaker {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!…]\\s+(?=\\S)");
  private static final Pattern PIECE = Pattern.compile("\\S+\\s*(?:\\S+\\s*){0,3}");

  /// Fewer words than this are no answer to thank for.
  private static final int AN_ANSWER = 6;

  @Override
  public Speech speak(Scene scene, Consumer<String> pieces) {
    String text = text(scene, false);
    inPieces(text, pieces);
    return new Speech(text, Optional.empty());
  }

  /// What has to be said in any case: the same without bridges and words of introduction.
  public String bare(Scene scene) {
    return text(scene, true);
  }

  /// Cuts a text as if it were being spoken.
  public static void inPieces(String text, Consumer<String> pieces) {
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      pieces.accept(matcher.group());
    }
  }

  private static String text(Scene scene, boolean bare) {
    var utterance = new Utterance(scene, bare);
    scene.moves().forEach(utterance::say);
    return utterance.text();
  }

  /// One utterance in the making.
  private static final class Utterance {
    private final Scene scene;
    private final boolean bare;
    private final Session session;
    private final List<String> parts = new ArrayList<>();

    Utterance(Scene scene, boolean bare) {
      this.scene = scene;
      this.bare = bare;
      this.session = scene.session();
    }

    String text() {
      return String.join(" ", parts);
    }

    void say(Move move) {
      switch (move) {
        case Move.Greet _ ->
            add(choose(move, session.isDrill() ? Phrases.DRILL_GREETING : Phrases.GREETING));
        case Move.Ask _, Move.PresentProblem _ -> ask();
        case Move.Clarify clarify -> clarify(clarify);
        case Move.Probe probe -> probe(probe);
        case Move.Nudge nudge -> add(choose(move, nudges(nudge.reason())));
        case Move.Hint hint ->
            introduce(
                hint.asked() ? Phrases.HINT_ASKED : Phrases.HINT_OFFERED,
                "{hint}",
                question().hints().get(hint.rung() - 1));
        case Move.NoHint _ -> add(choose(move, Phrases.NO_HINT));
        case Move.InviteCode _ -> add(choose(move, Phrases.INVITE_CODE));
        case Move.ReactToRun react -> react(react);
        case Move.DoubtClaim doubt -> {
          String claimed = "O(" + doubt.claimed() + ")";
          add(unused(Phrases.doubts(doubt.grows()), "{claimed}", claimed).orElse(claimed));
        }
        case Move.Challenge _ ->
            introduce(Phrases.CHALLENGE, "{challenge}", question().challenge().orElseThrow().say());
        case Move.Redirect redirect -> redirect(redirect);
        case Move.Repeat _ -> add(lastQuestion());
        case Move.TimeCheck _ -> add(choose(move, Phrases.TIME_CHECK));
        case Move.InviteQuestions _ -> add(choose(move, Phrases.INVITE));
        case Move.Answer answer -> {
          add(choose(move, Phrases.answers(answer.about())));
          unused(Phrases.ANYTHING_ELSE, "", "").ifPresent(this::add);
        }
        case Move.Wrap wrap ->
            add(
                choose(
                    move,
                    switch (wrap.reason()) {
                      case CLOCK -> Phrases.WRAP_CLOCK;
                      case FINISHED -> Phrases.WRAP_FINISHED;
                      case CANDIDATE -> Phrases.WRAP_CANDIDATE;
                      case CONDUCT -> Phrases.WRAP_CONDUCT;
                    }));
      }
    }

    private void ask() {
      if (!bare) {
        unused(bridges(), "", "").or(() -> unused(Phrases.ANY_BRIDGE, "", "")).ifPresent(this::add);
      }
      add(question().prompt());
      if (question().code().isPresent()) {
        unused(Phrases.EDITOR, "", "").ifPresent(this::add);
      }
    }

    private void react(Move.ReactToRun react) {
      Optional<String> about = react.about().map(Phrases::inputs);
      List<String> phrases = Phrases.reactions(react.outcome(), about.isPresent());
      add(
          about
              .flatMap(inputs -> unused(phrases, "{inputs}", inputs))
              .orElseGet(() -> choose(react, Phrases.reactions(react.outcome(), false))));
    }

    private List<String> bridges() {
      boolean answered =
          session
              .owed()
              .filter(owed ->
                  owed.event() instanceof Event.CodeRan
                      || (owed.event() instanceof Event.CandidateSaid said
                          && Words.of(said.text()).size() >= AN_ANSWER))
              .isPresent();
      List<Inquiry> before =
          session.inquiries().stream()
              .filter(inquiry -> !inquiry.question().id().equals(question().id()))
              .toList();
      if (before.isEmpty()) {
        return answered ? Phrases.FIRST_BRIDGE : Phrases.UNANSWERED_WARM_UP;
      }
      if (!answered) {
        return Phrases.UNANSWERED_BRIDGE;
      }
      if (question().kind() == Kind.CONCEPT
          && before.getLast().question().kind() == Kind.CONCEPT
          && before.getLast().question().topic().equals(question().topic())) {
        return Phrases.SAME_TOPIC;
      }
      return Phrases.bridge(
          question().kind(),
          before.stream().anyMatch(inquiry -> inquiry.question().kind() == question().kind()));
    }

    private void probe(Move.Probe probe) {
      Point point =
          question().points(true).stream()
              .filter(candidate -> candidate.id().equals(probe.point()))
              .findFirst()
              .orElseThrow();
      if (bare) {
        add(point.probe());
        return;
      }
      Optional<String> anchored =
          probe.anchor().flatMap(quote -> unused(Phrases.ANCHOR, "{quote}", quote));
      anchored
          .or(() -> parts.isEmpty() ? unused(Phrases.FOLLOWING, "", "") : Optional.empty())
          .ifPresent(this::add);
      add(point.probe());
    }

    private void clarify(Move.Clarify clarify) {
      if (clarify.answer().isEmpty()) {
        add(choose(clarify, Phrases.CLARIFY_OPEN));
        return;
      }
      String answer = clarify.answer().get();
      boolean again =
          session.lines().stream()
              .filter(line -> line.role() == Line.Role.AGENT)
              .anyMatch(line -> line.text().contains(answer));
      if (again) {
        boolean oneSentence = !SENTENCE_END.matcher(answer).find();
        Optional<String> repeated =
            oneSentence ? unused(Phrases.CLARIFY_AGAIN, "{answer}", answer) : Optional.empty();
        add(repeated.orElseGet(() -> choose(clarify, Phrases.CLARIFIED)));
      } else {
        introduce(Phrases.CLARIFY_LEAD, "{answer}", answer);
      }
    }

    private void redirect(Move.Redirect redirect) {
      List<String> phrases = Phrases.redirects(redirect.cause());
      if (redirect.cause() == Move.Redirect.Cause.RAMBLING) {
        unused(phrases, "", "").ifPresent(this::add);
      } else {
        add(choose(redirect, phrases));
      }
    }

    private List<String> nudges(Move.Nudge.Reason reason) {
      boolean story =
          scene.question().filter(asked -> asked.kind() == Kind.BEHAVIOURAL).isPresent();
      return switch (reason) {
        case SILENCE -> story && unanswered() ? Phrases.STORY_SILENCE : Phrases.SILENCE;
        case WAITING -> Phrases.WAITING;
        case DOES_NOT_KNOW ->
            !story
                ? Phrases.DOES_NOT_KNOW
                : unanswered() ? Phrases.STORY_NOT_KNOWN : Phrases.STORY_DETAIL_NOT_KNOWN;
        case THINKING -> Phrases.THINKING;
        case CODING -> Phrases.CODING;
        case HINT_OFFERED -> Phrases.OFFER;
        case VAGUE -> story ? Phrases.STORY_VAGUE : Phrases.VAGUE;
      };
    }

    /// Whether the question under discussion has had no answer yet.
    private boolean unanswered() {
      return session.current().filter(inquiry -> inquiry.answers().isEmpty()).isPresent();
    }

    /// What was asked last, word for word.
    private String lastQuestion() {
      return session.lines().reversed().stream()
          .filter(line ->
              line.kind()
                  .filter(kind ->
                      kind == SpeechKind.ASK
                          || kind == SpeechKind.PRESENT_PROBLEM
                          || kind == SpeechKind.PROBE
                          || kind == SpeechKind.CHALLENGE
                          || kind == SpeechKind.GREET
                          || kind == SpeechKind.INVITE_QUESTIONS)
                  .isPresent())
          .findFirst()
          .orElseThrow()
          .text();
    }

    private Question question() {
      return scene
          .question()
          .orElseThrow(() -> new IllegalStateException("this move needs a question"));
    }

    private void add(String part) {
      parts.add(part);
    }

    /// What must be said in any case, behind an unused phrase as long as there is one.
    private void introduce(List<String> phrases, String placeholder, String what) {
      add(bare ? what : unused(phrases, placeholder, what).orElse(what));
    }

    /// An unused phrase of a move, or a brief word when all are used.
    private String choose(Move move, List<String> phrases) {
      return unused(phrases, "", "")
          .orElseGet(() -> {
            List<String> brief = Phrases.briefly(move);
            return brief.get(session.lines().size() / 2 % brief.size());
          });
    }

    private boolean closing() {
      return session.invitedAt().isPresent();
    }

    private Optional<String> unused(List<String> phrases, String placeholder, String value) {
      Event.SessionStarted started = session.started().orElseThrow();
      int start = Math.floorMod(started.seed() * 31 + session.lastSeq() * 7, phrases.size());
      for (int step = 0; step < phrases.size(); step++) {
        String phrase = fill(phrases.get((start + step) % phrases.size()), placeholder, value);
        if (Sentences.of(phrase).stream().noneMatch(session::saidBefore)
            && Sentences.of(phrase).stream()
                .noneMatch(sentence -> Sentences.key(text()).contains(sentence))) {
          return Optional.of(phrase);
        }
      }
      return Optional.empty();
    }

    private String fill(String phrase, String placeholder, String value) {
      Event.SessionStarted started = session.started().orElseThrow();
      Track track = session.track().orElseThrow();
      String other = closing() ? "your questions" : "your introduction";
      String topic = scene.question().map(Question::spokenTopic).orElse(other);
      String name = scene.question().map(Question::spokenName).orElse(other);
      String filled = placeholder.isEmpty() ? phrase : phrase.replace(placeholder, value);
      filled =
          filled
              .replace("{opening}", track.opening())
              .replace("{warmup}", track.warmUp())
              .replace("{title}", track.title())
              .replace("{length}", Integer.toString(started.minutes()))
              .replace("{minutes} minutes", minutes())
              .replace("{topic}", topic)
              .replace("{question}", name)
              .replace("{name}", started.candidateName());
      return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    private String minutes() {
      return scene.minutesLeft() == 1 ? "one minute" : scene.minutesLeft() + " minutes";
    }
  }
}
