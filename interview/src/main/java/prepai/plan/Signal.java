package prepai.plan;

/// A trait of a told story that can be recognised in any story, whatever it is about.
public enum Signal {
  SITUATION,
  OWN_ACTION,
  NUMBER,
  BASELINE,
  TIMEFRAME,
  ALTERNATIVE,
  OBSTACLE,
  RESULT,
  LESSON,
  CHANGED_PRACTICE,
  STAKEHOLDER,
  MECHANISM
}
