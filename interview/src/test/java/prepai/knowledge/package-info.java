@NullMarked
package prepai.knowledge;

import org.jspecify.annotations.NullMarked;
