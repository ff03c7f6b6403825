package prepai.model;

import java.util.List;
import java.util.Objects;

/// A tool that a model may want used.
///
/// @param name of letters, digits and underscores
/// @param description when and for what to use it
public record Tool(String name, String description, List<Parameter> parameters) {
  /// A parameter.
  public record Parameter(String name, Type type, String description, boolean required) {
    public Parameter {
      Objects.requireNonNull(type, "type");
    }
  }

  /// What a parameter takes, as JSON Schema calls it.
  public enum Type {
    STRING,
    INTEGER
  }

  public Tool {
    parameters = List.copyOf(parameters);
    if (!name.matches("[a-z_0-9]{1,64}")) {
      throw new IllegalArgumentException(name + " is no name for a tool");
    }
  }
}
