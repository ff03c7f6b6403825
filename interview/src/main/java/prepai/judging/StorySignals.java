package prepai.judging;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.evidence.Status;
import prepai.plan.Signal;
import prepai.text.Words;

/// Recognises the traits that a told story shows, whatever it is about: first person actions,
/// numbers, a baseline, a lesson.
final class StorySignals {
  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String UNIT =
      "(?:%|percent|per cent|ms|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?"
          + "|users?|customers?|clients?|people|engineers?|developers?|requests?|tickets?|orders?|calls?|incidents?"
          + "|bugs?|tests?|servers?|services?|teams?|k|million|thousand|billion|times|fold|x|euros?|dollars?|pounds?)";
  private static final String COUNT =
      "(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
          + "|eighty|ninety|hundred|a dozen|half a|half)";

  private static final Map<Signal, Pattern> PATTERNS = new EnumMap<>(Signal.class);

  static {
    put(
        Signal.SITUATION,
        "\\b(?:when i was|while i was|at my (?:last|previous|current|old|first)|in my (?:last|previous|current|old|first)"
            + "|at the time|last (?:year|summer|winter|spring|autumn|fall|quarter|month)|in 20\\d\\d|back in"
            + "|(?:i|we) (?:was|were) (?:working|building|running|migrating|responsible|on call)|i worked (?:at|on|for|in)"
            + "|we had|our (?:team|company|service|product|system|platform)|there was an?|a few (?:years|months) ago"
            + "|\\w+ (?:years|months) ago|on a project)\\b");
    put(
        Signal.OWN_ACTION,
        "\\bI (?:also |then |first |personally |quickly |immediately |finally |just |only |simply )?"
            + "(?!was\\b|needed|wanted|liked|learned|learnt|realised|realized|believed|hoped|used\\b|worked\\b|joined|failed)"
            + "(?:\\w{3,}ed|wrote|built|led|took|made|ran|set|chose|brought|drew|spoke|met|put|found|gave|told|sat|went|cut"
            + "|held|kept|began|drove|split|taught|sent|showed|did|dug|read|bought|said|rewrote|rebuilt|broke|stood|threw|won)\\b");
    put(
        Signal.NUMBER,
        "\\b(?:"
            + COUNT
            + "[\\s-]*(?:and a half )?(?:\\w+ )?"
            + UNIT
            + "(?!\\w)|\\d[\\d.,]*\\s?(?:%|k\\b|m\\b|x\\b)|[€$£]\\s?\\d[\\d.,]*|(?<![\\d:.])(?!(?:19|20)\\d\\d(?!\\d))\\d{2,}(?![\\d:]))");
    put(
        Signal.BASELINE,
        "\\b(?:from (?:about |around |roughly |almost |nearly )?"
            + COUNT
            + "\\b.{0,40}?\\b(?:to|down to|up to)\\b"
            + "|compared (?:to|with)|down from|up from|used to (?:take|be|need|have|get)|previously|before (?:that|the change|it)"
            + "|half (?:of )?what|instead of (?:the )?(?:usual |previous )?"
            + COUNT
            + ")");
    put(
        Signal.TIMEFRAME,
        "\\b(?:(?:in|within|over|after|for|took|about|under|next|last|past|first) (?:the |about |roughly |around |only |just |us |me )*+"
            + "(?:"
            + COUNT
            + "|a|one|an|few|couple of) ?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|sprints?)"
            + "|by the end of|deadline|(?:"
            + COUNT
            + "|one)[ -](?:minute|hour|day|week|month|quarter|year|sprint)s?\\b)");
    put(
        Signal.ALTERNATIVE,
        "\\b(?:alternative|instead of|rather than|other options?|options? (?:was|were|i|we)|considered|could have|weighed"
            + "|versus|trade-?offs?|either .{3,60} or|thought about (?:just )?\\w+ing|the other (?:way|choice|approach)|ruled out|decided against)\\b");
    put(
        Signal.OBSTACLE,
        "\\b(?:problem was|challenge|difficult|however|push(?:ed)? ?back|resist\\w*|disagree\\w*|blocked|blocker|failed"
            + "|could(?:n't| not)|stuck|refused|hard(?:est)? part|against it|nobody|not (?:convinced|happy|agree)|sceptical|skeptical"
            + "|conflict|objected|didn't (?:want|agree|like|have|know)|under pressure|unclear)\\b");
    put(
        Signal.RESULT,
        "\\b(?:as a result|the result|resulted|ended up|in the end|outcome|led to|which meant|reduced|increased|improved|saved"
            + "|shipped|launched|went live|dropped (?:to|by|from)|fell (?:to|by|from)|grew|adopted|renewed|delivered|released on|closed the"
            + "|cut (?:the|our|it|from|by)|went (?:down|up|from)|since (?:then )?(?:we|it) ha(?:ve|s)(?:n't)?)\\b");
    put(
        Signal.LESSON,
        "\\b(?:i (?:have )?learn(?:ed|t)|lesson|in hindsight|looking back|do differently|differently (?:now|next)|next time"
            + "|i reali[sz]ed|taught me|regret|should have|my mistake|takeaway|what i took)\\b");
    put(
        Signal.CHANGED_PRACTICE,
        "\\b(?:since then|now i (?:always|never|start|ask|write)|i now|from then on|ever since|these days i|today i|made it a habit"
            + "|i (?:always|never) \\w+ now|i(?:'ve| have) (?:started|stopped|made)|i started (?:to|doing|writing|asking|\\w+ing)|after that i always)\\b");
    put(
        Signal.STAKEHOLDER,
        "\\b(?:convinced|persuaded|got .{2,40} to agree|agreed (?:to|on|with)|sat down with|walked .{2,40} through|explained .{0,40}to"
            + "|talked (?:to|with)|spoke (?:to|with)|met with|presented|asked (?:the|my|our|her|him|them)|showed (?:the|my|our|her|him|them)|listened to"
            + "|called the|went to (?:the|my|our)|escalated|signed off|on board|buy-in)\\b");
    put(
        Signal.MECHANISM,
        "\\b(?:runbook|checklist|automat\\w+|alert\\w*|dashboard|template|documented|wrote (?:it|this|that|everything) (?:down|up)|weekly|monthly|policy"
            + "|in (?:our )?ci|pipeline|post-?mortem|standard|process|guideline|playbook|rotation|design doc|part of (?:the|our) (?:onboarding|review|routine|process))\\b");
  }

