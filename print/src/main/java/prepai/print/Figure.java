package prepai.print;

/// A drawing. It says nothing that the text beside it does not, so screen readers pass over it.
record Figure(double height, Drawing drawing) implements Item {
  /// Draws within the given width, at a place measured from the page's top left corner.
  @FunctionalInterface
  interface Drawing {
    void on(Canvas canvas, double x, double top, double width);
  }

  @Override
  public void draw(Canvas canvas, double x, double top, double width) {
    canvas.artifact(() -> drawing.on(canvas, x, top, width));
  }
}
