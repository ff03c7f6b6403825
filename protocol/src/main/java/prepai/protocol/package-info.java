/// The wire and the stored form of everything: one JSON codec over the core's records, without
/// mappers in between. Golden files under `src/test/resources/golden` pin it for Java and
/// TypeScript.
///
/// ```
/// stored event   {"type":"candidate_said","text":"…","action_id":"…"}
/// on the socket  {"type":"event","seq":7,"at":"2026-11-22T21:40:00.123Z","event":{"type":…}}
/// ```
@NullMarked
package prepai.protocol;

import org.jspecify.annotations.NullMarked;
