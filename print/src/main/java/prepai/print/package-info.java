/// Sets reports and transcripts as tagged A4 PDFs with embedded fonts. Text is shaped, bent to its
/// lines and put on pages here; PDFBox writes the file.
///
/// ```
/// ReportPages, QuestionPages,      what stands where
/// TranscriptPages
///        | rows of cells
///       Flow                        onto pages, splitting rows where one ends
///        | lines     Typesetter     text to lines: direction, fonts, line breaks
///        |           Shaper         letters to glyphs
///      Canvas                       marks on one page
///        |
///       Pdf        Structure        fonts, metadata, bookmarks; tags for screen readers
/// ```
@NullMarked
package prepai.print;

import org.jspecify.annotations.NullMarked;
