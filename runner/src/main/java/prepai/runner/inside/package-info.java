/// What runs inside a jail for Java. It is copied into the jail without the rest of PrepAI, so it
/// needs nothing but the JDK.
@NullMarked
package prepai.runner.inside;

import org.jspecify.annotations.NullMarked;
