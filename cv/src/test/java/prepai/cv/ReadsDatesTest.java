package prepai.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepai.candidate.CvDate;

class ReadsDatesTest {
  private static String found(String text) {
    return Dates.find(text)
        .map(found ->
            found.start().map(CvDate::text).orElse("-")
                + " "
                + found.end().map(CvDate::text).orElse("-"))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Aug. 2018 – May 2021; 2018-08 2021-05
          06/2024 - 09/2024; 2024-06 2024-09
          2024-06-01 — 2024-09-01; 2024-06 2024-09
          (2013-09 — Present); 2013-09 present
          Oktober 2019 – heute; 2019-10 present
          sept. 2016–juil. 2020; 2016-09 2020-07
          janvier 2020 – aujourd’hui; 2020-01 present
          marzo de 2019 – actualidad; 2019-03 present
          da gennaio 2020 ad oggi; 2020-01 present
          jan. 2018 – atual; 2018-01 present
          Mar 2019 to Feb 2020; 2019-03 2020-02
          since 2019; 2019 present
          seit 05/2018; 2018-05 present
          2015-; 2015 present
          2014–16; 2014 2016
          Jan '19 – Mar '21; 2019-01 2021-03
          Jun – Aug 2019; 2019-06 2019-08
          01.2018 bis 12.2019; 2018-01 2019-12
          ??? — Present; - present
          Summer 2017; - 2017-06
          May 2016; - 2016-05
          Led 2,000 people; none
          """)
  void inManyForms(String text, String meant) {
    assertEquals(meant, found(text));
  }

  @Test
  void tellsDatesFromTexts() {
    assertTrue(Dates.looksDated("sept. 2016–juil."));
    assertTrue(!Dates.isWhole("sept. 2016–juil."));
    assertTrue(Dates.isWhole("sept. 2016–juil. 2020"));
    assertTrue(!Dates.looksDated("May Brandt"));
  }
}
