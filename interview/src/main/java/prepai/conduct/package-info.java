/// Runs sessions: appends what happens, lets the interviewer answer, tells whoever listens. One
/// turn at a time per session; different sessions never wait for one another.
@NullMarked
package prepai.conduct;

import org.jspecify.annotations.NullMarked;
