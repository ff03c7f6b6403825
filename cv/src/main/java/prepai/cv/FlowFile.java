package prepai.cv;

import java.util.Map;

/// A file without pages, laid out.
///
/// @param scripts whether it holds scripts, which are not run
record FlowFile(Flow flow, boolean scripts) {

  /// Lays a file out.
  ///
  /// @throws IllegalArgumentException for kinds that have pages of their own
  static FlowFile read(FileKind kind, byte[] bytes) {
    var flow = new Flow();
    boolean scripts =
        switch (kind) {
          case ZIP -> packed(bytes, flow);
          case HTML -> MarkupLines.html(FileKind.text(bytes), flow);
          case MARKDOWN -> {
            MarkupLines.markdown(FileKind.text(bytes), flow);
            yield false;
          }
          case TEXT -> {
            TextLines.read(FileKind.text(bytes), flow);
            yield false;
          }
          case PDF, PICTURE -> throw new IllegalArgumentException(kind + " has pages");
        };
    return new FlowFile(flow, scripts);
  }

  private static boolean packed(byte[] bytes, Flow flow) {
    Map<String, byte[]> parts =
        Parts.of(
            bytes,
            name ->
                DocxLines.isWanted(name)
                    || name.equals("content.xml")
                    || name.equals("styles.xml"));
    if (parts.containsKey("word/document.xml")) {
      DocxLines.read(parts, flow);
    } else if (parts.containsKey("content.xml")) {
      OdtLines.read(parts, flow);
    } else {
      throw new Unreadable(
          "The archive is neither a Word nor an OpenDocument text. Unpack it and bring the CV itself.");
    }
    return false;
  }
}
