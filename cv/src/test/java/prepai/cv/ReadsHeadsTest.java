package prepai.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prepai.candidate.CvDate;
import prepai.candidate.Field;
import prepai.candidate.Profile;

/// The many ways to write title, employer and dates.
class ReadsHeadsTest {
  private static List<String> posts(String lines) {
    Profile profile =
        ReadsCvsTest.read(
            ("Ada Lindqvist\n\nEXPERIENCE\n\n" + lines).getBytes(StandardCharsets.UTF_8));
    return profile.experience().stream()
        .map(post ->
            text(post.title())
                + " | "
                + text(post.employer())
                + " | "
                + date(post.period().start())
                + " | "
                + date(post.period().end()))
        .toList();
  }

  private static String text(Optional<Field<String>> field) {
    return field.map(Field::value).orElse("");
  }

  private static String date(Optional<Field<CvDate>> field) {
    return field.map(Field::value).map(CvDate::text).orElse("");
  }

  @Test
  void separatorsOfAllKinds() {
    assertEquals(
        List.of(
            "Software Engineer | Meridian | 2019-01 | 2021-03",
            "Intern | Polar Research Center |  | 2017-06",
            "Data Analyst | Quarry | 2015 | 2016"),
        posts(
            """
            Software Engineer - Meridian
            Jan 2019 to Mar 2021 | Poznań
            - Built search ranking services

            Intern | Polar Research Center | Summer 2017
            - Wrote image pipelines

            Data Analyst @ Quarry (2015–2016)
            - Made dashboards
            """));
  }

  @Test
  void severalPostsUnderOneEmployer() {
    assertEquals(
        List.of(
            "Senior Program Manager | Halden Systems | 2019 | present",
            "Program Manager | Halden Systems | 2016 | 2019"),
        posts(
            """
            Halden Systems    Redmond, WA
            Senior Program Manager    2019 – Present
            • Leads a team of 12 building the update service
            Program Manager    2016 – 2019
            • Ran the beta programme with 400 customers
            """));
  }

  @Test
  void anEmployerBeforeItsPlace() {
    assertEquals(
        List.of(
            "Software Engineer | Lumenworks | 2018-06 | present",
            "Research Scientist | Osier | 2012-03 | 2018-05"),
        posts(
            """
            Lumenworks, Mountain View, CA — Software Engineer
            June 2018 - Present
            Worked on ads.

            Osier — Research Scientist
            March 2012 - May 2018
            Worked on query optimisation and published nine papers.
            """));
  }

  @Test
  void itemsOfAListWithWhatIsSaidOfThem() {
    assertEquals(
        List.of(
            "Gerente de Marketing | Flora Sul | 2018-01 | present",
            "Analista de Marketing | Bebidas Norte | 2014-02 | 2017-12"),
        posts(
            """
            • Gerente de Marketing, Flora Sul, jan. 2018 – atual
              Responsável pelo lançamento de 3 linhas
            • Analista de Marketing, Bebidas Norte, fev. 2014 – dez. 2017
              Planejamento de campanhas
            """));
  }

  @Test
  void datesFirst() {
    assertEquals(
        List.of(
            "Projektleiterin | Neckarwerk GmbH | 2018-05 | present",
            "Entwicklungsingenieurin | Bodensee Getriebe AG | 2013-10 | 2018-04"),
        posts(
            """
            seit 05/2018    Projektleiterin, Neckarwerk GmbH, Stuttgart
                            Leitung von drei Entwicklungsprojekten
            10/2013 – 04/2018    Entwicklungsingenieurin, Bodensee Getriebe AG, Friedrichshafen
                            Auslegung von Getrieben
            """));
  }
}
