/// What can be asked and which of it comes next: tracks with their blueprint, questions with their
/// rubric, the candidate's estimated ability, and the choice of the next question.
@NullMarked
package prepai.plan;

import org.jspecify.annotations.NullMarked;
