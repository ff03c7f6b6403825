package prepai.cv;

import java.io.IOException;
import java.util.Map;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// What a glyph says. Some programs leave ligatures out of a font's map; its glyph names still
/// tell.
final class Unicode {
  private static final Map<String, String> LIGATURES =
      Map.of(
          "fi", "fi", "fl", "fl", "ff", "ff", "ffi", "ffi", "ffl", "ffl", "f_i", "fi", "f_l", "fl",
          "f_f", "ff", "f_f_i", "ffi", "f_f_l", "ffl");

  private Unicode() {}

  /// Empty when nothing tells.
  static String of(PDFont font, int code) {
    try {
      String unicode = font.toUnicode(code);
      if (unicode != null && !unicode.isEmpty() && unicode.charAt(0) != 0) {
        return unicode;
      }
      return ligature(font, code);
    } catch (IOException | RuntimeException unknown) {
      return "";
    }
  }

  private static String ligature(PDFont font, int code) throws IOException {
    if (font instanceof PDType0Font composite
        && composite.getDescendantFont() instanceof PDCIDFontType2 outlines) {
      TrueTypeFont file = outlines.getTrueTypeFont();
      PostScriptTable names = file == null ? null : file.getPostScript();
      String name = names == null ? null : names.getName(composite.codeToGID(code));
      return name == null ? "" : LIGATURES.getOrDefault(name, "");
    }
    return "";
  }
}
