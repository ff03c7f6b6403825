/// The judge that needs no model: matches an answer against a rubric by its words.
@NullMarked
package prepai.judging;

import org.jspecify.annotations.NullMarked;
