/// Where one machine keeps its sessions: the log in one SQLite database, uploaded files in a
/// folder. One thread writes and commits together what waits; a few connections read beside it.
///
/// ```
/// database                                                   files
///   sessions  id → owner, created_at, touched_at, last_seq     <folder>/<session id>/<file id>
///   events    session_id, seq → at, body (EventCodec's bytes)  <folder>/.unfinished/   emptied at start
///   user_version = number of the last V<n>__….sql applied
/// ```
@NullMarked
package prepai.store;

import org.jspecify.annotations.NullMarked;
