/// A CV's bytes to a profile, one step a file.
///
/// ```
/// bytes ─FileKind─▶ PdfSheets ┐
///                  Pictures  ├─▶ Sheet (words) ─ReadingOrder─▶ Line ─Sections─▶ Section ─Entries─▶ Entry ─Profiles─▶ Profile
///                  Documents ┘          (Word, HTML, Markdown and text give lines at once)
/// ```
@NullMarked
package prepai.cv;

import org.jspecify.annotations.NullMarked;
