package prepai.print;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// The fonts, in the order in which they are asked for a character that the wanted one lacks.
enum Face {
  SANS("NotoSans-Regular.ttf", Letters.STAND_ALONE),
  BOLD("NotoSans-Bold.ttf", Letters.STAND_ALONE),
  HEBREW("NotoSansHebrew-Regular.ttf", Letters.DEPEND_ON_NEIGHBOURS),
  ARABIC("NotoSansArabic-Regular.ttf", Letters.DEPEND_ON_NEIGHBOURS),
  DEVANAGARI("NotoSansDevanagari-Regular.ttf", Letters.DEPEND_ON_NEIGHBOURS),
  THAI("NotoSansThai-Regular.ttf", Letters.DEPEND_ON_NEIGHBOURS),
  /// Code; also the symbols, arrows and box drawings that the others lack.
  MONO("DejaVuSansMono.ttf", Letters.STAND_ALONE),
  /// Chinese and Japanese.
  HAN("DroidSansFallbackFull.ttf", Letters.STAND_ALONE),
  HANGUL("NanumGothic-Regular.ttf", Letters.STAND_ALONE);

  /// Whether a letter's shape depends on the letters around it.
  enum Letters {
    STAND_ALONE,
    DEPEND_ON_NEIGHBOURS
  }

  private final String file;
  private final Letters letters;

  Face(String file, Letters letters) {
    this.file = file;
    this.letters = letters;
  }

  /// Name of the resource beside this class.
  String file() {
    return file;
  }

  Letters letters() {
    return letters;
  }

  /// This face and those that stand in for it, in order.
  SequencedSet<Face> withFallbacks() {
    var chain = new LinkedHashSet<Face>();
    chain.add(this);
    chain.addAll(List.of(values()));
    chain.removeIf(face -> face == BOLD && this != BOLD);
    return chain;
  }
}