  /// Who tells what happened knows it; who says this guesses, or tells what usually happens.
  private static final Pattern HEDGE =
      Pattern.compile(
          "\\b(?:maybe|perhaps|probably|possibly|somehow|somewhere|supposedly|i (?:think|guess|suppose|believe|assume)"
              + "|as far as i (?:know|remember)|i (?:don't|do not|can't|cannot|couldn't) (?:really |exactly |quite )?(?:know|remember|recall|say|prove)"
              + "|(?:may|might|could) be (?:that|because)|could (?:also )?have been|or (?:so|something)|something like|kind of|sort of|more or less|usually|always end up"
              + "|you (?:can't|can never|have to|need|should)|people (?:have to|should|must)|if i had to|i(?:'d| would) (?:say|ask|tell|do|take|go|have))\\b",
          CASELESS);

  /// Signals that a denial may show as well as an assertion.
  private static final Set<Signal> EVEN_DENIED =
      EnumSet.of(
          Signal.SITUATION,
          Signal.OBSTACLE,
          Signal.ALTERNATIVE,
          Signal.LESSON,
          Signal.CHANGED_PRACTICE);

  private static final int ACTIONS_FOR_A_HIT = 2;
  private static final int SOME = 3;
  private static final int RICH = 6;
  private static final List<Signal> CONCRETE =
      List.of(Signal.NUMBER, Signal.TIMEFRAME, Signal.OWN_ACTION);

  private StorySignals() {}

  /// Where a signal shows.
  ///
  /// @param clause the clause it shows in
  record Shown(Status status, Clause clause, int start, int end) {}

  /// How much detail of something that happened a story has: numbers, times, own acts. General talk
  /// uses the words of a story without them.
  static Detail detail(List<Clause> clauses) {
    long details = 0;
    for (Clause clause : clauses) {
      for (Signal signal : CONCRETE) {
        details +=
            told(signal, clause) ? pattern(signal).matcher(clause.text()).results().count() : 0;
      }
    }
    if (details < SOME) {
      return Detail.GENERAL;
    }
    return details < RICH ? Detail.SOME : Detail.RICH;
  }

  /// What a story's detail lets its signals count.
  enum Detail {
    /// Talk in general: nothing.
    GENERAL,
    /// Half.
    SOME,
    /// Fully.
    RICH
  }

  /// The first clause that shows the signal; own actions count fully only from the second one on.
  static Optional<Shown> find(Signal signal, List<Clause> clauses) {
    Pattern pattern = pattern(signal);
    Optional<Shown> first = Optional.empty();
    int count = 0;
    for (Clause clause : clauses) {
      if (!told(signal, clause)) {
        continue;
      }
      Matcher matcher = pattern.matcher(clause.text());
      while (matcher.find()) {
        count++;
        if (first.isEmpty()) {
          first = Optional.of(new Shown(Status.PARTIAL, clause, matcher.start(), matcher.end()));
        }
      }
    }
    boolean enough = count >= (signal == Signal.OWN_ACTION ? ACTIONS_FOR_A_HIT : 1);
    return first.map(shown ->
        enough ? new Shown(Status.HIT, shown.clause(), shown.start(), shown.end()) : shown);
  }

  /// Whether a clause says that something happened, and does not guess or deny it.
  private static boolean told(Signal signal, Clause clause) {
    return !hedged(clause)
        && (EVEN_DENIED.contains(signal)
            || clause.tokens().stream().noneMatch(Words.Token::negates));
  }

  /// Whether a clause guesses, or speaks of what usually happens.
  static boolean hedged(Clause clause) {
    return HEDGE.matcher(clause.text()).find();
  }

  private static Pattern pattern(Signal signal) {
    Pattern pattern = PATTERNS.get(signal);
    if (pattern == null) {
      throw new IllegalStateException("no pattern for " + signal);
    }
    return pattern;
  }

  private static void put(Signal signal, String pattern) {
    PATTERNS.put(signal, Pattern.compile(pattern, CASELESS));
  }
}
