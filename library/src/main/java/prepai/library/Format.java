package prepai.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import prepai.knowledge.Library;

/// Reads the kinds of file that documents come in, by the ending of their names.
final class Format {
  private static final Map<String, Reader> READERS =
      Map.of(
          "md", (bytes, draft) -> MarkdownReader.read(bounded(bytes), draft),
          "markdown", (bytes, draft) -> MarkdownReader.read(bounded(bytes), draft),
          "txt", (bytes, draft) -> TextReader.read(bounded(bytes), draft),
          "html", (bytes, draft) -> HtmlReader.read(text(bytes), draft),
          "htm", (bytes, draft) -> HtmlReader.read(text(bytes), draft),
          "pdf", PdfReader::read,
          "docx", DocxReader::read);

  private static final String NOT_TEXT =
      "The file is not text in UTF-8, whatever its name says. Save it as UTF-8 text, or bring the original (PDF, DOCX).";

  private Format() {}

  private interface Reader {
    void read(byte[] bytes, Outline.Draft draft);
  }

  /// Whether a file's name has an ending that we read.
  static boolean knows(String fileName) {
    return READERS.containsKey(ending(fileName));
  }

  /// Reads a document.
  ///
  /// @throws Library.Unreadable when it is none; the message says what to do
  static Outline outline(String fileName, byte[] bytes) {
    Reader reader = READERS.get(ending(fileName));
    if (reader == null) {
      throw new Library.Unreadable(
          "That kind of file cannot be read. Bring Markdown (.md), text (.txt), HTML, PDF or Word (.docx).");
    }
    if (bytes.length == 0) {
      throw new Library.Unreadable("The file is empty. Bring one that has text in it.");
    }
    if (bytes.length > Library.MOST_BYTES) {
      throw Source.tooLarge();
    }
    var draft = new Outline.Draft(title(fileName));
    try {
      reader.read(bytes, draft);
    } catch (Library.Unreadable unreadable) {
      throw unreadable;
    } catch (RuntimeException | LinkageError broken) {
      throw new Library.Unreadable(
          "The file is damaged, or not of the kind that its name says. Save it again and bring that.",
          broken);
    } catch (StackOverflowError | OutOfMemoryError tooMuch) {
      // The parsers underneath recurse and buffer as deeply as a file asks them to.
      throw new Library.Unreadable(
          "The document is nested too deeply or unpacks to too much. Simplify or split it, and try again.",
          tooMuch);
    }
    return draft.finished();
  }

  private static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /// A title for a document that has none: its file's name as words.
  private static String title(String fileName) {
    String name = fileName.substring(fileName.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String words = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[_-]+", " ").strip();
    if (words.isEmpty()) {
      return "Document";
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /// Text whose marks take little room beside the words, so that its length can be judged before it
  /// is parsed.
  private static String bounded(byte[] bytes) {
    String text = text(bytes);
    if (text.length() > Outline.MOST_CHARACTERS) {
      throw Outline.tooLong();
    }
    return text;
  }

  /// Strict UTF-8, so that a picture with the ending of a text is told apart from a text. Every
  /// line ends with `\n`.
  private static String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') < 0) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
            .replace("\r\n", "\n")
            .replace('\r', '\n');
      }
    } catch (CharacterCodingException notUtf8) {
      throw new Library.Unreadable(NOT_TEXT, notUtf8);
    }
    throw new Library.Unreadable(NOT_TEXT);
  }
}
