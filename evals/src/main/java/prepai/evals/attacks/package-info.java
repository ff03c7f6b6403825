/// Attacks on the sandbox: hostile programs run first where nothing protects, to see that they do
/// harm, and then in our jails, where they must not. Everything is looked at from the host's side.
@NullMarked
package prepai.evals.attacks;

import org.jspecify.annotations.NullMarked;
