package prepai.language;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// How likely it is that an answer makes a point.
public final class PointModel {
  private static final String SHIPPED = "points.trees";
  private final ToDoubleFunction<List<Double>> weigh;

  /// A model of its own.
  ///
  /// @param weigh takes numbers in the order of [PointFeatures#NAMES]
  public PointModel(ToDoubleFunction<List<Double>> weigh) {
    this.weigh = weigh;
  }

  /// The model that was trained on the bank's calibration answers.
  static PointModel shipped() {
    return new PointModel(Forest.resource(SHIPPED, PointFeatures.NAMES)::predict);
  }

  double likelihood(PointFeatures.Row row) {
    return weigh.applyAsDouble(row.values());
  }
}
