/// Conducts the interview: reads what the candidate means, decides a `Move`, and has it spoken.
/// Flow is code, words are a port (`Speaker`), judging an answer is a port (`Judge`).
@NullMarked
package prepai.interviewer;

import org.jspecify.annotations.NullMarked;
