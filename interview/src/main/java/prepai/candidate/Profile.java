package prepai.candidate;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What a CV says, field by field.
///
/// @param yearsOfExperience of all positions, time that overlaps counted once
/// @param gaps between positions, oldest first
public record Profile(
    Contact contact,
    Optional<Field<String>> summary,
    List<Field<Skill>> skills,
    List<Position> experience,
    List<Degree> education,
    List<Item> projects,
    List<Item> certifications,
    List<Field<Tongue>> languages,
    List<Item> publications,
    double yearsOfExperience,
    List<Gap> gaps) {

  public Profile {
    skills = List.copyOf(skills);
    experience = List.copyOf(experience);
    education = List.copyOf(education);
    projects = List.copyOf(projects);
    certifications = List.copyOf(certifications);
    languages = List.copyOf(languages);
    publications = List.copyOf(publications);
    gaps = List.copyOf(gaps);
  }

  /// How to reach the candidate.
  ///
  /// @param phone in E.164 where it is certain, otherwise as printed
  public record Contact(
      Optional<Field<String>> name,
      Optional<Field<String>> email,
      Optional<Field<String>> phone,
      Optional<Field<String>> location,
      List<Field<String>> links) {
    public Contact {
      links = List.copyOf(links);
    }
  }

  /// A skill.
  ///
  /// @param printed as the CV has it
  /// @param name the usual name, where our taxonomy knows it
  /// @param category of the taxonomy
  public record Skill(String printed, Optional<String> name, Optional<String> category) {}

  /// From when to when; either end may be missing.
  public record Period(Optional<Field<CvDate>> start, Optional<Field<CvDate>> end) {}

  /// A post that somebody held.
  public record Position(
      Optional<Field<String>> title,
      Optional<Field<String>> employer,
      Optional<Field<String>> location,
      Period period,
      List<Field<String>> bullets) {
    public Position {
      bullets = List.copyOf(bullets);
    }
  }

  /// A course of study.
  public record Degree(
      Optional<Field<String>> degree,
      Optional<Field<String>> field,
      Optional<Field<String>> school,
      Period period) {}

  /// A project, a certificate or a publication.
  ///
  /// @param by who gave or published it, or the part that somebody had in it
  public record Item(
      Field<String> name, Optional<Field<String>> by, Period period, List<Field<String>> bullets) {
    public Item {
      bullets = List.copyOf(bullets);
    }
  }

  /// A language that somebody speaks, and how well, as printed.
  public record Tongue(String name, Optional<String> level) {}

  /// Months without a position, both ends included.
  public record Gap(YearMonth from, YearMonth to) {}
}
