package prepai.agent;

import java.util.Optional;
import java.util.regex.Pattern;

/// No judgement and no score while the interview runs, and no praise.
final class NoVerdict implements Rule {
  private static final Pattern VERDICT =
      Pattern.compile(
          "\\b(?:(?:that(?:'|’)?s|that is|this is|it(?:'|’)?s|it is|you(?:'|’)?re|you are|your (?:\\w+ )?(?:answer|approach|solution|idea|code|reasoning|explanation) (?:is|was|looks|sounds|seems))"
              + " (?:\\w+ly |not |quite |a |an |the |just )*(?:correct|incorrect|right|wrong|perfect|excellent|great|good|brilliant|impressive|spot.on|strong|weak|fantastic|amazing|nice|solid|sound|accurate|optimal)"
              + "|(?:great|good|excellent|perfect|fantastic|nice|wonderful|strong|solid|impressive|brilliant|awesome|amazing|weak|poor|terrific|outstanding) (?:answer|job|work|point|thinking|start|explanation|approach|solution|idea|question|effort|insight|response|example)"
              + "|well done|spot on|exactly right|you nailed|nailed it|not quite right|not quite[,.]|that is it exactly|you got (?:it|that)"
              + "|you (?:have |(?:'|’)ve )?(?:pass(?:ed)?|failed|did (?:\\w+ )?(?:well|great|badly|poorly))|doing (?:\\w+ )?(?:well|great|fine|badly|poorly)"
              + "|(?:your|a|the|full|perfect) (?:\\w+ )?(?:scores?|ratings?|grades?|marks?)\\b|score you|rate you|i(?:'|’)?d (?:give|rate|hire)|(?:strong )?(?:no )?hire\\b"
              + "|\\d+(?:\\.\\d+)? ?(?:out of|/) ?\\d+)"
              + "|^(?:correct|incorrect|right|wrong|exactly|perfect|excellent|great|brilliant|yes|no|nice|awesome|fantastic|absolutely)\\b[,.!]",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<String> objection(Draft draft) {
    String own = draft.sentence().replaceAll("“[^”]*”|\"[^\"]*\"", "…");
    return Rule.when(
        VERDICT.matcher(own).find() && !VERDICT.matcher(draft.task().authored()).find(),
        "It judges or praises. During the interview say neither what is right nor how good it was.");
  }
}
