/// The candidate's CV: what was read from it, where it stands in the document, and the ports that
/// read it. Bytes come in as values; files and processes belong to the adapters.
@NullMarked
package prepai.candidate;

import org.jspecify.annotations.NullMarked;
