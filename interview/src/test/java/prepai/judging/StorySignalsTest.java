package prepai.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepai.evidence.Status;
import prepai.plan.Signal;

class StorySignalsTest {
  private static Optional<Status> shown(Signal signal, String text) {
    return StorySignals.find(signal, Clause.of(text)).map(StorySignals.Shown::status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SITUATION        | At my last job we ran a web shop.              | When I was new, our team owned the billing.       | Good teams talk to each other.
          OWN_ACTION       | I wrote a tool and then I showed it to them.   | I personally called them. I fixed the query.      | We did a lot and it was done well.
          NUMBER           | It saved 12 hours.                             | Errors fell by 40%.                               | It saved a lot.
          BASELINE         | It went from 9 seconds down to two.            | It used to take a day.                            | It became quick.
          TIMEFRAME        | We had three weeks.                            | It took about 2 months.                           | We were in a hurry.
          ALTERNATIVE      | I considered a rewrite.                        | We chose a queue rather than polling.             | We chose a queue.
          OBSTACLE         | The hardest part was that nobody agreed.       | However, they refused.                            | Everything went well.
          RESULT           | As a result the team adopted it.               | It reduced the waiting.                           | It was a nice project.
          LESSON           | Looking back I should have asked.              | I learned to listen.                              | That was it.
          CHANGED_PRACTICE | Since then I write tests first.                | I now ask before I build.                         | That was it.
          STAKEHOLDER      | I convinced the product owner.                 | She agreed to try it.                             | I coded alone.
          MECHANISM        | I wrote a checklist for it.                    | It is part of our process now.                    | I told them once.
          """)
  void twoSentencesShowItAndOneDoesNot(Signal signal, String one, String other, String neither) {
    assertEquals(Optional.of(Status.HIT), shown(signal, one));
    assertEquals(Optional.of(Status.HIT), shown(signal, other));
    assertEquals(Optional.empty(), shown(signal, neither));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OWN_ACTION  | I never showed it to them and I never called them.
          OWN_ACTION  | I think I fixed something, and maybe I showed it to somebody.
          NUMBER      | I'd say it saved 12 hours.
          NUMBER      | That was in spring 2023.
          NUMBER      | At 21:40 the provider went away.
          RESULT      | As a result nobody noticed anything, or so.
          STAKEHOLDER | I didn't convince anybody, and they never agreed on it.
          MECHANISM   | There was no checklist for it.
          """)
  void whatIsDeniedOrGuessedIsNotTold(Signal signal, String text) {
    assertEquals(Optional.empty(), shown(signal, text));
  }

  @Test
  void everySignalHasItsPattern() throws NoSuchMethodException {
    String table =
        StorySignalsTest.class
            .getDeclaredMethod(
                "twoSentencesShowItAndOneDoesNot",
                Signal.class,
                String.class,
                String.class,
                String.class)
            .getAnnotation(CsvSource.class)
            .textBlock();
    var tested = EnumSet.noneOf(Signal.class);
    Stream.of(table.split("\n", -1))
        .filter(row -> !row.isBlank())
        .forEach(row -> tested.add(Signal.valueOf(row.substring(0, row.indexOf('|')).strip())));

    assertEquals(EnumSet.copyOf(Arrays.asList(Signal.values())), tested);
  }

  @Test
  void oneActionOfOnesOwnIsHalfTheStory() {
    assertEquals(Optional.of(Status.PARTIAL), shown(Signal.OWN_ACTION, "I wrote a tool."));
    assertEquals(
        Optional.empty(), shown(Signal.OWN_ACTION, "I needed help, I wanted it, I was there."));
  }

  @Test
  void theFirstClauseThatShowsItIsTheEvidence() {
    var shown =
        StorySignals.find(
                Signal.NUMBER, Clause.of("It was slow. It took 9 seconds. Then it took 2 seconds."))
            .orElseThrow();

    assertEquals("It took 9 seconds.", shown.clause().text());
  }
}
