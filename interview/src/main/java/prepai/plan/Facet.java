package prepai.plan;

/// What a rubric point is evidence of. A track's dimensions are fed by facets.
public enum Facet {
  REQUIREMENTS,
  APPROACH,
  MECHANISM,
  COMPLEXITY,
  VERIFICATION,
  TRADE_OFFS,
  FAILURE,
  SECURITY,
  NUMBERS,
  OPERATIONS,
  CUSTOMER,
  SITUATION,
  OWNERSHIP,
  RESULT,
  REFLECTION,
  COLLABORATION
}
