package prepai.print;

/// Text of one style.
///
/// @param text clean, as `Characters` says
record Span(String text, Style style) {}
