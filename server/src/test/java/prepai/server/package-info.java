/// What only a running server shows: real connections, a real database, real files, real content,
/// and real deaths. `Running` starts one in this process, `Child` one that can be killed.
@NullMarked
package prepai.server;

import org.jspecify.annotations.NullMarked;
