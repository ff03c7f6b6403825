/// How well CVs are read, and how fast.
@NullMarked
package prepai.evals.cv;

import org.jspecify.annotations.NullMarked;
