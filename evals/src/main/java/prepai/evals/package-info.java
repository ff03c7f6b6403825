/// Evals judge us, not the candidate: how well the judge agrees with the calibration answers, and
/// whether recorded interviews still come out as they must.
@NullMarked
package prepai.evals;

import org.jspecify.annotations.NullMarked;
