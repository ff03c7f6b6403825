/// Whether growth is named right, and nothing is named that cannot be told.
@NullMarked
package prepai.growth;

import org.jspecify.annotations.NullMarked;
