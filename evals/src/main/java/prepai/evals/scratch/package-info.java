/// What measurements and attacks leave behind on the disk. It goes when they end, whatever came of
/// them.
@NullMarked
package prepai.evals.scratch;

import org.jspecify.annotations.NullMarked;
