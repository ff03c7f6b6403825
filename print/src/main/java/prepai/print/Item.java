package prepai.print;

/// Something with a height that is never cut in two.
sealed interface Item permits TextLine, Figure, Gap {
  /// In points.
  double height();

  /// Draws it with its top left corner at a place measured from the page's top left corner.
  void draw(Canvas canvas, double x, double top, double width);
}
