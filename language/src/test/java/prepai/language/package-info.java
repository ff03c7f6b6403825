@NullMarked
package prepai.language;

import org.jspecify.annotations.NullMarked;
