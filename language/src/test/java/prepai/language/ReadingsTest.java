package prepai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prepai.Rehearsal;
import prepai.Samples;
import prepai.evidence.Judgement;
import prepai.interviewer.Judge;
import prepai.plan.Bank;
import prepai.plan.Kind;
import prepai.plan.Question;

class ReadingsTest {
  private static final Question QUESTION = Samples.question("concept.hashing");
  private static final Question OTHER = Samples.question("concept.indexes");

  @TempDir private Path folder;

  private Readings readings() {
    return new Readings(folder.resolve("readings"));
  }

  private Set<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("readings"))) {
      return files.collect(Collectors.toSet());
    }
  }

  private Path only() throws IOException {
    Set<Path> files = files();
    assertEquals(1, files.size());
    return files.iterator().next();
  }

  private Optional<RubricReading> found(Question question) {
    return readings().of(question, question.rubric());
  }

  @Test
  void readsWhatIsNotThereOnce() throws IOException {
    assertEquals(new Readings.Filled(2, 0, 0), readings().fill(List.of(QUESTION, OTHER)));
    Set<Path> files = files();
    assertEquals(2, files.size());

    assertEquals(new Readings.Filled(0, 2, 0), readings().fill(List.of(OTHER, QUESTION)));
    assertEquals(files, files());
  }

  @Test
  void removesWhatNoQuestionNeeds() throws IOException {
    readings().fill(List.of(QUESTION, OTHER));

    assertEquals(new Readings.Filled(0, 1, 1), readings().fill(List.of(QUESTION)));
    assertEquals(Optional.empty(), found(OTHER));
    assertNotEquals(Optional.empty(), found(QUESTION));
  }

  @Test
  void findsNothingWhereNothingWasRead() {
    assertEquals(Optional.empty(), found(QUESTION));
  }

  @Test
  void doesNotTakeAnOlderRubricForANewOne() throws IOException {
    readings().fill(List.of(QUESTION));

    assertEquals(
        Optional.empty(), readings().of(QUESTION, QUESTION.rubric().subList(0, 1)), "a point less");
  }

  @Test
  void judgesTheSameFromAFile() throws IOException {
    readings().fill(List.of(QUESTION));
    var track = Samples.track(List.of(Samples.phase("all", "All", 100, List.of(Kind.values()), 3)));
    var interview = Rehearsal.of(new Bank(List.of(track), List.of(QUESTION)), 1, 45);
    interview.say("I write software.");
    var answer =
        new Judge.Answer(
            9,
            "Well: the key goes through a hash function, which gives the index of one bucket. Two keys can land in the same bucket; then they are chained in a list.",
            interview.session().current().orElseThrow(),
            Optional.empty());

    Judgement fromFile = SemanticJudge.loaded(Optional.of(readings())).judge(answer);

    assertNotEquals(List.of(), fromFile.findings());
    assertEquals(SemanticJudge.loaded(Optional.empty()).judge(answer), fromFile);
    assertEquals(
        SemanticJudge.loaded(Optional.empty()).features(answer),
        SemanticJudge.loaded(Optional.of(readings())).features(answer));
  }

  @Test
  void readsAnewWhatIsDamaged() throws IOException {
    readings().fill(List.of(QUESTION));
    byte[] whole = Files.readAllBytes(only());

    Files.write(only(), Arrays.copyOf(whole, whole.length / 2));
    assertEquals(Optional.empty(), found(QUESTION), "cut off");

    Files.write(only(), Arrays.copyOf(whole, whole.length + 1));
    assertEquals(Optional.empty(), found(QUESTION), "too long");

    Files.write(only(), whole);
    assertNotEquals(Optional.empty(), found(QUESTION));
  }
}
