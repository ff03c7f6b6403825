/// Simulated candidates whose ability is known take interviews: how near does the estimate come,
/// and what is choosing the questions worth against asking everybody the same ones.
@NullMarked
package prepai.evals.abilities;

import org.jspecify.annotations.NullMarked;
