package prepai.cv;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prepai.candidate.Field;
import prepai.candidate.Profile;
import prepai.candidate.Profile.Item;
import prepai.candidate.Profile.Skill;
import prepai.candidate.Profile.Tongue;
import prepai.candidate.Tenure;
import prepai.cv.Head.Piece;
import prepai.cv.Section.Kind;

/// Sections to a profile.
final class Profiles {
  private static final int FEWEST_KNOWN = 2;

  private Profiles() {}

  static Profile of(List<Line> lines, YearMonth today) {
    List<Section> sections = Sections.of(lines);
    List<Section> meant = sections.stream().map(Profiles::meant).toList();
    var experience = new ArrayList<Profile.Position>();
    var education = new ArrayList<Profile.Degree>();
    var projects = new ArrayList<Item>();
    var certifications = new ArrayList<Item>();
    var publications = new ArrayList<Item>();
    var languages = new ArrayList<Field<Tongue>>();
    var skills = new ArrayList<Field<Skill>>();
    Optional<Field<String>> summary = Optional.empty();
    Set<String> seen = new HashSet<>();
    for (Section section : meant) {
      switch (section.kind()) {
        case EXPERIENCE -> experience.addAll(Posts.of(Entries.of(section.lines())));
        case EDUCATION -> education.addAll(Studies.of(Entries.of(section.lines())));
        case PROJECTS -> projects.addAll(items(section));
        case CERTIFICATIONS -> certifications.addAll(items(section));
        case PUBLICATIONS -> publications.addAll(items(section));
        case LANGUAGES -> languages.addAll(Tongues.of(section.lines()));
        case SKILLS ->
            SkillList.of(section.lines()).stream()
                .filter(skill -> seen.add(Letters.folded(skill.value().printed())))
                .forEach(skills::add);
        case SUMMARY -> summary = summary.or(() -> whole(section.lines()));
        case CONTACT, AWARDS, VOLUNTEERING, INTERESTS, REFERENCES, COURSES, OTHER, UNKNOWN -> {}
      }
    }
    Tenure tenure = Tenure.of(experience, today);
    return new Profile(
        Contacts.of(lines, sections),
        summary,
        skills,
        experience,
        education,
        projects,
        certifications,
        languages,
        publications,
        tenure.years(),
        tenure.gaps());
  }

  /// What a section is about, by its contents where its heading does not say.
  private static Section meant(Section section) {
    if (section.kind() == Kind.LANGUAGES && !Tongues.anyIn(section.lines()) && isSkills(section)) {
      return new Section(Kind.SKILLS, section.heading(), section.lines());
    }
    if (section.kind() == Kind.UNKNOWN && isSkills(section)) {
      return new Section(Kind.SKILLS, section.heading(), section.lines());
    }
    return section;
  }

  private static boolean isSkills(Section section) {
    List<Field<Skill>> skills = SkillList.of(section.lines());
    long known = skills.stream().filter(skill -> skill.value().name().isPresent()).count();
    boolean dated =
        section.lines().stream()
            .anyMatch(line -> Dates.find(line.text()).filter(Dates.Found::range).isPresent());
    return !dated && known >= FEWEST_KNOWN && known * 2 >= skills.size();
  }

  private static Optional<Field<String>> whole(List<Line> lines) {
    List<Field<String>> texts = Texts.items(lines);
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Field<>(
            String.join("\n", texts.stream().map(Field::value).toList()),
            0.9,
            texts.stream().flatMap(text -> text.places().stream()).toList()));
  }

  private static List<Item> items(Section section) {
    var items = new ArrayList<Item>();
    for (Entry entry : Entries.of(section.lines())) {
      List<Piece> pieces = Head.of(entry).pieces();
      if (!pieces.isEmpty()) {
        items.add(
            new Item(
                Posts.field(pieces.getFirst()),
                pieces.stream().skip(1).findFirst().map(Posts::field),
                Posts.period(entry),
                Texts.items(entry.body())));
      }
    }
    return items;
  }
}
