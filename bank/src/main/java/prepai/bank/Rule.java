package prepai.bank;

/// Everything that content must keep to. `ContentCheck` finds what breaks a rule; a broken example
/// of each is among its tests.
public enum Rule {
  READABLE("a file is one YAML document within the size limit that becomes a record"),
  SCHEMA("a file keeps to the schema of its kind"),
  WRITTEN("no text or id is left as TODO"),
  FILE_NAME("a file is named after the id in it"),
  UNIQUE_IDS("ids are unique: tracks, questions, and the points and misconceptions of a question"),
  WEIGHTS("a rubric's weights sum to 100"),
  SHARES("the shares of a track's phases sum to 100"),
  KNOWN_TRACKS("a question names tracks that exist"),
  DEPENDS_ON("a point depends on a point of the same question"),
  NO_CYCLES("no point depends on itself, directly or through others"),
  FOLLOW_UPS("a follow-up leads to a question that exists, from a point that exists"),
  FOLLOW_UP_CYCLES("no chain of follow-ups returns to its start"),
  CALIBRATION_HITS("a calibration answer hits points of the rubric"),
  ONE_QUESTION("a prompt, probe or challenge asks one question at most"),
  HINTS_STATE("a hint is a statement"),
  NOTHING_GIVEN_AWAY("the prompt, the probes and the first hint contain no paraphrase of a point"),
  SHORT_PARAPHRASES("a paraphrase has twelve words at most"),
  NEAR_MISSES("a near miss is none of its point's paraphrases"),
  LEVEL_COVERAGE("a track has five usable questions for each of its levels"),
  PHASE_COVERAGE("a phase has a question for each level of its track"),
  OWN_SENTENCES("no two questions say the same sentence in prompt, probes, challenge or hints"),
  OWN_WORDS("no two questions share eight words in a row in prompt or reference");

  private final String sentence;

  Rule(String sentence) {
    this.sentence = sentence;
  }

  /// What must hold, as a clause.
  public String sentence() {
    return sentence;
  }
}
