/// PrepAI on one machine: Helidon serves the routes, the socket and the exported site; everything
/// is wired here and nowhere else.
@NullMarked
package prepai.server;

import org.jspecify.annotations.NullMarked;
