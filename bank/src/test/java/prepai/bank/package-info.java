/// Promises of the bank, each kept by a test. The examples of broken content under
/// `src/test/resources/broken` mark the lines that a check must name.
@NullMarked
package prepai.bank;

import org.jspecify.annotations.NullMarked;
