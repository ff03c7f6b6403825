/// Sentence vectors, computed in this process. The weights come in a jar; nothing is fetched.
@NullMarked
package prepai.language;

import org.jspecify.annotations.NullMarked;
