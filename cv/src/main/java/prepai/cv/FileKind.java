package prepai.cv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Kinds of file, told by their first bytes; names lie.
enum FileKind {
  PDF,
  ZIP,
  PICTURE,
  HTML,
  MARKDOWN,
  TEXT;

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)\\s*(?:<\\?xml.{0,200}?>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype html|html|head|body|div|section|h1|p|main|article)\\b.*");
  private static final Pattern ATX = Pattern.compile("(?m)^#{1,4} +\\S");

  /// The kind of some bytes.
  ///
  /// @throws Unreadable when it is none that we read
  static FileKind of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
      return ZIP;
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw new Unreadable(
          "The Word file is protected by a password or in the old .doc format. Save a copy as .docx without a password, or as PDF, and bring that.");
    }
    if (head.startsWith("{\\rtf")) {
      throw new Unreadable("RTF cannot be read. Save the CV as .docx or PDF and bring that.");
    }
    if (isPicture(head)) {
      return PICTURE;
    }
    String text = text(bytes);
    if (MARKUP.matcher(text.substring(0, Math.min(text.length(), 4000))).matches()) {
      return HTML;
    }
    return ATX.matcher(text).find() ? MARKDOWN : TEXT;
  }

  private static boolean isPicture(String head) {
    if ((head.startsWith("RIFF") && head.startsWith("WEBP", 8))
        || head.startsWith("ftyphei", 4)
        || head.startsWith("ftypmif1", 4)) {
      throw new Unreadable(
          "Pictures in WebP or HEIC cannot be read. Save it as PNG or JPEG and bring that.");
    }
    return head.startsWith("\u0089PNG")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("GIF8")
        || (head.startsWith("BM") && head.length() > 30 && head.charAt(14) == 40)
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*");
  }

  /// Text in UTF-8, UTF-16 with its mark, or Windows-1252, in which old programs write.
  static String text(byte[] bytes) {
    String text = decoded(bytes);
    int odd = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter < 32 && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f') {
        odd++;
      }
    }
    if (text.indexOf('\0') >= 0 || odd * 50 > text.length()) {
      throw new Unreadable(
          "That kind of file cannot be read. Bring the CV as PDF, Word (.docx), OpenDocument (.odt), HTML, Markdown, text, PNG or JPEG.");
    }
    return (text.startsWith("\uFEFF") ? text.substring(1) : text)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\f', '\n');
  }

  private static String decoded(byte[] bytes) {
    if (bytes.length > 1
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF))) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /// For messages.
  String lower() {
    return name().toLowerCase(Locale.ROOT);
  }
}
