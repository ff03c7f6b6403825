package prepai.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static prepai.candidate.SampleCv.post;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CvClaimsTest {
  private static final YearMonth TODAY = YearMonth.of(2026, 3);

  private static List<Claim> claims(Profile profile, Claim.Kind kind) {
    return CvClaims.of(profile, TODAY).stream().filter(claim -> claim.kind() == kind).toList();
  }

  private static List<Claim> ofBullet(String bullet, Claim.Kind kind) {
    return claims(
        SampleCv.of(
            List.of(post("Engineer", "Example Works", "2020-01", "present", bullet)), "Java"),
        kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cut costs by 40 % within a year           | 40 %
          Served 4,000 requests a second            | 4,000 requests
          Managed a budget of € 2.5 million         | € 2.5 million
          Durchlaufzeit um 35 Prozent gesenkt       | 35 Prozent
          Made the build 3x faster                  | 3x
          Led 12 engineers and cut costs by 40 %     | 40 %
          Served 12 engineers                       | 12 engineers
          Cut the wait from 90 to 15 minutes        | 15 minutes\
          """)
  void findsTheFigureOfABullet(String bullet, String figure) {
    Claim claim = ofBullet(bullet, Claim.Kind.NUMBER).getFirst();

    assertEquals(figure, claim.subject());
    assertEquals(bullet, claim.quote());
    assertEquals(Optional.of("Engineer at Example Works"), claim.about());
    assertFalse(claim.places().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moved the service to Java 17 and Spring",
        "Maintained HTML5 pages since 2015",
        "Rewrote the importer in 2019",
        "Upgraded Windows 10 machines",
        "Led 12 engineers",
        "Wrote guides"
      })
  void takesNeitherYearsNorVersionsNorATeamForFigures(String bullet) {
    assertEquals(List.of(), ofBullet(bullet, Claim.Kind.NUMBER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LEADERSHIP | Led a team of four engineers
          LEADERSHIP | Fünf Mitarbeiter geführt
          LEADERSHIP | Encadré une équipe de juniors
          OWNERSHIP  | Designed the payment service
          OWNERSHIP  | Diseñé la arquitectura del portal
          OUTCOME    | Improved the checkout
          OUTCOME    | Ladezeiten verbessert
          TECHNOLOGY | Ported the batch jobs to Java\
          """)
  void tellsWhatABulletClaims(Claim.Kind kind, String bullet) {
    assertEquals(1, ofBullet(bullet, kind).size());
  }

  @Test
  void aFigureWithoutABaselineIsWorthMoreThanOneWithIt() {
    double bare = ofBullet("Cut the wait by 80 %", Claim.Kind.NUMBER).getFirst().worth();
    double told =
        ofBullet("Cut the wait by 80 %, from 50 s to 10 s", Claim.Kind.NUMBER).getFirst().worth();

    assertTrue(bare > told, bare + " " + told);
  }

  @Test
  void anOlderPostIsWorthLess() {
    var profile =
        SampleCv.of(
            List.of(
                post("Engineer", "New Works", "2023-01", "present", "Cut costs by 40 %"),
                post("Engineer", "Old Works", "2019-01", "2022-12", "Cut waste by 40 %")));

    assertEquals(
        List.of("Cut costs by 40 %", "Cut waste by 40 %"),
        claims(profile, Claim.Kind.NUMBER).stream().map(Claim::quote).toList());
  }

  @Test
  void asksAboutSkillsThatNothingElseMentions() {
    assertEquals(
        List.of("Rust"),
        claims(SampleCv.profile(), Claim.Kind.LISTED_SKILL).stream().map(Claim::subject).toList());
  }

  @Test
  void findsAGap() {
    assertEquals(
        List.of("January 2021 to December 2021"),
        claims(SampleCv.profile(), Claim.Kind.GAP).stream().map(Claim::subject).toList());
  }

  @Test
  void findsAShortStayAndLeavesOutOneThatWasMeantToBeShort() {
    var profile =
        SampleCv.of(
            List.of(
                post("Engineer", "Example Works", "2023-01", "2023-05"),
                post("Engineering Intern", "Example Bank", "2021-01", "2021-04"),
                post("Engineer", "Example Freight", "2019-01", "2020-12")));

    List<Claim> stays = claims(profile, Claim.Kind.SHORT_STAY);
    assertEquals(1, stays.size());
    assertEquals("5 months", stays.getFirst().subject());
    assertEquals(Optional.of("Engineer at Example Works"), stays.getFirst().about());
  }

  @Test
  void yearsAloneMakeNoShortStay() {
    var profile = SampleCv.of(List.of(post("Engineer", "Example Works", "2023", "2023")));

    assertEquals(List.of(), claims(profile, Claim.Kind.SHORT_STAY));
  }

  @Test
  void findsTwoPostsAtTheSameTime() {
    var profile =
        SampleCv.of(
            List.of(
                post("Engineer", "Example Works", "2023-01", "present"),
                post("Lecturer", "Example School", "2022-01", "2023-12")));

    List<Claim> dates = claims(profile, Claim.Kind.DATES);
    assertEquals(1, dates.size());
    assertEquals("January 2023 to December 2023", dates.getFirst().subject());
  }

  @Test
  void aClaimKeepsItsIdWhereverItStands() {
    Claim first = ofBullet("Cut costs by 40 %", Claim.Kind.NUMBER).getFirst();
    var later =
        SampleCv.of(
            List.of(post("Lead", "Other Works", "2010-01", "2012-01", "Cut costs by 40 %")));

    assertEquals(first.id(), claims(later, Claim.Kind.NUMBER).getFirst().id());
  }

  @Test
  void anEmptyCvClaimsNothing() {
    assertEquals(List.of(), CvClaims.of(SampleCv.of(List.of()), TODAY));
  }

  @Test
  void keepsToABoundHoweverLongTheCvIs() {
    String[] bullets = new String[400];
    for (int index = 0; index < bullets.length; index++) {
      bullets[index] = "Cut the cost of part " + index + " by " + (index % 90 + 10) + " %";
    }
    var profile = SampleCv.of(List.of(post("Engineer", "Works", "2020-01", "present", bullets)));

    assertEquals(CvClaims.MOST, CvClaims.of(profile, TODAY).size());
  }
}
