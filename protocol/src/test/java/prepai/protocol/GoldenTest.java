package prepai.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prepai.scoring.Report;
import prepai.session.Action;
import prepai.session.Event;
import prepai.session.Logged;
import prepai.session.Move;

final class GoldenTest {
  private static final Map<Class<?>, String> EVENTS = names(Mixins.OfEvent.class);
  private static final Map<Class<?>, String> MOVES = names(Mixins.OfMove.class);
  private static final Map<Class<?>, String> ACTIONS = names(Mixins.OfAction.class);

  static Stream<Logged> events() {
    return Samples.log().stream();
  }

  static Stream<Move> moves() {
    return Samples.moves().stream();
  }

  static Stream<Action> actions() {
    return Samples.actions().stream();
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventTravelsAsItsGoldenFile(Logged logged) {
    check("event-" + name(EVENTS, logged.event()), logged, Logged.class);
  }

  @ParameterizedTest
  @MethodSource("moves")
  void everyMoveIsStoredAsItsGoldenFile(Move move) {
    check("move-" + name(MOVES, move), move, Move.class);
  }

  @ParameterizedTest
  @MethodSource("actions")
  void everyActionIsReadFromItsGoldenFile(Action action) {
    check("action-" + name(ACTIONS, action), action, Action.class);
  }

  @Test
  void theReportTravelsAsItsGoldenFile() {
    check("report", Samples.report(), Report.class);
  }

  @Test
  void everyEventHasANameASampleAndAFile() {
    complete(Event.class, EVENTS, Samples.log().stream().map(Logged::event).toList(), "event-", 11);
  }

  @Test
  void everyMoveHasANameASampleAndAFile() {
    complete(Move.class, MOVES, Samples.moves(), "move-", 15);
  }

  @Test
  void everyActionHasANameASampleAndAFile() {
    complete(Action.class, ACTIONS, Samples.actions(), "action-", 9);
  }

  private static <T> void check(String name, T value, Class<T> type) {
    Golden.checkWritten(name, value);
    assertEquals(value, Json.read(Golden.read(name).getBytes(StandardCharsets.UTF_8), type));
    assertEquals(value, Json.read(Json.bytes(value), type));
    assertEquals(Json.text(value), new String(Json.bytes(value), StandardCharsets.UTF_8));
  }

  private static void complete(
      Class<?> sealed, Map<Class<?>, String> names, List<?> samples, String prefix, int least) {
    Set<Class<?>> variants = variants(sealed).collect(Collectors.toSet());
    assertTrue(variants.size() >= least, sealed + " has " + variants.size() + " variants");
    assertEquals(variants, names.keySet(), "every variant has a name on the wire");
    assertEquals(names.size(), new HashSet<>(names.values()).size(), "no name is used twice");
    assertEquals(
        variants,
        samples.stream().map(Object::getClass).collect(Collectors.<Class<?>>toSet()),
        "every variant has a sample");
    Golden.checkComplete(prefix, new HashSet<>(names.values()));
  }

  private static Stream<Class<?>> variants(Class<?> type) {
    Class<?>[] permitted = type.getPermittedSubclasses();
    return permitted == null
        ? Stream.of(type)
        : Arrays.stream(permitted).flatMap(GoldenTest::variants);
  }

  private static String name(Map<Class<?>, String> names, Object value) {
    return Objects.requireNonNull(
        names.get(value.getClass()), () -> "no name: " + value.getClass());
  }

  private static Map<Class<?>, String> names(Class<?> mixin) {
    return Arrays.stream(Objects.requireNonNull(mixin.getAnnotation(JsonSubTypes.class)).value())
        .collect(
            Collectors.<JsonSubTypes.Type, Class<?>, String>toMap(
                JsonSubTypes.Type::value, JsonSubTypes.Type::name));
  }
}
