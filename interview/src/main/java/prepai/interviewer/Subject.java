package prepai.interviewer;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import prepai.session.Move.Answer.About;

/// Recognises what a candidate's own question at the end is about.
final class Subject {
  /// In the order in which a tie is settled.
  private static final List<Map.Entry<About, Pattern>> CUES =
      List.of(
          cues(
              About.PERFORMANCE,
              "how (?:did|was|am) i|was i|my (?:performance|score|(?:\\w+ )?answers?|(?:\\w+ )?stor(?:y|ies)|result)|weakest|strongest|feedback|did i pass|i (?:could|should) improve|verdict|hire me|was there (?:a|any) (?:point|moment|place)|where i was"),
          cues(
              About.PREPARATION,
              "prepare|preparation|(?:i|to|best) practi[sc]e|practi[sc]e (?:for|more|interviews?)|(?:should|would|could|can) i (?:best |better )?(?:ask|get better|work on|improve|prepare)|to find out|in my (?:place|shoes)|before (?:the|a) real|tips?|advice|advise me|(?:interviewers?|interview loop|panel|round) (?:usually|weigh|look|judge|care)|weigh|mistakes?|what .{0,20}look for"),
          cues(
              About.NEXT_STEPS,
              "next steps?|hear back|(?:hiring|interview|selection) process|what happens (?:next|now|after)|next round|timeline|how many (?:more )?rounds|after this"),
          cues(
              About.DECISIONS,
              "disagree\\w*|who decides|decides?|decisions?|decided|conflict\\w*|advised against|gives? in|argue\\w*|insists?|prioriti\\w+|trade-?offs?"),
          cues(
              About.SUCCESS,
              "achiev\\w+|success\\w*|right hire|(?:first|after|within) (?:\\w+ ){0,2}(?:months?|days|year|weeks?)|expect(?:ed|s|ations?)?|good at (?:this|the)|measured?|year later|great hire|stands? out|separates?|do(?:es)? well in (?:this|the)"),
          cues(
              About.WORKDAY,
              "day[- ]to[- ]day|typical (?:day|week)|spend|how much (?:of|time)|what does .{0,20}(?:day|week) look|hours|on[- ]call|on the side|split|meetings|close to (?:real |the )?(?:code|operations|customers)"),
          cues(
              About.GROWTH,
              "grow\\w*|career|leadership|become an? (?:\\w+ )?(?:manager|lead|leader|senior|principal|architect|engineer)|promot\\w+|learn\\w*|mentor\\w*|training|onboard\\w*|develop (?:my|our)|budget for"),
          cues(
              About.CULTURE,
              "culture|work[- ]life|from home|vacation|remote|office|values|diversity|inclusi\\w+|like (?:most |best )?about|like working|enjoy|holiday|flexib\\w+"),
          cues(
              About.TECHNOLOGY,
              "tech\\w*|stack|(?:programming )?languages?|tool\\w*|architecture|deploy\\w*|codebase|legacy|test(?:s|ing)?|release\\w*|code reviews?|reviews?|pull requests?|quality|ship|monorepo|cloud|incidents?|production|debt|ai|kubernetes|docker|terraform|java|python|failovers?|drain"),
          cues(
              About.TEAM,
              "teams?|manager|colleagues?|role|projects?|challenges?|problems?|people|size|working (?:with|on)|report to"),
          cues(
              About.INTERVIEWER,
              "are you|who are|your name|yourself|your (?:own )?(?:career|path|story)|did you (?:join|start)|how long have you"));

  private Subject() {}

  /// The subject with the most cues; `OTHER` without any.
  static About of(String text) {
    record Hits(About about, long count) {}
    return CUES.stream()
        .map(entry -> new Hits(entry.getKey(), entry.getValue().matcher(text).results().count()))
        .filter(hits -> hits.count() > 0)
        // The first of equals stays.
        .reduce((best, next) -> next.count() > best.count() ? next : best)
        .map(Hits::about)
        .orElse(About.OTHER);
  }

  private static Map.Entry<About, Pattern> cues(About about, String pattern) {
    return Map.entry(
        about,
        Pattern.compile(
            "\\b(?:" + pattern + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
