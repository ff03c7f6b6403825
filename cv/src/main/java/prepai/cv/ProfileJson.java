package prepai.cv;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import prepai.candidate.CvDate;
import prepai.candidate.CvReading;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// A reading as JSON and back, names in snake case.
public final class ProfileJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(CvReading.class, Readings.class)
          .addMixIn(CvDate.class, Dated.class)
          .build();

  private ProfileJson() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = CvReading.Read.class, name = "read"),
    @JsonSubTypes.Type(value = CvReading.Unreadable.class, name = "unreadable")
  })
  private interface Readings {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "precision")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = CvDate.Month.class, name = "month"),
    @JsonSubTypes.Type(value = CvDate.InYear.class, name = "year"),
    @JsonSubTypes.Type(value = CvDate.Present.class, name = "present")
  })
  private interface Dated {}

  public static String write(CvReading reading) {
    return MAPPER.writerFor(CvReading.class).writeValueAsString(reading);
  }

  /// Reads what `write` wrote.
  ///
  /// @throws tools.jackson.core.JacksonException when it is something else
  public static CvReading read(String json) {
    return MAPPER.readValue(json, CvReading.class);
  }
}
