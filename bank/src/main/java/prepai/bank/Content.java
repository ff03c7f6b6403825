package prepai.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
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
/// @param refused why files could not be read or break the schema, and what code is still unwritten
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
    // Parsing and validating never block.
    try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      var ofTracks = submit(threads, files.tracks(), tracks);
      var ofQuestions = submit(threads, files.questions(), questions);
      var ofCode =
          files.code().stream()
              .map(file -> CompletableFuture.supplyAsync(() -> Unwritten.inCode(file), threads))
              .toList();
      ofTracks.forEach(loaded -> tracks.add(loaded.join()));
      ofQuestions.forEach(loaded -> questions.add(loaded.join()));
      ofCode.forEach(found -> refused.addAll(found.join()));
    }
    return new Content(
        List.copyOf(tracks.places),
        List.copyOf(questions.places),
        new Bank(distinct(tracks.records, Track::id), distinct(questions.records, Question::id)),
        List.copyOf(refused),
        List.copyOf(unbound));
  }

  private static <T> List<CompletableFuture<Loaded<T>>> submit(
      Executor threads, List<Path> files, Loading<T> loading) {
    return files.stream()
        .map(file -> CompletableFuture.supplyAsync(() -> loading.load(file), threads))
        .toList();
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

    void add(Loaded<T> loaded) {
      refused.addAll(loaded.refused());
      unbound.addAll(loaded.unbound());
      loaded.place().ifPresent(places::add);
      loaded.value().ifPresent(records::add);
    }

    Loaded<T> load(Path file) {
      return switch (Yaml.bytes(file)) {
        case Reading.Broken<byte[]>(Problem problem) -> Loaded.refused(problem);
        case Reading.Read<byte[]>(Path _, byte[] text) ->
            switch (Yaml.read(file, text, JsonNode.class)) {
              case Reading.Broken<JsonNode>(Problem problem) ->
                  Loaded.refused(
                      Source.of(file, text) instanceof Reading.Broken<Source>(Problem exact)
                          ? exact
                          : problem);
              case Reading.Read<JsonNode>(Path _, JsonNode json) ->
                  validated(new Place(Source.parsed(file, text), List.of(), json), text);
            };
      };
    }

    private Loaded<T> validated(Place place, byte[] text) {
      List<Problem> problems = schema.apply(place);
      Optional<Place> sound = problems.isEmpty() ? Optional.of(place) : Optional.empty();
      return switch (Yaml.bind(place.source().file(), text, place.json(), type)) {
        case Reading.Broken<T>(Problem problem) ->
            new Loaded<>(sound, Optional.empty(), problems, List.of(problem));
        case Reading.Read<T>(Path _, T value) ->
            new Loaded<>(sound, Optional.of(value), problems, List.of());
      };
    }
  }

  /// What came of one file.
  private record Loaded<T>(
      Optional<Place> place, Optional<T> value, List<Problem> refused, List<Problem> unbound) {
    static <T> Loaded<T> refused(Problem problem) {
      return new Loaded<>(Optional.empty(), Optional.empty(), List.of(problem), List.of());
    }
  }
}
