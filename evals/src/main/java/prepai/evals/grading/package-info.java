/// How well the grader agrees with people and sees through tricks, and how it is trained. Graded
/// answers are read from a file that is no part of the project.
@NullMarked
package prepai.evals.grading;

import org.jspecify.annotations.NullMarked;
