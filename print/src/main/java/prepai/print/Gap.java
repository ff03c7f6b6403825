package prepai.print;

/// Room left free.
record Gap(double height) implements Item {
  @Override
  public void draw(Canvas canvas, double x, double top, double width) {}
}
