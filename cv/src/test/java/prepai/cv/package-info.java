/// Reading fictional CVs that the tests draw themselves.
@NullMarked
package prepai.cv;

import org.jspecify.annotations.NullMarked;
