/// Runs candidates' programs in jails: warm, single-use bubblewrap sandboxes with a system call
/// filter, limits on everything, and a watcher outside. What is expected of a program never enters
/// one.
@NullMarked
package prepai.runner;

import org.jspecify.annotations.NullMarked;
