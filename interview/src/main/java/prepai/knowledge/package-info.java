/// What can be looked up: documents in passages, found by what is asked. The `Library` holds them;
/// an `Embedder` turns text into a place in the space of meanings.
///
/// ```
/// document  system-design/caching        "Caching and its failures"
/// passage   └─ 3  anchor cache-stampede  headings [Caching and its failures, Cache stampede]
/// ```
@NullMarked
package prepai.knowledge;

import org.jspecify.annotations.NullMarked;
