/// Whether the interviewer keeps its rules, whoever sits opposite: scripted candidates take every
/// track on a clock of their own, and every interview, alone and beside the others, is checked.
///
/// ```
/// Candidate ─words─▶ Rehearsal (Studio, the real engine) ─log─▶ Held ─▶ Rule       ─▶ Violation
///                                                              Cohort ─▶ Comparison ─▶ Violation
/// ```
@NullMarked
package prepai.evals.conformance;

import org.jspecify.annotations.NullMarked;
