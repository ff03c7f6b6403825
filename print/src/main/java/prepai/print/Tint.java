package prepai.print;

/// A colour, its parts 0..255.
record Tint(int red, int green, int blue) {}
