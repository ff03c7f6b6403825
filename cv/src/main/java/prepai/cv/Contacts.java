package prepai.cv;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.candidate.Field;
import prepai.candidate.Profile.Contact;

/// Who the candidate is and how to reach them.
final class Contacts {
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\d._%+'-]+\\s?@\\s?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\w/.@-])(?:\\+|00)?\\(?\\d[\\d\\s().\\u2010-\\u2015/-]{5,22}\\d(?![\\w@])");
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(?:https?\\s?://|www\\.)[^\\s|,;()<>]+|(?<![@\\w.-])(?:[a-z0-9-]+\\.)+(?:com|org|io|net|dev|edu|me|co|ai|app|tech|xyz|info|eu|de|fr|es|it|pt|uk|ch|at|nl|ca|us|in|br|page|site|blog|design|online)(?:/[^\\s|,;()<>]*)?(?![\\w@])");
  private static final Pattern NAME_WORD =
      Pattern.compile(
          "[\\p{Lu}][\\p{L}.'’-]*|(?:de|da|di|von|van|der|den|la|le|del|dos|bin|al|el|y|zu|du|ten|ter|Q\\.)");
  private static final Pattern TITLES =
      Pattern.compile(
          "(?i)^(?:dr|prof|mr|mrs|ms|dipl|ing|herr|frau|m|mme|sr|sra)\\.\\s+|,?\\s+(?:ph\\.?d\\.?|m\\.?sc\\.?|b\\.?sc\\.?|mba|m\\.?d\\.?|pmp|cpa|esq\\.?|msc|bsc|m\\.?a\\.?|b\\.?a\\.?|rn|cfa)$");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?i)^(?:curriculum vitae|cv|resume|résumé|lebenslauf|currículum|currículo|curriculum|hoja de vida)\\s*[:|–—-]?\\s*");
  private static final int REACH = 14;

  private final List<Line> lines;
  private final List<Line> top;

  private Contacts(List<Line> lines, List<Section> sections) {
    this.lines = lines;
    var first = new ArrayList<Line>();
    for (Section section : sections) {
      if (section.kind() == Section.Kind.CONTACT) {
        first.addAll(section.lines());
      }
    }
    this.top = first;
  }

  static Contact of(List<Line> lines, List<Section> sections) {
    var contacts = new Contacts(lines, sections);
    Optional<Field<String>> location = contacts.location();
    Optional<Field<String>> email = contacts.email();
    return new Contact(
        contacts.name(email),
        email,
        contacts.phone(location.map(Field::value)),
        location,
        contacts.links(email));
  }

  private List<Line> likely() {
    var likely = new ArrayList<>(top);
    lines.stream().filter(line -> !top.contains(line)).forEach(likely::add);
    return likely;
  }

  private Optional<Field<String>> email() {
    List<Line> likely = likely();
    Optional<Field<String>> printed = printed(likely);
    boolean whole = printed.isPresent() && printed.get().confidence() > 0.95;
    Optional<Field<String>> linked = linked(likely);
    boolean longer =
        linked.isPresent()
            && printed.isPresent()
            && linked.get().value().startsWith(printed.get().value());
    return whole && !longer ? printed : linked.or(() -> printed);
  }

