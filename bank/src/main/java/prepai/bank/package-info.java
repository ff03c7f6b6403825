/// The content that interviews are made of: reads tracks and questions into the core's records,
/// checks them slowly and precisely before anybody is asked, and measures judges with the
/// calibration answers. Reading trusts what was checked and is fast; checking trusts nothing.
///
/// ```
/// <root>/tracks/<id>.yaml              prepai.plan.Track, schema/track.schema.json
/// <root>/questions/<area>/<id>.yaml    prepai.plan.Question, schema/question.schema.json
/// ```
@NullMarked
package prepai.bank;

import org.jspecify.annotations.NullMarked;
