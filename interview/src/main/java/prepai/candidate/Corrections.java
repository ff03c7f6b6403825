package prepai.candidate;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a candidate puts right in what was read of the CV. A section that is there takes the place
/// of the one that was read; the others stay.
public record Corrections(
    Optional<Reach> contact,
    Optional<List<String>> skills,
    Optional<List<Post>> experience,
    Optional<List<Study>> education) {
  private static final int LONGEST = 1_000;
  private static final int MOST = 100;

  /// How to reach the candidate.
  public record Reach(
      Optional<String> name,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> location,
      List<String> links) {
    public Reach {
      links = few("links", links);
      Stream.of(name.stream(), email.stream(), phone.stream(), location.stream(), links.stream())
          .flatMap(texts -> texts)
          .forEach(Corrections::check);
    }
  }

  /// A post.
  ///
  /// @param start as `CvDate.parse` reads it
  /// @param end the same
  public record Post(
      Optional<String> title,
      Optional<String> employer,
      Optional<String> location,
      Optional<String> start,
      Optional<String> end,
      List<String> bullets) {
    public Post {
      bullets = few("bullets", bullets);
      Stream.of(title.stream(), employer.stream(), location.stream(), bullets.stream())
          .flatMap(texts -> texts)
          .forEach(Corrections::check);
      checkPeriod(start, end);
    }
  }

  /// A course of study.
  ///
  /// @param start as `CvDate.parse` reads it
  /// @param end the same
  public record Study(
      Optional<String> degree,
      Optional<String> field,
      Optional<String> school,
      Optional<String> start,
      Optional<String> end) {
    public Study {
      Stream.of(degree.stream(), field.stream(), school.stream())
          .flatMap(texts -> texts)
          .forEach(Corrections::check);
      checkPeriod(start, end);
    }
  }

  /// @throws IllegalArgumentException when something is too long, too many, or no date; the message
  ///   says what to do
  public Corrections {
    skills = skills.map(names -> few("skills", names));
    skills.ifPresent(names -> names.forEach(Corrections::check));
    experience = experience.map(posts -> few("posts", posts));
    education = education.map(studies -> few("studies", studies));
  }

  private static void checkPeriod(Optional<String> start, Optional<String> end) {
    Optional<CvDate> from = written(start).map(CvDate::parse);
    Optional<CvDate> to = written(end).map(CvDate::parse);
    if (from.filter(CvDate.Present.class::isInstance).isPresent()) {
      throw new IllegalArgumentException("Only an end can be present; give the start as a month.");
    }
    YearMonth never = YearMonth.of(9999, 12);
    if (from.isPresent()
        && to.isPresent()
        && to.get().latest(never).isBefore(from.get().earliest(never))) {
      throw new IllegalArgumentException("An end lies before its start; put the dates right.");
    }
  }

  private static <T> List<T> few(String what, List<T> some) {
    if (some.size() > MOST) {
      throw new IllegalArgumentException("There may be at most " + MOST + " " + what + ".");
    }
    return List.copyOf(some);
  }

  private static void check(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "A field may have at most " + LONGEST + " characters; shorten what is longer.");
    }
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("A field has a character that cannot be kept.");
    }
  }

  /// The profile with the corrections. What stayed as it was read keeps its place and confidence;
  /// what is new is certain, and stands nowhere.
  ///
  /// @param today where posts that still run end
  public Profile applied(Profile read, YearMonth today) {
    List<Profile.Position> posts =
        experience
            .map(now -> now.stream().map(post -> position(post, read)).toList())
            .orElse(read.experience());
    Tenure tenure = Tenure.of(posts, today);
    return new Profile(
        contact.map(now -> reach(now, read.contact())).orElse(read.contact()),
        read.summary(),
        skills.map(names -> named(names, read.skills())).orElse(read.skills()),
        posts,
        education
            .map(now -> now.stream().map(study -> degree(study, read)).toList())
            .orElse(read.education()),
        read.projects(),
        read.certifications(),
        read.languages(),
        read.publications(),
        tenure.years(),
        tenure.gaps());
  }

  private static Profile.Contact reach(Reach now, Profile.Contact read) {
    return new Profile.Contact(
        field(now.name(), read.name().stream()),
        field(now.email(), read.email().stream()),
        field(now.phone(), read.phone().stream()),
        field(now.location(), read.location().stream()),
        now.links().stream()
            .flatMap(link -> field(Optional.of(link), read.links().stream()).stream())
            .toList());
  }

  private static List<Field<Profile.Skill>> named(
      List<String> names, List<Field<Profile.Skill>> read) {
    return names.stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .map(name ->
            read.stream()
                .filter(skill -> skill.value().printed().equals(name))
                .findFirst()
                .orElseGet(() ->
                    new Field<>(
                        new Profile.Skill(name, Optional.empty(), Optional.empty()), 1, List.of())))
        .toList();
  }

  private static Profile.Position position(Post post, Profile read) {
    List<Profile.Position> before = read.experience();
    return new Profile.Position(
        field(post.title(), before.stream().flatMap(one -> one.title().stream())),
        field(post.employer(), before.stream().flatMap(one -> one.employer().stream())),
        field(post.location(), before.stream().flatMap(one -> one.location().stream())),
        period(post.start(), post.end(), before.stream().map(Profile.Position::period)),
        post.bullets().stream()
            .flatMap(bullet ->
                field(Optional.of(bullet), before.stream().flatMap(one -> one.bullets().stream()))
                    .stream())
            .toList());
  }

  private static Profile.Degree degree(Study study, Profile read) {
    List<Profile.Degree> before = read.education();
    return new Profile.Degree(
        field(study.degree(), before.stream().flatMap(one -> one.degree().stream())),
        field(study.field(), before.stream().flatMap(one -> one.field().stream())),
        field(study.school(), before.stream().flatMap(one -> one.school().stream())),
        period(study.start(), study.end(), before.stream().map(Profile.Degree::period)));
  }

  /// Both dates as they were read, where a period had just these; else what was written.
  private static Profile.Period period(
      Optional<String> start, Optional<String> end, Stream<Profile.Period> read) {
    Function<Optional<Field<CvDate>>, Optional<String>> text =
        date -> date.map(one -> one.value().text());
    return read.filter(period ->
            text.apply(period.start()).equals(written(start))
                && text.apply(period.end()).equals(written(end)))
        .findFirst()
        .orElseGet(() -> new Profile.Period(date(start), date(end)));
  }

  private static Optional<Field<CvDate>> date(Optional<String> text) {
    return written(text).map(date -> new Field<>(CvDate.parse(date), 1, List.of()));
  }

  private static Optional<Field<String>> field(Optional<String> text, Stream<Field<String>> read) {
    return written(text)
        .map(now ->
            read.filter(one -> one.value().equals(now))
                .findFirst()
                .orElseGet(() -> new Field<>(now, 1, List.of())));
  }

  private static Optional<String> written(Optional<String> text) {
    return text.map(String::strip).filter(words -> !words.isEmpty());
  }
}
