/// Runs candidates' programs in jails: warm, for one submission each, behind the walls of the
/// strongest tier that works here, with a system call filter, limits on everything, and a watcher
/// outside. What is expected of a program never enters one.
@NullMarked
package prepai.runner;

import org.jspecify.annotations.NullMarked;
