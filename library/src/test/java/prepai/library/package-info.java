@NullMarked
package prepai.library;

import org.jspecify.annotations.NullMarked;
