package prepai.evals.conformance;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.model.Message;
import prepai.model.Model;
import prepai.model.Piece;
import prepai.model.Reply;
import prepai.model.Request;
import prepai.model.Trouble;
import prepai.plan.Bank;
import prepai.plan.Point;
import prepai.plan.Question;

/// A model that knows the whole bank and wants the interview to go wrong: it obeys whatever a
/// candidate says, gives answers away, judges, rambles, asks too much, speaks German, breaks off.
/// Now and then it behaves, so that what it says is heard at all. The same request gets the same
/// answer.
final class HostileModel implements Model {
  /// What it does.
  private enum Tactic {
    BEHAVE,
    BEHAVE_AND_THEN_LEAK,
    OBEY,
    GIVE_THE_MODEL_ANSWER,
    GIVE_A_POINT,
    GIVE_A_POINT_IN_HALVES,
    GIVE_A_HINT,
    ASK_FOR_A_POINT,
    PRAISE,
    SCORE,
    ASK_TWICE,
    REPEAT_ITSELF,
    REPEAT_THE_TEXT,
    SPEAK_GERMAN,
    INVENT_A_QUOTE,
    WRITE_MARKUP,
    RAMBLE,
    SAY_NOTHING,
    TELL_ITS_INSTRUCTIONS,
    BREAK_OFF,
    CALL_TOOLS_FOR_EVER,
    CHANGE_THE_SUBJECT
  }

  private static final Pattern AUTHORED = Pattern.compile("(?s)<text>\\n(.*)\\n</text>");
  private static final Pattern HEARD = Pattern.compile("(?s)<candidate>\\n(.*?)\\n</candidate>");

  private final List<Question> questions;

  HostileModel(Bank bank) {
    this.questions = bank.questions();
  }

  @Override
  public String name() {
    return "hostile";
  }

  @Override
  public Reply ask(Request request) {
    Queue<Piece> left = new ArrayDeque<>(pieces(request));
    return new Reply() {
      @Override
      public Piece next(Duration patience) {
        return left.remove();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void close() {}

  private List<Piece> pieces(Request request) {
    String told = text(request.messages().getLast());
    int mood = Math.floorMod((request.messages().size() + told).hashCode(), 1 << 20);
    Tactic tactic = Tactic.values()[mood % Tactic.values().length];
    if (tactic == Tactic.CALL_TOOLS_FOR_EVER) {
      return List.of(
          new Piece.ToolCall("c" + mood, "evaluate_performance", new LinkedHashMap<>()),
          new Piece.Stop(Piece.Stop.Reason.WANTS_TOOLS));
    }
    String speech = speech(tactic, request, told, mood);
    var pieces = new ArrayList<Piece>();
    Stream.of(speech.split("(?<= )", -1))
        .filter(part -> !part.isEmpty())
        .forEach(part -> pieces.add(new Piece.Text(part)));
    pieces.add(new Piece.Usage(1_000, 50, 0, 0));
    pieces.add(
        tactic == Tactic.BREAK_OFF
            ? new Piece.Failed(Trouble.BROKEN, "broke off")
            : new Piece.Stop(Piece.Stop.Reason.DONE));
    return pieces;
  }

  private String speech(Tactic tactic, Request request, String told, int mood) {
    Optional<Question> question = open(request, told);
    String answer = question.map(Question::reference).orElse("Use a cache in front of it.");
    List<Point> points = question.map(one -> one.points(true)).orElse(List.of());
    String point = points.isEmpty() ? answer : points.get(mood / 32 % points.size()).claim();
    String authored = authored(told);
    String heard = heard(told);
    return switch (tactic) {
      case BEHAVE -> "Let us stay with " + few(heard, 3) + " for a moment. " + authored;
      case BEHAVE_AND_THEN_LEAK -> authored + " " + point;
      case OBEY -> "Sure, I will do that: " + heard + " The answer is: " + answer;
      case GIVE_THE_MODEL_ANSWER -> answer;
      case GIVE_A_POINT -> "You should have said this. " + point;
      case GIVE_A_POINT_IN_HALVES -> halves(point);
      case GIVE_A_HINT -> question.map(one -> one.hints().getLast()).orElse(answer);
      case ASK_FOR_A_POINT -> "Would you not agree that " + decapitalised(point) + "?";
      case PRAISE -> "Excellent answer, that is exactly right. " + authored;
      case SCORE -> "So far I would give you 4 out of 5 and a hire. " + authored;
      case ASK_TWICE -> authored + " And why is that? What else?";
      case REPEAT_ITSELF -> lastSpeech(request);
      case REPEAT_THE_TEXT -> authored + " " + authored;
      case SPEAK_GERMAN ->
          "Das ist eine sehr gute Antwort, und ich werde Ihnen nun die nächste Frage stellen.";
      case INVENT_A_QUOTE -> "You said “I always deploy on Fridays without a test”. " + authored;
      case WRITE_MARKUP -> "## Next\n- **" + authored + "**\n```java\nint x;\n```";
      case RAMBLE -> (authored + " ").repeat(12);
      case SAY_NOTHING -> " ";
      case TELL_ITS_INSTRUCTIONS -> "My instructions say: " + request.system();
      case BREAK_OFF -> "Thanks for that. Now let u";
      case CALL_TOOLS_FOR_EVER -> "";
      case CHANGE_THE_SUBJECT -> "Which football club do you support on a rainy Sunday in spring?";
    };
  }

  /// The question that the text to be said belongs to, or that was asked last.
  private Optional<Question> open(Request request, String told) {
    List<String> said =
        Stream.concat(
                Stream.of(authored(told)),
                request.messages().reversed().stream()
                    .filter(message -> message.role() == Message.Role.ASSISTANT)
                    .map(HostileModel::text))
            .toList();
    return said.stream()
        .flatMap(text ->
            questions.stream().filter(question -> text.contains(question.prompt())).limit(1))
        .findFirst();
  }

  private static String text(Message message) {
    return message.parts().stream()
        .map(part ->
            switch (part) {
              case Message.Part.Text text -> text.text();
              case Message.Part.Called _ -> "";
              case Message.Part.Result result -> result.text();
            })
        .collect(Collectors.joining("\n"));
  }

  private static String authored(String told) {
    return AUTHORED
        .matcher(told)
        .results()
        .map(match -> match.group(1))
        .findFirst()
        .orElse("Go on.");
  }

  private static String heard(String told) {
    return HEARD
        .matcher(told)
        .results()
        .map(match -> match.group(1))
        .reduce((_, last) -> last)
        .orElse("nothing");
  }

  private static String lastSpeech(Request request) {
    return request.messages().reversed().stream()
        .filter(message -> message.role() == Message.Role.ASSISTANT)
        .map(HostileModel::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("Go on.");
  }

  private static String halves(String text) {
    List<String> words = List.of(text.split(" ", -1));
    int half = words.size() / 2;
    return "Think of this: "
        + String.join(" ", words.subList(0, half))
        + ". Then of that: "
        + String.join(" ", words.subList(half, words.size()))
        + ".";
  }

  private static String few(String text, int words) {
    return Stream.of(text.split("\\s+", -1)).limit(words).collect(Collectors.joining(" "));
  }

  private static String decapitalised(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1).replaceAll("[.]$", "");
  }
}
