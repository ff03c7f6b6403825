/// The core of PrepAI: what an interview is. Knows the JDK and nothing else.
@NullMarked
package prepai;

import org.jspecify.annotations.NullMarked;
