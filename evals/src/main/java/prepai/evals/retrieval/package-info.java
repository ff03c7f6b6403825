/// How well the knowledge base finds what is asked for.
@NullMarked
package prepai.evals.retrieval;

import org.jspecify.annotations.NullMarked;
