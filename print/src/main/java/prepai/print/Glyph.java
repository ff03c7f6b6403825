package prepai.print;

/// A glyph in its place.
///
/// @param id its number in the font
/// @param x from the start of its run, as a share of the font size
/// @param y above the baseline, likewise
/// @param text the characters it stands for; empty when another glyph stands for them
record Glyph(int id, double x, double y, String text) {}
