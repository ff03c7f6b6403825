/// How fast the built product is: each benchmark starts it as the launcher does and measures it
/// from outside. Beside every figure stands the same of something bare, measured in the same run,
/// because seconds on a busy machine say little and ratios say more.
@NullMarked
package prepai.bench;

import org.jspecify.annotations.NullMarked;
