/// The interviewer with a model behind it. What is done stays decided by code; the model finds the
/// words, and every sentence of its is checked before anybody hears it. Whatever goes wrong, the
/// authored words are spoken in the same turn.
@NullMarked
package prepai.agent;

import org.jspecify.annotations.NullMarked;
