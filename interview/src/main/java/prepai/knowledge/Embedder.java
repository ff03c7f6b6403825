package prepai.knowledge;

/// Turns text into vectors, so that texts and words of like meaning lie close together. Safe for
/// use by several threads.
public interface Embedder {

  /// Names model and version; vectors of different ones cannot be compared.
  String id();

  /// The vectors of a text. What goes beyond the model's window is read in parts; the vector of a
  /// long text as a whole may stand for its beginning only.
  ///
  /// @param text not blank
  Embedding embed(String text);
}
