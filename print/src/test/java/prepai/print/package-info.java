/// Prints documents and reads them back. `ReportSamples` makes what is printed, `PrintedPdf` reads.
@NullMarked
package prepai.print;

import org.jspecify.annotations.NullMarked;
