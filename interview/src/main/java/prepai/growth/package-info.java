/// How the cost of a program grows with the size of its input: measured, then named with a
/// confidence. The measuring runs through the sandbox; the naming is pure arithmetic.
@NullMarked
package prepai.growth;

import org.jspecify.annotations.NullMarked;
