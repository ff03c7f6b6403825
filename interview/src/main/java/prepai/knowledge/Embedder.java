package prepai.knowledge;

/// Turns text into a vector, so that texts of like meaning lie close together. Safe for use by
/// several threads.
public interface Embedder {

  /// Names model and version; vectors of different ones cannot be compared.
  String id();

  /// The vector of a text, of length 1 (so that the dot product is the cosine), with as many
  /// dimensions for every text. What goes beyond the model's window is cut into parts whose vectors
  /// are averaged.
  ///
  /// @param text not blank
  float[] embed(String text);
}
