/// What an answer showed: findings per rubric point, each with the verbatim quote that shows it.
/// Findings are facts of the log; what they are worth is decided in `prepai.scoring`.
@NullMarked
package prepai.evidence;

import org.jspecify.annotations.NullMarked;
