package prepai.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A document being written: its pages, fonts, bookmarks and metadata.
final class Pdf {
  private static final String PRODUCT = "PrepAI";
  private static final String LANGUAGE = "en";

  private final Fonts fonts;
  private final Structure structure = new Structure();
  private final List<Canvas> pages = new ArrayList<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private final Map<Face, SortedMap<Integer, String>> glyphs = new EnumMap<>(Face.class);

  Pdf(Fonts fonts) {
    this.fonts = fonts;
  }

  /// What a document says of itself.
  record About(String title, String subject, Instant made) {}

  /// A place in the document that readers can jump to.
  private record Bookmark(String title, Canvas canvas, double top) {}

  Structure structure() {
    return structure;
  }

  Canvas newPage() {
    var page = new PDPage(new PDRectangle((float) Canvas.WIDTH, (float) Canvas.HEIGHT));
    var canvas = new Canvas(page, this::used);
    pages.add(canvas);
    return canvas;
  }

  List<Canvas> pages() {
    return List.copyOf(pages);
  }

  void bookmark(String title, Canvas canvas, double top) {
    bookmarks.add(new Bookmark(title, canvas, top));
  }

  private String used(Face face, Glyph glyph) {
    return glyphs
        .computeIfAbsent(face, _ -> new TreeMap<>())
        .merge(glyph.id(), glyph.text(), (first, later) -> first.isEmpty() ? later : first);
  }

  /// The same pages give the same bytes.
  byte[] finish(About about) {
    try (var document = new PDDocument()) {
      document.setVersion(1.7f);
      document.setDocumentId(about.made().toEpochMilli());
      describe(document, about);
      Map<Face, PDType0Font> embedded = embed(document);
      for (Canvas canvas : pages) {
        document.addPage(canvas.page());
        fill(document, canvas, embedded);
      }
      outline(document.getDocumentCatalog());
      structure.attach(document.getDocumentCatalog());
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new PrintFailure("the document could not be written", e);
    }
  }

  private static void describe(PDDocument document, About about) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(about.title());
    information.setSubject(about.subject());
    information.setAuthor(PRODUCT);
    information.setCreator(PRODUCT);
    information.setProducer(PRODUCT);
    information.setCreationDate(GregorianCalendar.from(about.made().atZone(ZoneOffset.UTC)));
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(LANGUAGE);
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  private Map<Face, PDType0Font> embed(PDDocument document) throws IOException {
    var embedded = new EnumMap<Face, PDType0Font>(Face.class);
    for (var used : glyphs.entrySet()) {
      PDType0Font font = PDType0Font.load(document, fonts.get(used.getKey()).open(), true);
      font.addGlyphsToSubset(used.getValue().keySet());
      font.subset();
      font.getCOSObject().setItem(COSName.TO_UNICODE, toUnicode(document, used.getValue()));
      embedded.put(used.getKey(), font);
    }
    return embedded;
  }

  /// PDFBox knows the characters of a font's own table only: not those of joined or stacked forms,
  /// and of twins (such as a radical and the letter that looks the same) not which one was meant.
  private static PDStream toUnicode(PDDocument document, SortedMap<Integer, String> texts)
      throws IOException {
    var map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    texts.forEach((glyph, text) -> {
      if (!text.isEmpty()) {
        map.append("1 beginbfchar\n<")
            .append(Canvas.hex(glyph))
            .append("> <")
            .append(Canvas.utf16(text))
            .append(">\nendbfchar\n");
      }
    });
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return stream(document, map.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private static void fill(PDDocument document, Canvas canvas, Map<Face, PDType0Font> embedded)
      throws IOException {
    var resources = new PDResources();
    for (Face face : canvas.faces()) {
      resources.put(COSName.getPDFName(face.name()), embedded.get(face));
    }
    canvas.page().setResources(resources);
    canvas.page().setContents(stream(document, canvas.content()));
  }

  private static PDStream stream(PDDocument document, byte[] bytes) throws IOException {
    var stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }

  private void outline(PDDocumentCatalog catalog) {
    if (bookmarks.isEmpty()) {
      return;
    }
    var outline = new PDDocumentOutline();
    for (Bookmark bookmark : bookmarks) {
      var destination = new PDPageXYZDestination();
      destination.setPage(bookmark.canvas().page());
      destination.setTop((int) Math.ceil(Canvas.HEIGHT - bookmark.top()));
      var item = new PDOutlineItem();
      item.setTitle(bookmark.title());
      item.setDestination(destination);
      outline.addLast(item);
    }
    catalog.setDocumentOutline(outline);
  }
}
