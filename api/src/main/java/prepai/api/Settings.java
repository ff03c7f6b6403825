package prepai.api;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prepai.agent.Budget;
import prepai.sandbox.Tier;

/// Everything that can be set, read once at start from environment variables.
///
/// @param host address to listen on
/// @param port 0..65535; 0 takes a free one
/// @param data folder for the database and uploads
/// @param content folders with tracks and questions; later ones add to earlier ones
/// @param knowledge folders with documents for everybody, none for a server without a knowledge
///   base; absent for `knowledge/` in each content folder
/// @param web folder with the exported site; may be absent on a server that serves the API only
/// @param allowedOrigins origins besides our own that may use the API, e.g. `https://coach.example`
/// @param sandbox the only tier that may run code; empty for the strongest that works
/// @param wordsOnly whether answers are judged by their words alone, also where their sense could
///   be
/// @param readings folder with rubrics that were read ahead; what is not there is read when its
///   question is asked
/// @param model that speaks
/// @param budget of the model in one interview
/// @param adminToken what whoever runs PrepAI shows; empty for one made at each start
public record Settings(
    String host,
    int port,
    Path data,
    List<Path> content,
    Optional<List<Path>> knowledge,
    Path web,
    List<String> allowedOrigins,
    Optional<Tier> sandbox,
    boolean wordsOnly,
    Path readings,
    ModelSettings model,
    Budget budget,
    Optional<Secret> adminToken) {

  /// A variable that is read.
  ///
  /// @param fallback what applies when it is not set
  public record Key(String name, String fallback, String meaning) {}

  static final Key HOST = new Key("PREPAI_HOST", "127.0.0.1", "address to listen on");
  static final Key PORT = new Key("PREPAI_PORT", "8080", "port to listen on, 0 for a free one");
  static final Key DATA = new Key("PREPAI_DATA", "data", "folder for the database and uploads");
  static final Key CONTENT =
      new Key("PREPAI_CONTENT", "content", "folders with tracks and questions, comma-separated");
  static final Key KNOWLEDGE =
      new Key(
          "PREPAI_KNOWLEDGE",
          "",
          "folders with documents, comma-separated; not set: knowledge/ in each content folder; off: no knowledge base");
  static final Key WEB = new Key("PREPAI_WEB", "web/out", "folder with the exported site");
  static final Key ORIGINS =
      new Key("PREPAI_ALLOWED_ORIGINS", "", "other origins that may use the API, comma-separated");
  static final Key SANDBOX =
      new Key("PREPAI_SANDBOX", "", "the only tier that may run code: bubblewrap or landlock");
  static final Key JUDGING =
      new Key(
          "PREPAI_JUDGING",
          "sense",
          "how answers are judged: by the sense of their words, or words for the words alone");
  static final Key READINGS =
      new Key(
          "PREPAI_READINGS",
          "build/readings",
          "folder with rubrics read ahead; others are read when their question is asked");
  static final Key MODEL =
      new Key("PREPAI_MODEL", "none", "the model that speaks: none, openai:MODEL or bedrock:MODEL");
  static final Key OPENAI_BASE_URL =
      new Key(
          "PREPAI_OPENAI_BASE_URL",
          "https://api.openai.com/v1",
          "where openai:MODEL is served, e.g. http://127.0.0.1:11434/v1");
  static final Key OPENAI_API_KEY =
      new Key("PREPAI_OPENAI_API_KEY", "", "key for openai:MODEL, where one is needed");
  static final Key AWS_ENDPOINT =
      new Key("PREPAI_AWS_ENDPOINT", "", "endpoint in place of Amazon's, for an emulator");
  static final Key MODEL_TOKENS =
      new Key("PREPAI_MODEL_TOKENS", "500000", "most tokens that a model may take in an interview");
  static final Key MODEL_DOLLARS =
      new Key(
          "PREPAI_MODEL_DOLLARS",
          "1.00",
          "most money that a model may cost in an interview, in dollars");

  static final Key ADMIN_TOKEN =
      new Key(
          "PREPAI_ADMIN_TOKEN",
          "",
          "what whoever runs PrepAI shows; not set: made anew and printed at each start");
  private static final long MICRO = 1_000_000;
  private static final String PREFIX = "PREPAI_";

  /// Every variable there is.
  public static List<Key> keys() {
    return List.of(
        HOST,
        PORT,
        DATA,
        CONTENT,
        KNOWLEDGE,
        WEB,
        ORIGINS,
        SANDBOX,
        JUDGING,
        READINGS,
        MODEL,
        OPENAI_BASE_URL,
        OPENAI_API_KEY,
        AWS_ENDPOINT,
        MODEL_TOKENS,
        MODEL_DOLLARS,
        ADMIN_TOKEN);
  }

  /// Settings that cannot be used; the message names the variable and what it may be.
  public static final class Unusable extends prepai.Failure {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message, Retry.IS_USELESS);
    }
  }

  /// Reads the variables of `environment`; those without our prefix are ignored.
  ///
  /// @throws Unusable for an unknown variable of ours or a value that makes no sense
  public static Settings of(Map<String, String> environment) {
    var known = new LinkedHashMap<String, Key>();
    keys().forEach(key -> known.put(key.name(), key));
    for (String name : new TreeSet<>(environment.keySet())) {
      if (name.startsWith(PREFIX) && !known.containsKey(name)) {
        throw new Unusable(
            "There is no setting "
                + name
                + ". Known ones: "
                + String.join(", ", known.keySet())
                + ".");
      }
    }
    return new Settings(
        value(environment, HOST),
        port(value(environment, PORT)),
        Path.of(value(environment, DATA)),
        list(value(environment, CONTENT)).map(Path::of).toList(),
        knowledge(value(environment, KNOWLEDGE)),
        Path.of(value(environment, WEB)),
        list(value(environment, ORIGINS)).map(Settings::origin).toList(),
        tier(value(environment, SANDBOX)),
        wordsOnly(value(environment, JUDGING)),
        Path.of(value(environment, READINGS)),
        model(environment),
        new Budget(
            amount(MODEL_TOKENS, value(environment, MODEL_TOKENS), 1),
            amount(MODEL_DOLLARS, value(environment, MODEL_DOLLARS), MICRO)),
        secret(value(environment, ADMIN_TOKEN)));
  }

  /// Folders with documents for everybody; empty for a server without a knowledge base.
  public List<Path> shelves() {
    return knowledge.orElseGet(
        () -> content.stream().map(folder -> folder.resolve("knowledge")).toList());
  }

  private static Optional<List<Path>> knowledge(String value) {
    if (value.equals("off")) {
      return Optional.of(List.of());
    }
    return value.isEmpty() ? Optional.empty() : Optional.of(list(value).map(Path::of).toList());
  }

  private static Optional<Tier> tier(String value) {
    Optional<Tier> tier = Tier.of(value);
    if (!value.isEmpty() && tier.isEmpty()) {
      throw new Unusable(
          "PREPAI_SANDBOX is '%s'; it may be %s, or not set for the strongest that works."
              .formatted(
                  value,
                  Stream.of(Tier.values()).map(Tier::id).collect(Collectors.joining(" or "))));
    }
    return tier;
  }

  private static boolean wordsOnly(String value) {
    return switch (value) {
      case "sense" -> false;
      case "words" -> true;
      default -> throw new Unusable("PREPAI_JUDGING is '" + value + "'; it may be sense or words.");
    };
  }

  private static ModelSettings model(Map<String, String> environment) {
    String endpoint = value(environment, AWS_ENDPOINT);
    return new ModelSettings(
        value(environment, MODEL),
        ModelSettings.address(OPENAI_BASE_URL.name(), value(environment, OPENAI_BASE_URL)),
        secret(value(environment, OPENAI_API_KEY)),
        endpoint.isEmpty()
            ? Optional.empty()
            : Optional.of(ModelSettings.address(AWS_ENDPOINT.name(), endpoint)));
  }

  private static Optional<Secret> secret(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(new Secret(value));
  }

  /// @param unit what the setting's own unit is worth
  private static long amount(Key key, String value, long unit) {
    if (!value.matches("\\d{1,12}(\\.\\d{1,6})?")) {
      throw new Unusable(
          key.name() + " is '" + value + "'; it must be a number such as " + key.fallback() + ".");
    }
    return new BigDecimal(value).multiply(BigDecimal.valueOf(unit)).longValue();
  }

  private static String value(Map<String, String> environment, Key key) {
    String value = environment.getOrDefault(key.name(), "").strip();
    return value.isEmpty() ? key.fallback() : value;
  }

  private static Stream<String> list(String value) {
    return Stream.of(value.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty());
  }

  private static int port(String value) {
    try {
      int port = Integer.parseInt(value);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      throw new Unusable("PREPAI_PORT is '" + value + "'; it must be a number from 0 to 65535.");
    }
    throw new Unusable("PREPAI_PORT is '" + value + "'; it must be a number from 0 to 65535.");
  }

  private static String origin(String value) {
    if (!value.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?")) {
      throw new Unusable(
          "PREPAI_ALLOWED_ORIGINS holds '"
              + value
              + "'; an origin is like https://coach.example, without a path.");
    }
    return value;
  }
}
