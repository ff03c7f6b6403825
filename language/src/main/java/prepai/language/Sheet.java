package prepai.language;

import java.util.ArrayList;
import java.util.List;

/// Features by name, in the order in which they were put.
final class Sheet {
  private final List<String> names = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  void put(String name, double value) {
    names.add(name);
    values.add(value);
  }

  List<String> names() {
    return List.copyOf(names);
  }

  double[] values() {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
