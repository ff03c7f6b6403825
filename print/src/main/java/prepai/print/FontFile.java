package prepai.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A font's bytes, with what laying out needs of them. Never changes once it is read.
final class FontFile {
  private final Face face;
  private final byte[] bytes;
  private final CmapLookup glyphs;
  private final double[] advances;

  private FontFile(Face face, byte[] bytes, CmapLookup glyphs, double[] advances) {
    this.face = face;
    this.bytes = bytes;
    this.glyphs = glyphs;
    this.advances = advances;
  }

  /// @throws PrintFailure when the resource is missing or no font
  static FontFile read(Face face) {
    try (InputStream in = FontFile.class.getResourceAsStream(face.file())) {
      if (in == null) {
        throw new IOException("it is not on the class path");
      }
      byte[] bytes = in.readAllBytes();
      try (TrueTypeFont font = parse(bytes)) {
        double[] advances = new double[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
          advances[glyph] = font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
        }
        return new FontFile(face, bytes, font.getUnicodeCmapLookup(false), advances);
      }
    } catch (IOException e) {
      throw new PrintFailure("the font " + face.file() + " cannot be read", e);
    }
  }

  private static TrueTypeFont parse(byte[] bytes) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
  }

  Face face() {
    return face;
  }

  /// A copy to embed, which belongs to one document.
  TrueTypeFont open() throws IOException {
    return parse(bytes);
  }

  InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  /// The glyph of a character, 0 when there is none.
  int glyph(int codePoint) {
    return glyphs.getGlyphId(codePoint);
  }

  /// How far a glyph moves the pen, as a share of the font size.
  double advance(int glyph) {
    return glyph < advances.length ? advances[glyph] : 0;
  }
}
