/// Training of the models that judge and grade: what is learnt here is written as text into the
/// `language` module, which needs no learner at run time.
@NullMarked
package prepai.evals.training;

import org.jspecify.annotations.NullMarked;
