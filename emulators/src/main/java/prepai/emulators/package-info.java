/// Servers that speak the wire formats of models and say what a script tells them to.
@NullMarked
package prepai.emulators;

import org.jspecify.annotations.NullMarked;
