/// Judges the candidate: a fold over the log into dimensions, a verdict with its band, and the
/// report.
@NullMarked
package prepai.scoring;

import org.jspecify.annotations.NullMarked;
