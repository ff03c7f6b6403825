/// A session is its log: every `Event` is appended before anyone hears of it, and `Session` is the
/// fold over them.
///
/// ```
/// sequence  1               2          3          4             5               6            7 …
/// event     session_started plan_made  turn_decided agent_said  candidate_said  turn_decided agent_said
/// seen by   everyone        hidden     hidden     everyone      everyone        hidden       everyone
/// ```
@NullMarked
package prepai.session;

import org.jspecify.annotations.NullMarked;
