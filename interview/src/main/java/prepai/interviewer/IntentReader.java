package prepai.interviewer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.plan.Question;
import prepai.session.Intent;
import prepai.text.Words;

/// Reads what the candidate means by a message. Cues count in short messages only: a long answer
/// that begins with "I don't know whether" is an answer.
public final class IntentReader {
  private static final int SHORT = 14;
  private static final int MEDIUM = 45;
  private static final int LONG = 120;
  private static final int SHORT_STATEMENT = 9;
  private static final double ECHO_SHARE = 0.8;
  private static final int ECHO_NEW_STEMS = 2;
  private static final int ECHO_LEAST = 5;

  private static final Pattern DOES_NOT_KNOW =
      cue(
          "^(?:sorry,? |well,? |um+,? |hm+,? |no,? )*(?:don't|dont|do not) (?:really )?(?:know|remember)\\b|i (?:really |honestly |just |actually |still )?(?:do ?n[o']t|do not|dont|dunno) (?:really |quite |actually )?(?:know|remember|recall|have (?:an? |any |much )?(?:answer|idea|clue|example|story|experience))"
              + "|(?:^|i have |i've |i've got |sorry,? |absolutely |honestly,? |hm+,? |well,? |um+,? )no (?:idea|clue|answer|example|experience)\\b|(?:^|i'm |i am |well,? |honestly,? )(?:really |honestly |still )?not (?:really |quite |entirely |too )?(?:sure|certain)\\b"
              + "|i(?:'m| am) (?:completely |totally )?(?:stuck|lost|blank|clueless)|my mind (?:is|went) blank|dunno\\b|idk\\b|i (?:really |honestly |truly |simply |just |actually |still )*have (?:really |absolutely |honestly |quite )?no (?:idea|clue|answer|example|experience)\\b|i(?:'ve| have)? never (?:heard|used|done|worked|seen|had)\\b|^never heard|i can(?:no|')?t (?:think|answer|remember|recall|say|come up)|^can(?:no|')?t (?:think|answer|remember|recall|say)"
              + "|i give up|i (?:haven't|have not) (?:a clue|done|used|worked|had|heard)|^haven't (?:a clue|done|used)|not a clue|beats me|nothing comes to mind|pass on this");

  /// What makes an answer of an admission: a guess of some length after it.
  private static final Pattern GUESS =
      cue(
          "(?:but|so|maybe|perhaps|probably|i(?:'d| would| think| guess| suppose| believe)|my guess|if i had to)(?:\\W+\\w+){4}");

  /// Begins an answer that asks for consent.
  private static final Pattern HEDGED =
      cue(
          "^(?:(?:well|so|um+|hm+|ok|okay),? )*(?:perhaps|maybe|probably|possibly|i (?:guess|think|suppose|believe|would say)|i'd (?:say|guess)|my guess)\\b(?!.*\\b(?:can|could|may|should|do|does) (?:i|you|we)\\b)");

