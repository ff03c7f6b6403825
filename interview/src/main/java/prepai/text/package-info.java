/// Words, stems and sentences: the little that the core knows of language. Whatever needs a learned
/// model comes through a port.
@NullMarked
package prepai.text;

import org.jspecify.annotations.NullMarked;
