package prepai.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.plan.Bank;
import prepai.plan.Question;
import prepai.plan.Track;
import tools.jackson.databind.JsonNode;

/// All files, as far as they could be made sense of.
///
/// @param tracks the files that keep to the schema
/// @param questions the files that keep to the schema
/// @param bank what became records, even against the schema; the first where an id occurs twice
/// @param refused why files could not be read or break the schema
/// @param unbound why files became no record
record Content(
    List<Place> tracks,
    List<Place> questions,
    Bank bank,
    List<Problem> refused,
    List<Problem> unbound) {

  static Content load(ContentFiles files) {
    var schemas = new Schemas();
    var refused = new ArrayList<>(files.problems());
    var unbound = new ArrayList<Problem>();
    var tracks = new Loading<>(Track.class, schemas::track, refused, unbound);
    var questions = new Loading<>(Question.class, schemas::question, refused, unbound);
    files.tracks().forEach(tracks::load);
    files.questions().forEach(questions::load);
    return new Content(
        List.copyOf(tracks.places),
        List.copyOf(questions.places),
        new Bank(distinct(tracks.records, Track::id), distinct(questions.records, Question::id)),
        List.copyOf(refused),
        List.copyOf(unbound));
  }

  Set<String> trackIds() {
    return ids(tracks, bank.tracks().stream().map(Track::id));
  }

  Set<String> questionIds() {
    return ids(questions, bank.questions().stream().map(Question::id));
  }

  private static Set<String> ids(List<Place> places, Stream<String> bound) {
    return Stream.concat(places.stream().map(Place::id), bound).collect(Collectors.toSet());
  }

  private static <T> List<T> distinct(List<T> records, Function<T, String> id) {
    var ids = new HashSet<String>();
    return records.stream().filter(value -> ids.add(id.apply(value))).toList();
  }

  /// One kind of file, and what came of those that were loaded.
  private static final class Loading<T> {
    private final Class<T> type;
    private final Function<Place, List<Problem>> schema;
    private final List<Problem> refused;
    private final List<Problem> unbound;
    private final List<Place> places = new ArrayList<>();
    private final List<T> records = new ArrayList<>();

    Loading(
        Class<T> type,
        Function<Place, List<Problem>> schema,
        List<Problem> refused,
        List<Problem> unbound) {
      this.type = type;
      this.schema = schema;
      this.refused = refused;
      this.unbound = unbound;
    }

    void load(Path file) {
      switch (Yaml.bytes(file)) {
        case Reading.Broken<byte[]>(Problem problem) -> refused.add(problem);
        case Reading.Read<byte[]>(Path _, byte[] text) -> parse(file, text);
      }
    }

    private void parse(Path file, byte[] text) {
      switch (Source.of(file, text)) {
        case Reading.Broken<Source>(Problem problem) -> refused.add(problem);
        case Reading.Read<Source>(Path _, Source source) -> {
          switch (Yaml.read(file, text, JsonNode.class)) {
            case Reading.Broken<JsonNode>(Problem problem) -> refused.add(problem);
            case Reading.Read<JsonNode>(Path _, JsonNode json) ->
                validate(new Place(source, List.of(), json), text);
          }
        }
      }
    }

    private void validate(Place place, byte[] text) {
      List<Problem> problems = schema.apply(place);
      refused.addAll(problems);
      if (problems.isEmpty()) {
        places.add(place);
      }
      switch (Yaml.read(place.source().file(), text, type)) {
        case Reading.Broken<T>(Problem problem) -> unbound.add(problem);
        case Reading.Read<T>(Path _, T value) -> records.add(value);
      }
    }
  }
}