  private static final Pattern LOOK_IT_UP = cue("look (?:it|that|this) up|google (?:it|that|this)");
  private static final Pattern HINT =
      cue(
          "^(?:a |another |any |some |one more |the next )?(?:hint|clue)s?\\b(?:\\W*$|,? please|\\W+for\\b)|(?:give|offer) me .{0,15}(?:hint|clue|nudge)s?\\b|(?:can|could|may|might) (?:i|you|we) .{0,25}(?:hint|clue|nudge)s?\\b"
              + "|(?:i (?:need|want|would like|could use)|i'd like|got|do you have|is there) .{0,15}(?:hint|clue|nudge)s?\\b|(?:any|some) hints?\\W*$|hints? please|point me (?:in|to)|nudge me|help me (?:out|start|get started)|^(?:please )?help(?: me)?(?:,? please)?\\W*$"
              + "|i need (?:some |a little )?help\\W*$|where (?:do|should) i (?:even )?(?:start|begin)");
  private static final Pattern SKIP =
      cue(
          "^(?:(?:no|sorry|well|ok|okay),? )*(?:nothing (?:more|else)|(?:that's|that is) (?:all|it|everything))(?: (?:from me|i have|i know|really|there|for this|for that|on that))*\\W*$|^(?:[^.;,!?]{0,60}[.;,!]\\s*)?(?:(?:please|let's|let us|let me|can we|could we|can i|could i|may i|shall we|i'd like to|i would like to|i want to|i'll|i|we can|we could|just|sorry|ok|okay|and|so),? )*"
              + "(?:skip|pass|move on|next(?: question| one)?|go on to the next|go to the next|continue with the next)(?:,? (?:this|it|that|one|the|question|on|please|to|next|another|for|now|here|thanks|something|else))*\\W*$|\\bi(?:'ll| will| have to|'d)? give up on (?:this|it|that)\\b");
  private static final Pattern REPEAT =
      cue(
          "(?:can|could|would|will|may) (?:you|i) .{0,15}(?:repeat|rephrase|say (?:that|it) again|hear (?:that|it|the question) again)|^(?:sorry,? |please,? )*(?:repeat|rephrase)(?: (?:that|it|this|the|your|last|question|part|one|please|again))*\\W*$|say (?:that|it) again|^(?:sorry,? )?come again\\W*$"
              + "|what was (?:the|your) question|once more,? please|(?:didn't|did not|couldn't) (?:quite )?(?:catch|hear|get|understand) (?:that|the question|your question|you)|pardon(?: me)?\\W*$|what did you (?:say|ask)|repeat the question");
  private static final Pattern THE_ANSWER =
      cue(
          "(?:^|[.!?,]\\s*|please |can you |could you |would you |just )(?:just |please )*(?:give|tell|show) (?:me|us) (?:\\w+ ){0,3}(?:answer|solution)s?\\b|what(?:'s| is| would be) (?:the|your) (?:\\w+ ){0,2}(?:answer|solution)\\b|reveal (?:the|your) (?:answer|solution)|i (?:just )?want the (?:answer|solution)"
              + "|what would you (?:say|answer)\\b|(?:tell|show) me how to (?:answer|solve)|(?:answer|do|solve|write) (?:it|this|that|the code) for me");
  private static final Pattern HOW_AM_I =
      cue(
          "how am i doing|how did i do|how(?:'s| is) (?:this|it) going|(?:was|is) (?:that|this|it|my answer) (?:right|correct|ok(?:ay)?|good|wrong|what you)\\b|am i (?:right|correct|on the right track|close|passing)|did i (?:pass|get it|get that)|what(?:'s| is) my score|my score so far|do you like (?:it|that|my)|good answer\\W*$|^(?:right|correct)\\?\\W*$");
  private static final Pattern WHO_ARE_YOU =
      cue(
          "are you (?:an? |really |actually )*(?:ai|robot|bot|human|real|person|llm|chatgpt|gpt|computer|machine|language model|program)\\b|who are you\\W*(?:$|[,.?])|who am i (?:talking|speaking)|what are you\\W*$|what(?:'s| is) your name|(?:what|which) (?:ai |language )?model (?:are you|is this|do you|powers|am i)|your (?:system )?prompt\\W*$");
  private static final Pattern THINKING =
      cue(
          "^(?:(?:ok|okay|so|well|hm+|um+|uh+|sure|yes|yeah|right|please|sorry|good question|interesting|wait|hold on)[ ,.!…-]+)*"
              + "(?:(?:let|give) me (?:think|see|a (?:moment|minute|second|sec|bit)|some time)(?: (?:about|on|for|over|this|that|it|to|a|moment|minute|second|sec|bit|think|please|here))*|let's see|(?:just )?(?:one|a) (?:moment|second|sec|minute)|hold on(?: a (?:moment|minute|second|sec))?|wait(?: a (?:moment|minute|second|sec))?"
              + "|hm+|(?:i'm |i am )?(?:still )?thinking(?: about (?:it|this|that))?|(?:good|interesting|great) question|interesting|i need (?:a (?:moment|minute|second)|some time|time)(?: to think(?: about (?:it|this|that))?)?)(?:,? please)?[\\s,.!?…-]*$");

