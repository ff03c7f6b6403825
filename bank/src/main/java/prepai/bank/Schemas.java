package prepai.bank;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The two JSON Schemas of `content/schema`, which the build packs beside this class.
final class Schemas {
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          settings ->
              settings.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build()));
  private final Schema question = load("question.schema.json");
  private final Schema track = load("track.schema.json");

  List<Problem> question(Place file) {
    return problems(question, file);
  }

  List<Problem> track(Place file) {
    return problems(track, file);
  }

  private Schema load(String name) {
    try (InputStream text = Schemas.class.getResourceAsStream(name)) {
      return registry.getSchema(Objects.requireNonNull(text, name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Problem> problems(Schema schema, Place file) {
    return schema.validate(file.json()).stream().map(error -> problem(error, file)).toList();
  }

  private static Problem problem(Error error, Place file) {
    NodePath location = error.getInstanceLocation();
    var path = new ArrayList<String>();
    for (int step = 0; step < location.getNameCount(); step++) {
      path.add(String.valueOf(location.getElement(step)));
    }
    String where = path.isEmpty() ? "" : String.join("/", path) + ": ";
    if (error.getProperty() != null) {
      path.add(error.getProperty());
    }
    return new Place(file.source(), path, file.json())
        .problem(Rule.SCHEMA, where + error.getMessage());
  }
}
