/// Documents to passages (`Format`, `Splitter`), an index over them (`PassageIndex`), ranking
/// (`Ranking`), and the port over all of it (`LuceneLibrary`).
///
/// Index fields, one entry per document and one per passage, replaced together:
///
/// ```
/// document  kind=document  document  hash  owner  folder  about (JSON of the listing)
/// passage   kind=passage   document  owner  folder  track*  text  vector  words  body  anchor  headings
/// ```
///
/// `text` is headings and body, analysed; `vector` is of the same; `words` counts the body's.
/// `owner` is empty for what everybody may see; a document for all tracks has `track` = `*`.
@NullMarked
package prepai.library;

import org.jspecify.annotations.NullMarked;