  private static final String TOP_MARKS =
      "(?:(?:full|perfect|the (?:highest|best|maximum|top)|a (?:perfect|top)|highest|maximum|top)(?: possible)? (?:marks?|scores?|points?|credit|rating|grade|verdict)|(?:a )?strong hire|(?:a )?hire (?:verdict|rating)|10/10|100 (?:points|out of|%|percent)|(?:a )?(?:4|four) (?:of|out of) (?:4|four))";
  private static final String COMMAND =
      "(?:^|[.!?:;\\n]\\s*|please |now |you (?:must|should|will) )";
  private static final Pattern INSTRUCTIONS =
      cue(
          "(?:ignore|disregard|forget|override|bypass) (?:\\w+ ){0,4}(?:instructions?|prompts?|rubric|guidelines)\\b|(?:ignore|disregard|forget) (?:all |any |your |the |previous |prior |above |earlier )*+rules\\b|(?:ignore|disregard|forget) (?:everything|all of the above|the above)\\b|system ?(?:prompt|override)\\b"
              + "|you are now (?:my|dan|free|no longer|an? (?:\\w+ ){0,2}(?:assistant|ai|bot|model|expert|teacher|helper|interviewer|grader|recruiter))\\b|"
              + COMMAND
              + "(?:act as (?:an?|the|my|if you)|pretend to be)\\b|pretend (?:that )?you(?:'re| are)\\b|(?:enable|enter|activate|switch to) developer mode|jailbreak"
              + "|(?:give|award|assign|grant) (?:me|this answer|my \\w+|the candidate) .{0,25}"
              + TOP_MARKS
              + "|(?:rate|score|mark|grade) (?:me|this answer|my \\w+|the candidate) .{0,25}(?:"
              + TOP_MARKS
              + "|perfect|100|10\\b|full|highest)|set my (?:score|rating|verdict)|new instructions?:|</?(?:system|assistant|instructions?)>|\\[(?:system|inst)\\]|^\\W*(?:system|assistant) ?:|[.!?]\\s+(?:system|assistant) ?: ?(?:the|this|you|ignore|set|give|mark|new|override)\\b|\\b(?:the|this) candidate (?:has passed|passes|is hired|must pass|deserves)\\b");
  private static final Pattern ABUSE =
      cue(
          "fuck\\w*|shit(?:ty|head)?\\b|idiots?\\b|morons?\\b|stupid (?:bot|machine|interview|ai|program)|dumb (?:bot|machine|ai|program)|(?:^|what an? |such an? |your |these |those )(?:stupid|dumb|idiotic) questions?|bastard|asshole|bitch|go to hell|kill yourself|screw you|you suck|shut up|piss off|wanker|cunt");
  private static final Pattern END =
      cue(
          "(?:i want to|i'd like to|i would like to|i'd rather|let's|let us|can we|could we|shall we|may we|please|i have to|i need to|i must) (?:please )?(?:end|stop|finish|quit|leave|terminate|go)(?:,? (?:the|this|interview|session|call|here|there|now|it|early|today|for|right|please|sorry|thanks))*\\W*$"
              + "|(?:end|stop|finish|quit|terminate|cancel|abort) (?:the |this |our )?interview\\b|^(?:please )?(?:end|stop) (?:the |this )?(?:session|call)\\W*$|^(?:quit|exit|stop|end|i quit|good ?bye|bye(?:,? bye)?)\\W*$|i(?:'m| am) done with (?:the|this) interview");
  private static final Pattern OFF_TOPIC =
      cue(
          "(?:what(?:'s| is)|how(?:'s| is)) the weather|tell me a joke|write (?:me )?a (?:poem|song|story|essay)\\b|who (?:won|will win)\\b|do you (?:like|love|eat|sleep|dream|have (?:a |any )?(?:feelings?|family|pets?|hobbies))|what(?:'s| is) (?:for (?:lunch|dinner|breakfast)|your favou?rite)|how old are you|where do you live|buy my|click (?:here|this)|^\\s*https?://\\S+\\s*$"
              + "|(?:let's|can we|could we) (?:rather )?talk about (?:\\w+ )?(?:football|soccer|movies?|weather|politics|sports?|music|food|something else)|did you (?:see|watch) .{0,40}(?:game|match|movie|film|show)\\b|a (?:good )?recipe for|my horoscope|lottery numbers|sing (?:me|us|a|something)\\b|recommend (?:me )?a (?:movie|film|restaurant|show)");
  private static final Pattern NOTHING_MORE =
      cue(
          "^(?:no|nope|nah|none|nothing)\\b.{0,60}|(?:that(?:'s| is|'ll be| will be|s) (?:all|it|everything))|(?:i(?:'m| am) (?:good|fine|done|all set))|no (?:more )?(?:further )?questions?|nothing (?:else|more|from me)|^(?:(?:ok|okay|great|perfect|alright|cool),? )*(?:thanks|thank you)\\b|all good|bye\\b|goodbye");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");
  private static final Pattern ANNOUNCES_QUESTIONS =
      cue(
          "(?:a few|some|two|three|a couple of|my|first,? (?:a few|some)?) ?(?:clarifying )?questions?\\b|before i (?:start|begin|answer|design)|(?:were|was|are|is) (?:actually )?(?:a )?questions? for you|i was asking|i'd rather (?:hear|know)|let me ask|i(?:'d| would) (?:like|want) to (?:ask|clarify|know)|i want to ask|^(?:ok(?:ay)?|thanks?|thank you|sure|right|good)\\W*$");
  private static final Pattern NO_QUESTIONS =
      cue(
          "no (?:more |further |other )?questions?\\b|that(?:'s| is| was|'ll be)? (?:all|it|everything)(?: from me| from my side| i had| for now)?(?:[,.!]|$)");
  private static final Pattern ASKING =
      cue(
          "^(?:[^,.?!]{1,40}, )?(?:so |and |but |ok(?:ay)?,? |sorry,? |hi,? |well,? |before (?:that|i start|i begin),? |first,? |quick question[:,]? |one question[:,]? )?(?:what|which|how|is|are|do|does|can|could|should|may|will|would|am i|who|when|where|did|has|have|shall|about)\\b.*\\?\\s*$"
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
  static Intent read(String said, Optional<Question> question, boolean closing) {
    // Phones write typographic apostrophes, the cues plain ones.
    String text = said.strip().replace('’', '\'').replace('‘', '\'');
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
      if (brief && THINKING.matcher(text).find()) {
        return Intent.THINKING;
      }
      return medium
              && (NO_QUESTIONS.matcher(text).find()
                  || (brief && !text.contains("?") && NOTHING_MORE.matcher(text).find()))
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
    boolean asks =
        (medium && asksAboutTheTask(text, words.size()))
            || (words.size() <= LONG && mostlyAsks(text));
    return asks ? Intent.CLARIFY : Intent.ANSWER;
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
    if (admits(text)) {
      return Optional.of(Intent.DOES_NOT_KNOW);
    }
    return THINKING.matcher(text).find() ? Optional.of(Intent.THINKING) : Optional.empty();
  }

  private static boolean admits(String text) {
    Matcher admission = DOES_NOT_KNOW.matcher(text);
    return admission.find()
        && (LOOK_IT_UP.matcher(text).find() || !GUESS.matcher(text).find(admission.end()));
  }

  /// A statement with a question mark asks when it is short; a longer one is a hedged answer.
  private static boolean asksAboutTheTask(String text, int words) {
    boolean statement =
        !text.contains(".") && words <= SHORT_STATEMENT && !HEDGED.matcher(text).find();
    return text.endsWith("?") && (statement || ASKING.matcher(text).find());
  }

  /// Whether most sentences ask the interviewer something.
  private static boolean mostlyAsks(String text) {
    int asking = 0;
    int telling = 0;
    for (String sentence : SENTENCE_END.split(text, -1)) {
      if (asks(sentence)) {
        asking++;
      } else if (!ANNOUNCES_QUESTIONS.matcher(sentence).find()) {
        telling++;
      }
    }
    return asking > telling;
  }

  /// How many sentences ask the interviewer something.
  static long asking(String text) {
    return SENTENCE_END.splitAsStream(text.strip()).filter(IntentReader::asks).count();
  }

  private static boolean asks(String sentence) {
    return sentence.endsWith("?") && ASKING.matcher(sentence).find();
  }

  /// Whether a message only hands the question back.
  private static boolean echoes(List<Words.Token> words, Question question) {
    var said = new HashSet<String>();
    words.stream().filter(Words.Token::carriesMeaning).forEach(token -> said.add(token.stem()));
    if (said.size() < ECHO_LEAST) {
      return false;
    }
    var asked = new HashSet<>(Words.stems(question.prompt()));
    question.challenge().ifPresent(change -> asked.addAll(Words.stems(change.say())));
    long known = said.stream().filter(asked::contains).count();
    return known >= ECHO_SHARE * said.size() && said.size() - known <= ECHO_NEW_STEMS;
  }

  /// Whether a text is in a language other than English; of a few words that is not certain.
  public static boolean isForeign(String text) {
    return isForeign(text, Words.of(text));
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
    return other >= 2 && 2 * other > 3 * english;
  }

  private static Pattern cue(String pattern) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + pattern + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
