/// Running strangers' code where it can do no harm: the port, and the values that pass through it.
@NullMarked
package prepai.sandbox;

import org.jspecify.annotations.NullMarked;
