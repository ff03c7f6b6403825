package prepai.evals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prepai.bank.BankReader;
import prepai.plan.Level;
import prepai.plan.Track;

/// Interviews that people took come out as they must, as they were judged then and as they would be
/// judged today.
final class RecordedInterviewsTest {
  private static final Path SESSIONS = Path.of("sessions");
  private static final Path CONTENT = Path.of("../content");

  @Test
  void comeOutAsTheyMust() {
    String faults =
        Recording.in(SESSIONS).parallelStream()
            .filter(recording -> !recording.faults().isEmpty())
            .map(recording -> recording.name() + ": " + String.join("; ", recording.faults()))
            .collect(Collectors.joining("\n"));
    assertEquals("", faults);
  }

  @Test
  void coverEveryTrackWithAStrongAWeakAndASilentCandidate() {
    var expected = new TreeSet<String>();
    for (Track track : new BankReader().read(List.of(CONTENT)).tracks()) {
      for (String who : Set.of("strong", "weak", "silent")) {
        expected.add(track.id() + "-" + who);
      }
    }
    var recorded =
        Recording.in(SESSIONS).stream()
            .map(Recording::name)
            .collect(Collectors.toCollection(TreeSet::new));
    expected.removeAll(recorded);
    assertEquals(Set.of(), expected);
  }

  /// A guard that cannot fail proves nothing.
  @Test
  void noticeAVerdictThatIsWrong() {
    Recording strong =
        Recording.in(SESSIONS).stream()
            .filter(recording -> recording.name().endsWith("-strong"))
            .findFirst()
            .orElseThrow();
    assertTrue(
        new Recording("renamed-weak", strong.log())
            .faults().stream().anyMatch(fault -> fault.startsWith("the verdict is")));
  }

  @Test
  void playTheSameScriptToTheSameLog() {
    var script =
        new Script(
            new Studio.Booking("coding", "Sam", Level.MID, 30, 3),
            "weak",
            List.of("I write Python.", "/hint", "Sort it and then scan.", "/silence", "/end"));
    var bank = new BankReader().read(List.of(CONTENT));
    assertEquals(script.play(bank).log(), script.play(bank).log());
  }
}
