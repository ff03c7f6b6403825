/// The HTTP routes and the socket protocol as plain values, mounted by whatever serves them:
/// Helidon on one machine, API Gateway in AWS. Checks everything at the edge; answers with problems
/// (RFC 9457) that say what to do.
@NullMarked
package prepai.api;

import org.jspecify.annotations.NullMarked;
