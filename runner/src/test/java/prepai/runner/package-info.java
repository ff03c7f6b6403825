@NullMarked
package prepai.runner;

import org.jspecify.annotations.NullMarked;
