/// Tests of what is known of the candidate.
@NullMarked
package prepai.candidate;

import org.jspecify.annotations.NullMarked;
