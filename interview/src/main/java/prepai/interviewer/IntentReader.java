package prepai.interviewer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import prepai.plan.Question;
import prepai.session.Intent;
import prepai.text.Words;

/// Reads what the candidate means by a message. Cues count in short messages only: a long answer
/// that begins with "I don't know whether" is an answer.
final class IntentReader {
  private static final int SHORT = 14;
  private static final int MEDIUM = 45;
  private static final double ECHO_SHARE = 0.8;
  private static final int ECHO_NEW_STEMS = 2;
  private static final int ECHO_LEAST = 5;

  private static final Pattern DOES_NOT_KNOW =
      cue(
          "i (?:really |honestly |just )?(?:do ?n[o']t|don't|dont|dunno) (?:know|remember|recall|have (?:an? |any )?(?:answer|idea|clue|example|story))"
              + "|no (?:idea|clue)|not (?:really )?sure|i(?:'m| am) (?:stuck|lost|blank)|dunno|idk|never (?:heard|used|done|worked)"
              + "|i have no (?:idea|clue|answer|example)|can(?:no|')?t (?:think|answer|remember|recall|say)|i give up|haven't (?:a clue|done|used)|pass on this");
  private static final Pattern HINT =
      cue(
          "(?:give|can|could|may|some|any|need|want|like|have|get|a|another|please).{0,25}\\bhints?\\b|^hints?\\b|point me|nudge me|help me (?:out|start)|where (?:do|should) i (?:even )?start");
  private static final Pattern SKIP =
      cue(
          "skip(?: this| it| that| the question)?\\b|next question|move on(?: please)?|(?:can|could|let) (?:we|us|'s)? ?(?:skip|move on)|pass\\W*$|let's move on");
  private static final Pattern REPEAT =
      cue(
          "repeat|say (?:that|it) again|come again|what was the question|once more please|didn't (?:catch|hear|get) (?:that|the question|it)|pardon|rephrase");
  private static final Pattern THE_ANSWER =
      cue(
          "(?:give|tell|show|just|what(?:'s| is)|reveal|say) .{0,15}(?:the|me|your) .{0,12}(?:answers?|solutions?)\\b|what would you (?:say|answer)|tell me (?:the|how to) (?:answer|solve)|what is the (?:right|correct|model|reference) answer|answer it for me|do it for me|write (?:it|the code) for me");
  private static final Pattern HOW_AM_I =
      cue(
          "how am i doing|how did i do|was (?:that|this|it) (?:right|correct|ok|good|wrong)|is (?:that|this|it) (?:right|correct|what you)|am i (?:right|correct|on the right track|close|passing)|did i (?:pass|get it)|my score|do you like|good answer\\W*$|correct\\?$|right\\?$");
  private static final Pattern WHO_ARE_YOU =
      cue(
          "are you (?:an? )?(?:ai|robot|bot|human|real|person|llm|chatgpt|gpt|computer|machine)|who (?:are you|am i talking)|what(?:'s| is) your name|what model|which model|your (?:system )?prompt");
  private static final Pattern THINKING =
      cue(
          "(?:let|give) me (?:think|a (?:moment|minute|second|sec)|see)|one (?:moment|second|sec|minute)|hold on|hmm+|thinking|just a (?:moment|second|sec|minute)|wait\\b|good question\\W*$|interesting question\\W*$");
  private static final Pattern INSTRUCTIONS =
      cue(
          "(?:ignore|disregard|forget|override) .{0,40}(?:instructions?|prompts?|rules?|above|previous|rubric)|system ?(?:prompt|message|override)|you are now|act as (?:an?|the|my)|pretend (?:to be|you)|developer mode|jailbreak"
              + "|(?:give|award|assign|rate|score|mark|set) (?:me|this|my \\w+|the candidate)?.{0,25}(?:full (?:marks|score)|perfect|strong hire|hire verdict|highest|maximum|10/10|100|top score|4 (?:of|out of) 4)|new instructions?:|</?(?:system|assistant|instructions?)>");
  private static final Pattern ABUSE =
      cue(
          "fuck\\w*|shit(?:ty|head)?|idiot|moron|stupid (?:bot|machine|question|interview|ai)|bastard|asshole|bitch|go to hell|kill yourself|screw you|you suck|dumb (?:bot|machine|ai|question)|shut up|piss off|wanker|cunt");
  private static final Pattern END =
      cue(
          "(?:i want to|i'd like to|let's|let us|can we|please|i have to|i need to|could we) (?:end|stop|finish|quit|leave|terminate)\\b.{0,30}|end (?:the |this )?(?:interview|session|call)|stop (?:the|this) interview|^(?:quit|exit|good ?bye|bye)\\W*$|i(?:'m| am) done with (?:the|this) interview");
  private static final Pattern OFF_TOPIC =
      cue(
          "(?:what(?:'s| is)|how(?:'s| is)) the weather|tell me a joke|write (?:me )?a (?:poem|song|story|essay)|who (?:won|will win)|(?:football|soccer|recipe|horoscope|lottery|movie|netflix)\\b|do you (?:like|love|eat|sleep|dream|have (?:a |any )?(?:feelings?|family|pets?|hobbies))|what(?:'s| is) (?:for|your favou?rite)|sing\\b|how old are you|where do you live|buy my|click (?:here|this)|https?://\\S+\\s*$");
  private static final Pattern NOTHING_MORE =
      cue(
          "^(?:no|nope|nah|none|nothing)\\b.{0,60}|(?:that(?:'s| is|'ll be| will be|s) (?:all|it|everything))|(?:i(?:'m| am) (?:good|fine|done|all set))|no (?:more )?(?:further )?questions?|nothing (?:else|more|from me)|^thanks?(?: you)?(?: (?:so|very) much)?(?: for your time)?\\W*$|all good|bye\\b|goodbye");
  private static final Pattern ASKING =
      cue(
          "^(?:so |and |but |ok(?:ay)?,? |sorry,? |hi,? |well,? |before (?:that|i start|i begin),? |first,? |quick question[:,]? |one question[:,]? )?(?:what|which|how|is|are|do|does|can|could|should|may|will|would|am i|who|when|where|did|has|have|shall|about)\\b.*\\?\\s*$"
              + "|^(?:can|could|may|should|do|does|is|are) (?:i|we|it|the|they|there)\\b.{3,}|what do you mean|could you (?:clarify|explain|elaborate)|(?:please )?clarify|i (?:want|would like|'d like) to (?:clarify|know|ask)|quick question|i assume .{3,80}\\?|^clarif");

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "a", "is", "and", "to", "of", "in", "it", "that", "i", "you", "for", "would",
          "with", "on", "as", "we", "are", "be", "this", "not", "have", "can", "so", "if", "my",
          "was", "then", "or", "an");
  private static final Pattern FOREIGN_SCRIPT =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsCyrillic}\\p{IsArabic}\\p{IsHebrew}\\p{IsDevanagari}\\p{IsThai}\\p{IsGreek}]");
  private static final Set<String> FOREIGN =
      Set.of(
          "el", "la", "los", "las", "que", "una", "por", "para", "con", "pero", "como", "está",
          "muy", "yo", "más", "der", "die", "das", "und", "ist", "nicht", "ich", "ein", "eine",
          "mit", "auf", "für", "wir", "würde", "auch", "le", "les", "des", "est", "une", "pour",
          "dans", "je", "nous", "avec", "sur", "mais", "qui", "pas", "c'est", "il", "che", "di",
          "sono", "per", "gli", "della", "não", "uma", "com", "em", "os", "é", "het", "een", "niet",
          "voor");

  private IntentReader() {}

  /// @param question the question under discussion, if any
  /// @param closing whether the last minutes have begun, which belong to the candidate's questions
  static Intent read(String text, Optional<Question> question, boolean closing) {
    List<Words.Token> words = Words.of(text);
    boolean brief = words.size() <= SHORT;
    boolean medium = words.size() <= MEDIUM;
    if (INSTRUCTIONS.matcher(text).find()) {
      return Intent.INSTRUCTIONS;
    }
    if (medium && ABUSE.matcher(text).find()) {
      return Intent.ABUSE;
    }
    if (brief && END.matcher(text).find()) {
      return Intent.END;
    }
    if (isForeign(text, words)) {
      return Intent.LANGUAGE;
    }
    if (closing) {
      return brief && !text.contains("?") && NOTHING_MORE.matcher(text).find()
          ? Intent.NOTHING_MORE
          : Intent.ASKS_INTERVIEWER;
    }
    if (medium && WHO_ARE_YOU.matcher(text).find()) {
      return Intent.WHO_ARE_YOU;
    }
    if (question.isPresent() && echoes(words, question.get())) {
      return Intent.ECHO;
    }
    if (brief) {
      Optional<Intent> cue = shortCue(text);
      if (cue.isPresent()) {
        return cue.get();
      }
    }
    if (medium && OFF_TOPIC.matcher(text).find()) {
      return Intent.OFF_TOPIC;
    }
    return medium && asksAboutTheTask(text) ? Intent.CLARIFY : Intent.ANSWER;
  }

  private static Optional<Intent> shortCue(String text) {
    if (THE_ANSWER.matcher(text).find()) {
      return Optional.of(Intent.WANTS_THE_ANSWER);
    }
    if (HINT.matcher(text).find()) {
      return Optional.of(Intent.HINT);
    }
    if (REPEAT.matcher(text).find()) {
      return Optional.of(Intent.REPEAT);
    }
    if (SKIP.matcher(text).find()) {
      return Optional.of(Intent.SKIP);
    }
    if (HOW_AM_I.matcher(text).find()) {
      return Optional.of(Intent.HOW_AM_I_DOING);
    }
    if (DOES_NOT_KNOW.matcher(text).find()) {
      return Optional.of(Intent.DOES_NOT_KNOW);
    }
    return THINKING.matcher(text).find() ? Optional.of(Intent.THINKING) : Optional.empty();
  }

  private static boolean asksAboutTheTask(String text) {
    String last = text.strip();
    boolean asks = last.endsWith("?");
    boolean oneSentence = !last.contains(".") && last.length() < 200;
    return asks && (oneSentence || ASKING.matcher(last).find());
  }

  /// Whether a message only hands the question back.
  private static boolean echoes(List<Words.Token> words, Question question) {
    var asked = new HashSet<>(Words.stems(question.prompt()));
    question.challenge().ifPresent(change -> asked.addAll(Words.stems(change.say())));
    var said = new HashSet<String>();
    words.stream().filter(Words.Token::carriesMeaning).forEach(token -> said.add(token.stem()));
    long known = said.stream().filter(asked::contains).count();
    return said.size() >= ECHO_LEAST
        && known >= ECHO_SHARE * said.size()
        && said.size() - known <= ECHO_NEW_STEMS;
  }

  private static boolean isForeign(String text, List<Words.Token> words) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long foreign = FOREIGN_SCRIPT.matcher(text).results().count();
    if (letters >= 4 && foreign * 2 > letters) {
      return true;
    }
    if (words.size() < 5) {
      return false;
    }
    long english = words.stream().filter(word -> ENGLISH.contains(word.plain())).count();
    long other = words.stream().filter(word -> FOREIGN.contains(word.plain())).count();
    return other >= 2 && other > 2 * english;
  }

  private static Pattern cue(String pattern) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + pattern + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
