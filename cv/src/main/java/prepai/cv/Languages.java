package prepai.cv;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The languages that CVs are read in, and what the JDK calls things in them.
final class Languages {
  static final List<Locale> READ =
      List.of(
          Locale.ENGLISH,
          Locale.GERMAN,
          Locale.FRENCH,
          Locale.ITALIAN,
          Locale.of("es"),
          Locale.of("pt"));

  private static final Map<String, String> COUNTRIES = countries();

  private Languages() {}

  /// One thing's names in every language read.
  static List<String> names(Function<Locale, String> name) {
    return READ.stream().map(name).toList();
  }

  /// Countries' names, as printed, with their ISO 3166 codes; looking up does not mind case.
  static Map<String, String> countriesByName() {
    return COUNTRIES;
  }

  private static Map<String, String> countries() {
    var codes = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    for (String code : Locale.getISOCountries()) {
      for (String name : names(Locale.of("", code)::getDisplayCountry)) {
        codes.putIfAbsent(name, code);
      }
    }
    return Collections.unmodifiableMap(codes);
  }
}
