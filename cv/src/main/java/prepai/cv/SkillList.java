package prepai.cv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prepai.candidate.Field;
import prepai.candidate.Profile.Skill;

/// The skills of a section: items of lists, without the groups that they are in and without levels.
final class SkillList {
  private static final int MOST = 150;
  private static final int LONGEST = 48;
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?i)(?:expert|experte|expertin|advanced|intermediate|beginner|novice|proficient|skilled|basic|basics|master|familiar|fluent|competent|professional|junior|senior|level|elementary|working knowledge|good|very good|excellent|strong|fortgeschritten|grundkenntnisse|sehr gut|gut|anfänger|mittel|experten|erfahren|intermédiaire|avancé|avancée|débutant|débutante|confirmé|maîtrise|notions|expérimenté|avanzado|intermedio|básico|principiante|experto|avançado|intermediário|iniciante|especialista|avanzato|base|principiante|esperto|ottimo|buono|\\d{1,2}\\s*(?:\\+\\s*)?(?:years?|yrs?|jahre?|ans?|años?|anos|anni)(?: of experience)?|\\d{1,3}\\s?%|\\d/\\d{1,2}|[★☆●○■□•]+)");
  private static final Pattern KEYWORDS =
      Pattern.compile(
          "(?i)(?:keywords|mots[- ]cl[ée]s|schlüsselwörter|stichwörter|palabras clave|palavras-chave|parole chiave)\\s*:\\s*");
  private static final Pattern PARENTHESES = Pattern.compile("^(.*?)\\s*\\(([^()]*)\\)\\s*(.*)$");
  private static final Pattern SEPARATORS =
      Pattern.compile("\\s*[,;|•·∙⋅●▪◦‣]\\s*|\\s+[/–—-]\\s+|\\t|\\s{2,}");
  private static final Pattern AND = Pattern.compile("\\s+(?:and|und|et|y|e|&)\\s+");

  private final List<Field<Skill>> skills = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final List<Line> lines;
  private final boolean lists;
  private final boolean indented;
  private final Style usual;

  private SkillList(List<Line> lines) {
    this.lines = lines;
    long items = lines.stream().filter(Line::bullet).count();
    this.indented = items > 0 && items < lines.size();
    this.lists =
        lines.stream().filter(line -> line.text().contains(",") || line.cells().size() > 2).count()
                * 4
            > lines.size();
    this.usual = Line.Cell.style(lines.stream().flatMap(line -> line.words().stream()).toList());
  }

  static List<Field<Skill>> of(List<Line> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    var list = new SkillList(lines);
    list.read();
    return list.skills;
  }

  private void read() {
    int at = 0;
    while (at < lines.size() && skills.size() < MOST) {
      if (isGroup(at)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < lines.size() && continues(end)) {
        end++;
      }
      item(lines.subList(at, end));
      at = end;
    }
  }

  /// Whether a line names what the lines under it are.
  private boolean isGroup(int at) {
    Line line = lines.get(at);
    String text = line.text();
    if (at + 1 >= lines.size() || line.text().contains(",")) {
      return false;
    }
    Line below = lines.get(at + 1);
    if (text.endsWith(":") || line.level() > 0) {
      return true;
    }
    boolean levelBelow = LEVEL.matcher(below.text()).matches();
    if (levelBelow) {
      // A level stands under a skill, unless a list of skills follows.
      return at + 2 < lines.size()
          && !LEVEL.matcher(below.text()).reset(lines.get(at + 2).text()).matches()
          && (lines.get(at + 2).text().contains(",")
              || lines.get(at + 2).cells().size() > 1
              || below.style().bold() != lines.get(at + 2).style().bold())
          && listed(at + 2);
    }
    if (indented && !line.bullet() && below.bullet()) {
      return true;
    }
    boolean heavier =
        (line.style().bold() && !below.style().bold())
            || line.style().size() > below.style().size() * 1.08;
    return (heavier && !line.bullet() && !line.style().looksLike(usual))
        || (lists && heavier && !line.bullet());
  }

  private boolean listed(int at) {
    Line line = lines.get(at);
    return line.text().contains(",")
        || line.cells().size() > 1
        || Taxonomy.split(line.text()).size() > 1;
  }

  /// Whether a line goes on with the item above it.
  private boolean continues(int at) {
    Line line = lines.get(at);
    Line above = lines.get(at - 1);
    if (line.bullet() || line.column() != above.column() || line.gutter() || above.gutter()) {
      return false;
    }
    if (line.cells().size() > 1 || (above.cells().size() > 1 && !above.text().contains(","))) {
      return above.text().endsWith(",");
    }
    if (above.text().endsWith(",") || above.text().endsWith("/") || above.text().endsWith("&")) {
      return true;
    }
    if (line.text().contains(":") || isGroup(at) || isGroup(at - 1)) {
      return false;
    }
    if (above.bullet()) {
      return line.gap() < 0.6 && line.left() >= above.left() - 2;
    }
    return above.text().contains(",") && line.gap() < 0.75 && line.style().looksLike(above.style());
  }

  private void item(List<Line> some) {
    var cells = new ArrayList<String>();
    for (Line line : some) {
      for (int at = 0; at < line.cells().size(); at++) {
        String cell = line.cells().get(at).text();
        boolean joins = at == 0 && !cells.isEmpty();
        if (joins) {
          String last = cells.removeLast();
          boolean hyphen = last.endsWith("-") && Character.isLowerCase(cell.charAt(0));
          cells.add(hyphen ? last.substring(0, last.length() - 1) + cell : last + " " + cell);
        } else {
          cells.add(cell);
        }
      }
    }
    boolean keyed = cells.stream().anyMatch(cell -> KEYWORDS.matcher(cell).find());
    for (int at = 0; at < cells.size(); at++) {
      String text = cells.get(at);
      Matcher keywords = KEYWORDS.matcher(text);
      if (keywords.find()) {
        text = text.substring(keywords.end());
      } else if (keyed || (some.getFirst().gutter() && cells.size() == 1 && hasList(some))) {
        continue;
      } else {
        text = withoutLabel(text);
        if (at == 0 && text.isEmpty()) {
          continue;
        }
        // A label in a cell of its own, before a list.
        if (at == 0 && cells.size() == 2 && !text.contains(",") && cells.get(1).contains(",")) {
          continue;
        }
      }
      text(text, some);
    }
  }

  /// Whether what stands beside a label is more than its level.
  private boolean hasList(List<Line> label) {
    int at = lines.indexOf(label.getLast()) + 1;
    return at > 0 && at < lines.size() && !LEVEL.matcher(lines.get(at).text()).matches();
  }

  private static String withoutLabel(String text) {
    int colon = text.indexOf(':');
    if (colon > 0
        && Headings.kind(text.substring(0, colon))
            .filter(Section.Kind.LANGUAGES::equals)
            .isPresent()
        && Tongues.isTongue(text.substring(colon + 1).strip().split("[\\s,(]+", 2)[0])) {
      return "";
    }
    if (colon <= 0 || colon > 45) {
      return text;
    }
    String after = text.substring(colon + 1).strip();
    String level = after.replaceAll("[()]", "").strip();
    if (after.isEmpty()) {
      return "";
    }
    return LEVEL.matcher(level).matches() ? text.substring(0, colon) : after;
  }

  private void text(String text, List<Line> at) {
    int depth = 0;
    var part = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      depth += letter == '(' ? 1 : letter == ')' && depth > 0 ? -1 : 0;
      if (depth == 0 && (letter == ',' || letter == ';')) {
        part(part.toString(), at);
        part.setLength(0);
      } else {
        part.append(letter);
      }
    }
    part(part.toString(), at);
  }

  private void part(String text, List<Line> at) {
    String bare =
        text.strip().replaceAll("[.。]$", "").replaceAll("^(?:and|und|et|y|e|&)\\s+", "").strip();
    if (bare.isEmpty()) {
      return;
    }
    Matcher inside = PARENTHESES.matcher(bare);
    if (inside.matches()) {
      String inner = inside.group(2);
      String outer = (inside.group(1) + " " + inside.group(3)).strip();
      if (LEVEL.matcher(inner).matches()) {
        part(outer, at);
      } else if (inner.contains(",") && !outer.isEmpty()) {
        conjoined(outer, at);
        text(inner, at);
      } else {
        add(bare, at);
      }
      return;
    }
    String[] parts = SEPARATORS.split(bare, -1);
    if (parts.length > 1) {
      for (String one : parts) {
        part(one, at);
      }
      return;
    }
    conjoined(bare, at);
  }

  private void conjoined(String text, List<Line> at) {
    if (LEVEL.matcher(text).matches()) {
      return;
    }
    String[] sides = AND.split(text, -1);
    boolean apart =
        sides.length > 1
            && Taxonomy.find(text).isEmpty()
            && List.of(sides).stream().anyMatch(side -> Taxonomy.find(side).isPresent())
            && List.of(sides).stream().allMatch(side -> side.split(" ", -1).length <= 2);
    if (apart) {
      for (String side : sides) {
        add(side, at);
      }
      return;
    }
    for (String skill : Taxonomy.split(text)) {
      add(skill, at);
    }
  }

  private void add(String text, List<Line> at) {
    String skill = text.strip().replaceAll("^[\\s\"'“”*_–—-]+|[\\s:\"'“”*_–—-]+$", "");
    Optional<Taxonomy.Known> known = Taxonomy.find(skill);
    boolean sentence = skill.length() > LONGEST || skill.split(" ", -1).length > 6;
    if (skill.isEmpty()
        || (known.isEmpty() && sentence)
        || LEVEL.matcher(skill).matches()
        || skill.codePoints().noneMatch(Character::isLetter)
        || !seen.add(Letters.folded(skill))) {
      return;
    }
    skills.add(
        new Field<>(
            new Skill(skill, known.map(Taxonomy.Known::name), known.map(Taxonomy.Known::category)),
            known.isPresent() ? 0.95 : 0.75,
            at.stream().map(line -> line.place(skill)).toList()));
  }
}
