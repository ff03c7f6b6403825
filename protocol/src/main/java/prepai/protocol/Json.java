package prepai.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import prepai.candidate.CvDate;
import prepai.candidate.CvReading;
import prepai.plan.Ability;
import prepai.sandbox.MeasuredGrowth;
import prepai.sandbox.Verdict;
import prepai.session.Action;
import prepai.session.Event;
import prepai.session.Move;
import tools.jackson.core.JacksonException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// Records to JSON and back. Field names are snake_case, absent optionals are left out, times are
/// ISO 8601. Reading is strict: unknown fields, missing fields, wrong types and trailing text are
/// refused with a sentence.
public final class Json {
  private static final int DEEPEST = 60;
  private static final int LONGEST_STRING = 1 << 21;
  private static final PrettyPrinter PRETTY =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withArrayEmptySeparator("")
                  .withObjectEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));
  private static final JsonMapper MAPPER = mapper();

  private Json() {}

  /// JSON text as UTF-8.
  public static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /// JSON text.
  public static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /// JSON text over several lines, as golden files and downloads have it.
  public static String pretty(Object value) {
    return MAPPER.writer().with(PRETTY).writeValueAsString(value);
  }

  /// Reads one value.
  ///
  /// @throws Unreadable when the text is not a `type` in JSON
  public static <T> T read(byte[] json, Class<T> type) {
    try {
      T value = MAPPER.readValue(json, type);
      if (value == null) {
        throw new Unreadable("Send a JSON object, not null.");
      }
      return value;
    } catch (JacksonException failure) {
      throw new Unreadable(sentence(failure));
    }
  }

  private static JsonMapper mapper() {
    var factory =
        JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .build())
            .build();
    return JsonMapper.builder(factory)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enumNamingStrategy(EnumNamingStrategies.SNAKE_CASE)
        .addMixIn(Event.class, Mixins.OfEvent.class)
        .addMixIn(Move.class, Mixins.OfMove.class)
        .addMixIn(Action.class, Mixins.OfAction.class)
        .addMixIn(Action.Message.class, Mixins.OfWords.class)
        .addMixIn(Action.Clarify.class, Mixins.OfWords.class)
        .addMixIn(CvDate.class, Mixins.OfCvDate.class)
        .addMixIn(CvReading.class, Mixins.OfCvReading.class)
        .addMixIn(Verdict.class, Mixins.OfVerdict.class)
        .addMixIn(MeasuredGrowth.class, Mixins.OfGrowth.class)
        .addMixIn(Ability.class, Mixins.OfAbility.class)
        .changeDefaultPropertyInclusion(
            include -> include.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .withConfigOverride(List.class, Json::emptyWhenAbsent)
        .withConfigOverride(Set.class, Json::emptyWhenAbsent)
        .withCoercionConfig(
            LogicalType.Textual,
            texts ->
                texts
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .annotationIntrospector(
            AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new Required()))
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .build();
  }

  /// Every field must be there but optional ones and collections; Jackson alone takes a missing
  /// number for 0.
  private static final class Required extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final Set<Class<?>> MAY_BE_ABSENT =
        Set.of(Optional.class, OptionalLong.class, List.class, Set.class);

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
      return MAY_BE_ABSENT.contains(member.getRawType()) ? null : Boolean.TRUE;
    }
  }

  private static void emptyWhenAbsent(MutableConfigOverride override) {
    override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }

  private static String sentence(JacksonException failure) {
    return switch (failure) {
      case StreamConstraintsException _ ->
          "The JSON is nested too deeply or a text in it is too long.";
      case InputCoercionException tooBig ->
          "A number is out of range at " + place(tooBig.getLocation()) + ".";
      case StreamReadException broken ->
          "The JSON is malformed at " + place(broken.getLocation()) + ".";
      case UnrecognizedPropertyException unknown ->
          "There is no field '"
              + clean(unknown.getPropertyName())
              + "' here"
              + where(unknown.getPath().subList(0, unknown.getPath().size() - 1))
              + ". Known fields: "
              + known(unknown)
              + ".";
      case InvalidTypeIdException unknown -> kinds(unknown);
      case InvalidFormatException wrong ->
          "The value" + where(wrong) + " is not one that is allowed there.";
      case MismatchedInputException wrong ->
          "The value" + where(wrong) + " is missing or has the wrong type.";
      case DatabindException wrong ->
          "The value" + where(wrong) + " is not allowed: " + cause(wrong) + ".";
      default -> "The JSON could not be read.";
    };
  }

  /// The field that tells the variants apart is missing, or names none of them.
  private static String kinds(InvalidTypeIdException unknown) {
    Class<?> mixin =
        MAPPER.serializationConfig().findMixInClassFor(unknown.getBaseType().getRawClass());
    var field = mixin == null ? null : mixin.getAnnotation(JsonTypeInfo.class);
    var variants = mixin == null ? null : mixin.getAnnotation(JsonSubTypes.class);
    if (field == null || variants == null) {
      return "The value" + where(unknown) + " is not one that is allowed there.";
    }
    return "'"
        + field.property()
        + "'"
        + where(unknown)
        + " must be one of: "
        + Stream.of(variants.value())
            .map(JsonSubTypes.Type::name)
            .sorted()
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static String cause(DatabindException wrong) {
    return wrong.getCause() instanceof IllegalArgumentException refused
            && refused.getMessage() != null
        ? clean(refused.getMessage())
        : "it breaks a rule of the field";
  }

  private static String place(TokenStreamLocation location) {
    return "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static String where(DatabindException failure) {
    return where(failure.getPath());
  }

  private static String where(List<JacksonException.Reference> steps) {
    String path =
        steps.stream()
            .map(step ->
                step.getPropertyName() == null
                    ? "[" + step.getIndex() + "]"
                    : clean(step.getPropertyName()))
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "" : " at '" + path + "'";
  }

  private static String known(UnrecognizedPropertyException unknown) {
    return unknown.getKnownPropertyIds() == null
        ? "none"
        : unknown.getKnownPropertyIds().stream()
            .map(String::valueOf)
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private static String clean(String text) {
    String printable = text.replaceAll("[^\\p{L}\\p{N}_ .,:'()%-]", "?");
    return printable.length() > 160 ? printable.substring(0, 160) + "…" : printable;
  }
}
