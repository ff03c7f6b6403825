package prepai.candidate;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A CV for tests, put together field by field.
public final class SampleCv {
  /// What it is called.
  public static final String FILE = "cv.pdf";

  private SampleCv() {}

  /// Two posts with a gap between them, bullets of several kinds, and skills of which one is
  /// mentioned nowhere else.
  public static Profile profile() {
    return of(
        List.of(
            post(
                "Software Engineer",
                "Example Freight",
                "2022-01",
                "present",
                "Cut the time of the nightly billing run by 70 % with Kafka",
                "Led a team of four engineers through the move to the cloud",
                "Wrote the guide that new colleagues learn from"),
            post(
                "Developer",
                "Example Bank",
                "2019-01",
                "2020-12",
                "Improved the search of the customer portal")),
        "Kafka",
        "Rust");
  }

  public static Profile of(List<Profile.Position> posts, String... skills) {
    Tenure tenure = Tenure.of(posts, YearMonth.of(2026, 3));
    return new Profile(
        new Profile.Contact(
            Optional.of(field("Kim Sample")),
            Optional.of(field("kim@example.com")),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        Optional.empty(),
        Stream.of(skills)
            .map(name -> field(new Profile.Skill(name, Optional.of(name), Optional.empty())))
            .toList(),
        posts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        tenure.years(),
        tenure.gaps());
  }

  public static Profile.Position post(
      String title, String employer, String start, String end, String... bullets) {
    return new Profile.Position(
        Optional.of(field(title)),
        Optional.of(field(employer)),
        Optional.empty(),
        new Profile.Period(
            Optional.of(field(CvDate.parse(start))), Optional.of(field(CvDate.parse(end)))),
        Stream.of(bullets).map(SampleCv::field).toList());
  }

  /// Something that stands at the head of the first page.
  public static <T> Field<T> field(T value) {
    return new Field<>(value, 0.9, List.of(new Place(1, 0.1, 0.1, 0.5, 0.02)));
  }
}
