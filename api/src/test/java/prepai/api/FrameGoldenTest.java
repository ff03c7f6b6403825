package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prepai.protocol.Golden;
import prepai.protocol.Samples;
import prepai.sandbox.TestResult;
import prepai.sandbox.Verdict;
import prepai.session.Logged;

final class FrameGoldenTest {
  private static final Map<Class<?>, String> NAMES =
      Arrays.stream(Objects.requireNonNull(Frame.class.getAnnotation(JsonSubTypes.class)).value())
          .collect(
              Collectors.<JsonSubTypes.Type, Class<?>, String>toMap(
                  JsonSubTypes.Type::value, JsonSubTypes.Type::name));

  static Stream<Frame> frames() {
    Logged said = Samples.log().get(4);
    return Stream.of(
        new Frame.OfEvent(said.seq(), said.at(), said.event()),
        new Frame.CaughtUp(19),
        new Frame.Thinking(8),
        new Frame.Delta(8, "How does a \u0645\u0631\u062D\u0628\u0627 \uD83D\uDC4B\uD83C\uDFFD "),
        new Frame.RunProgress(
            Optional.of(Samples.ACTION),
            Samples.result(TestResult.Kind.VISIBLE, 1, new Verdict.Accepted()),
            24),
        new Frame.OfStatus(RepliesGoldenTest.status()),
        new Frame.OfError(
            Problem.of(409, "busy", "One turn at a time", "Wait for the reply, then send again."),
            Optional.of(Samples.ACTION)),
        new Frame.Heartbeat(Samples.BEGUN));
  }

  @ParameterizedTest
  @MethodSource("frames")
  void everyFrameIsWrittenAsItsGoldenFile(Frame frame) {
    Golden.checkWritten("frame-" + NAMES.get(frame.getClass()), frame);
  }

  @Test
  void aPlainFrameIsWrittenAsItsGoldenFile() {
    Golden.checkWritten(
        "frame-plain", new Frame.Plain("Tell me more.", Frame.Plain.Role.AGENT, Samples.BEGUN));
  }

  @Test
  void everyFrameHasANameASampleAndAFile() {
    Set<Class<?>> variants = Set.copyOf(List.of(Frame.class.getPermittedSubclasses()));
    var files = new HashSet<>(NAMES.values());
    files.add("plain");

    assertEquals(8, variants.size());
    assertEquals(variants, NAMES.keySet());
    assertEquals(variants, frames().map(Object::getClass).collect(Collectors.<Class<?>>toSet()));
    Golden.checkComplete("frame-", files);
  }
}
