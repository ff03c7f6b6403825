/// The port to language models, and what crosses it. No part of the core needs one.
@NullMarked
package prepai.model;

import org.jspecify.annotations.NullMarked;