  private static Optional<Field<String>> linked(List<Line> likely) {
    for (Line line : likely) {
      for (Word word : line.words()) {
        if (word.link().toLowerCase(Locale.ROOT).startsWith("mailto:") && !isReference(line)) {
          String address = word.link().substring(7).replaceFirst("\\?.*", "").strip();
          if (EMAIL.matcher(address).matches()) {
            return Optional.of(new Field<>(address, 0.99, List.of(line.place())));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Field<String>> printed(List<Line> likely) {
    for (int at = 0; at < likely.size(); at++) {
      Line line = likely.get(at);
      String text = line.text().replaceAll("(?i)\\s?[\\[(]at[\\])]\\s?", "@");
      int sign = text.indexOf('@');
      if (sign < 0) {
        continue;
      }
      String next = at + 1 < likely.size() ? likely.get(at + 1).text() : "";
      Matcher whole = EMAIL.matcher(text);
      boolean found = whole.find();
      boolean end = found && whole.end() == text.length();
      boolean broken =
          sign > 0
              && text.substring(sign).indexOf(' ') < 0
              && next.matches("[\\p{Ll}\\d.-]*\\.\\p{Ll}{2,4}");
      if (broken
          && (!found
              || (end
                  && !Letters.folded(whole.group())
                      .matches(".*\\.(?:com|org|net|io|edu|de|fr|es|it|pt|dev|uk|me)")))) {
        return Optional.of(
            new Field<>(
                text.substring(Math.max(0, text.lastIndexOf(' ') + 1)) + next,
                0.9,
                List.of(line.place(), likely.get(at + 1).place())));
      }
      if (found) {
        return Optional.of(
            new Field<>(whole.group().replace(" ", ""), 0.97, List.of(place(line, "@"))));
      }
    }
    return Optional.empty();
  }

  private static boolean isReference(Line line) {
    return line.text().toLowerCase(Locale.ROOT).contains("refer");
  }

  private static prepai.candidate.Place place(Line line, String part) {
    return line.cells().stream()
        .filter(cell -> cell.text().contains(part))
        .findFirst()
        .map(cell -> Line.place(line.sheet(), cell.words()))
        .orElse(line.place());
  }

  private Optional<Field<String>> phone(Optional<String> location) {
    List<Line> likely = likely();
    for (int pass = 0; pass < 2; pass++) {
      for (int at = 0;
          at < Math.min(likely.size(), pass == 0 ? Math.max(top.size(), REACH) : 400);
          at++) {
        Line line = likely.get(at);
        for (Line.Cell cell : line.cells()) {
          Matcher matcher = PHONE.matcher(cell.text());
          while (matcher.find()) {
            String printed = matcher.group().strip();
            int digits = (int) printed.chars().filter(Character::isDigit).count();
            boolean dates = Dates.find(printed).isPresent() && !printed.startsWith("+");
            boolean labelled =
                Letters.folded(line.text())
                    .matches(
                        ".*\\b(?:tel|phone|mobile|cell|mobil|telefon|telefono|telephone|handy|movil|celular|portable|cellulare)\\b.*");
            if (digits >= 7 && digits <= 15 && !dates && (pass == 0 || labelled)) {
              return Optional.of(number(printed, location, Line.place(line.sheet(), cell.words())));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Field<String> number(
      String printed, Optional<String> location, prepai.candidate.Place place) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    String region = printed.startsWith("+") ? "ZZ" : region(location.orElse(""));
    try {
      PhoneNumber number =
          numbers.parse(printed.startsWith("00") ? "+" + printed.substring(2) : printed, region);
      if (numbers.isValidNumber(number)) {
        return new Field<>(numbers.format(number, PhoneNumberFormat.E164), 0.98, List.of(place));
      }
    } catch (NumberParseException other) {
      // A number that no country has stays as it is printed.
      return new Field<>(printed, 0.7, List.of(place));
    }
    return new Field<>(printed, 0.8, List.of(place));
  }

  /// The country of a place, when it says so itself.
  private static String region(String location) {
    String[] parts = location.split("\\s*,\\s*", -1);
    String last = parts[parts.length - 1].strip();
    String named = Languages.countriesByName().get(last);
    if (named != null) {
      return named;
    }
    return switch (last) {
      case "USA", "US", "U.S.A." -> "US";
      case "UK", "U.K." -> "GB";
      default -> last.matches("[A-Z]{2}") && !location.equals(last) ? "US" : "ZZ";
    };
  }

  private Optional<Field<String>> location() {
    for (Line line : top) {
      for (Line.Cell cell : line.cells()) {
        for (String part : cell.text().split("\\s*[|•·—–]\\s+|\\s[/-]\\s", -1)) {
          String text =
              part.replaceFirst(
                      "(?i)^(?:address|location|adresse|wohnort|ort|dirección|ubicación|indirizzo|endereço|localisation|lieu)\\s*:\\s*",
                      "")
                  .strip();
          if (EMAIL.matcher(text).find() || LINK.matcher(text).find()) {
            continue;
          }
          Locations.Split split = Locations.split(text);
          if (Locations.isPlace(text)
              || (!split.place().isEmpty() && text.length() < 90 && Names.title(text) == 0)) {
            return Optional.of(
                new Field<>(text, 0.85, List.of(Line.place(line.sheet(), cell.words()))));
          }
        }
      }
    }
    return Optional.empty();
  }

  private List<Field<String>> links(Optional<Field<String>> email) {
    Map<String, Field<String>> links = new LinkedHashMap<>();
    List<Line> from = top.isEmpty() ? lines.subList(0, Math.min(REACH, lines.size())) : top;
    for (Line line : from) {
      for (Word word : line.words()) {
        String target = word.link();
        if (target.startsWith("http") && target.length() < 200) {
          links.putIfAbsent(
              bare(target),
              new Field<>(target, 0.98, List.of(Line.place(line.sheet(), List.of(word)))));
        }
      }
    }
    for (Line line : from) {
      Matcher matcher = LINK.matcher(line.text().replaceAll("https?\\s?:\\s?//", "https://"));
      while (matcher.find() && links.size() < 20) {
        String link = matcher.group().replaceAll("[.)]+$", "");
        boolean mail = email.map(Field::value).orElse("").contains(link);
        if (!mail) {
          links.putIfAbsent(bare(link), new Field<>(link, 0.9, List.of(place(line, link))));
        }
      }
    }
    return List.copyOf(links.values());
  }

  private static String bare(String link) {
    return link.toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://", "")
        .replaceFirst("^www\\.", "")
        .replaceFirst("/+$", "");
  }

  /// The largest text near the top that has the shape of a name; an address that begins alike makes
  /// it surer.
  private Optional<Field<String>> name(Optional<Field<String>> email) {
    record Guess(String text, double score, Line line, List<Word> words) {}
    var guesses = new ArrayList<Guess>();
    double body = Sections.bodySize(lines);
    String mail = Letters.folded(email.map(Field::value).orElse("")).replaceFirst("@.*", "");
    double largest =
        lines.stream()
            .limit(60)
            .filter(line -> line.sheet().number() == 1)
            .mapToDouble(line -> line.style().size())
            .max()
            .orElse(1);
    for (int at = 0; at < lines.size() && at < 120; at++) {
      Line line = lines.get(at);
      if ((line.sheet().number() != 1 && line.column() >= 0) || line.bullet()) {
        continue;
      }
      var candidates = new ArrayList<Line.Cell>(line.cells());
      if (at + 1 < lines.size() && isContinuedName(line, lines.get(at + 1))) {
        var words = new ArrayList<>(line.words());
        words.addAll(lines.get(at + 1).words());
        candidates.add(new Line.Cell(words));
      }
      for (Line.Cell cell : candidates) {
        for (String part :
            cell.text().split("\\s+[|–—•·-]\\s+|\\s*[|]\\s*|,\\s+(?=[\\p{L}]{3,}\\s)", -1)) {
          String text = DOCUMENT.matcher(part.strip()).replaceFirst("");
          String plain = TITLES.matcher(TITLES.matcher(text).replaceAll("")).replaceAll("").strip();
          plain =
              plain
                  .replaceFirst("(?i)^(?:name|nom|nombre|nome)\\s*:\\s*", "")
                  .replaceAll("\\s*\\(.*\\)", "")
                  .replaceAll("[,:]+$", "");
          if (!isName(plain)) {
            continue;
          }
          double size = cell.style().size();
          double height = line.sheet().height() <= 0 ? 0 : line.top() / line.sheet().height();
          double score =
              2.2 * (size / largest)
                  + (size > body * 1.15 ? 1 : 0)
                  - 0.02 * Math.min(at, 40)
                  - height;
          score += inMail(plain, mail);
          score += line.level() == 1 ? 1.5 : 0;
          score += plain.split(" ", -1).length <= 3 ? 0.2 : 0;
          score += Names.title(plain) > 0 ? -1.6 : 0;
          score += Headings.kind(plain).isPresent() ? -2.5 : 0;
          score += Locations.isPlace(plain) ? -2 : 0;
          score += Names.isSchool(plain) || Names.degree(plain) > 0 ? -1.0 : 0;
          score += Taxonomy.find(plain).isPresent() ? -1.5 : 0;
          score += text.toLowerCase(Locale.ROOT).startsWith("http") ? -3 : 0;
          guesses.add(new Guess(plain, score, line, cell.words()));
        }
      }
    }
    return guesses.stream()
        .max(Comparator.comparingDouble(Guess::score))
        .map(best ->
            new Field<>(
                best.text(),
                Math.clamp(0.5 + best.score() / 8, 0.3, 0.98),
                List.of(Line.place(best.line().sheet(), best.words()))));
  }

  private static boolean isContinuedName(Line line, Line below) {
    return line.column() == below.column()
        && line.cells().size() == 1
        && below.cells().size() == 1
        && line.words().size() <= 2
        && below.words().size() <= 2
        && line.style().size() > 14
        && Math.abs(line.style().size() - below.style().size()) < 0.5
        && below.gap() < 0.9;
  }

  private static boolean isName(String text) {
    String[] words = text.split(" ", -1);
    if (words.length < 1 || words.length > 6 || text.length() > 50 || text.length() < 3) {
      return false;
    }
    boolean capitals = false;
    for (String word : words) {
      if (!NAME_WORD.matcher(word).matches()) {
        return false;
      }
      capitals |= Character.isUpperCase(word.charAt(0)) && word.length() > 1;
    }
    return capitals && (words.length > 1 || text.length() > 3);
  }

  private static double inMail(String name, String mail) {
    double found = 0;
    for (String word : Letters.folded(name).split("[ '-]+", -1)) {
      found += word.length() > 2 && mail.contains(word) ? 0.8 : 0;
    }
    return Math.min(found, 1.6) - (name.indexOf(' ') < 0 ? 0.8 : 0);
  }
}
