package prepai.print;

/// How a stretch of text looks.
///
/// @param size in points
/// @param leading from one baseline to the next, in points
record Style(Face face, double size, double leading, Tint tint) {
  Style in(Tint other) {
    return new Style(face, size, leading, other);
  }

  Style bold() {
    return new Style(Face.BOLD, size, leading, tint);
  }

  Span span(String text) {
    return new Span(Characters.clean(text), this);
  }
}
