package prepai.cv;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import prepai.candidate.CvReader;
import prepai.candidate.Notice;
import prepai.candidate.WordReader;

/// A PDF to sheets and notices.
final class PdfFile {
  private static final int MOST_PAGES = 100;
  private static final int PAGES_READ = 12;
  private static final float DOTS_PER_INCH = 200;
  private static final int LONGEST_QUOTE = 300;
  private static final int FEWEST_WORDS = 4;

  private final WordReader pictures;
  private final CvReader.Progress progress;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  /// What a PDF holds.
  record Content(List<Sheet> sheets, List<Notice> notices, int pages) {}

  private PdfFile(WordReader pictures, CvReader.Progress progress) {
    this.pictures = pictures;
    this.progress = progress;
  }

  static Content read(byte[] bytes, WordReader pictures, CvReader.Progress progress) {
    try (PDDocument document = load(bytes)) {
      int pages = document.getNumberOfPages();
      var file = new PdfFile(pictures, progress);
      file.pages(document, pages);
      file.scripts(document);
      return new Content(file.sheets, file.notices, pages);
    } catch (InvalidPasswordException locked) {
      throw new Unreadable(
          "The PDF is protected by a password. Save a copy without it and bring that.", locked);
    } catch (IOException broken) {
      throw new Unreadable(
          "The PDF is damaged and cannot be read. Export it again from the program that made it.",
          broken);
    }
  }

  /// A document of as many pages as we look at.
  static PDDocument load(byte[] bytes) throws IOException {
    PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache());
    int pages = document.getNumberOfPages();
    if (pages > 0 && pages <= MOST_PAGES) {
      return document;
    }
    document.close();
    throw new Unreadable(
        pages == 0
            ? "The PDF has no pages. Export it again from the program that made it."
            : "The PDF has more than 100 pages, which is no CV. Take out the pages of the CV and bring those.");
  }

  private void pages(PDDocument document, int pages) throws IOException {
    int last = Math.min(pages, PAGES_READ);
    Map<Notice.Kind, List<Hidden>> hidden = new EnumMap<>(Notice.Kind.class);
    var pictured = new ArrayList<Integer>();
    for (int number = 1; number <= last; number++) {
      PDPage page = document.getPage(number - 1);
      PdfSheets.Drawn drawn = PdfSheets.draw(page, number);
      sheets.add(drawn.sheet());
      drawn
          .hidden()
          .forEach((kind, words) ->
              hidden
                  .computeIfAbsent(kind, any -> new ArrayList<>())
                  .add(new Hidden(drawn.sheet(), words)));
      if (drawn.sheet().words().size() < FEWEST_WORDS) {
        pictured.add(number);
      } else {
        progress.read(number, last);
      }
    }
    hidden.forEach(this::notice);
    if (pages > last) {
      notices.add(
          new Notice(
              Notice.Kind.PAGES_LEFT_OUT, "Pages after " + last + " were not read.", List.of()));
    }
    boolean allEmpty = pictured.size() == last;
    if (!pictured.isEmpty()
        && (allEmpty || sheets.stream().anyMatch(sheet -> isBlank(document, sheet)))) {
      recognise(document, pictured, last);
    }
  }

  /// Whether a page without words shows something else.
  private static boolean isBlank(PDDocument document, Sheet sheet) {
    var resources = document.getPage(sheet.number() - 1).getResources();
    return sheet.words().size() < FEWEST_WORDS
        && resources != null
        && resources.getXObjectNames().iterator().hasNext();
  }

  private record Hidden(Sheet sheet, List<Word> words) {}

  private void notice(Notice.Kind kind, List<Hidden> hidden) {
    var text = new StringBuilder();
    var places = new ArrayList<prepai.candidate.Place>();
    for (Hidden one : hidden) {
      for (Word word : one.words()) {
        if (!word.isSymbol() && text.length() < LONGEST_QUOTE) {
          text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
      }
      if (!one.words().isEmpty()) {
        places.add(Line.place(one.sheet(), one.words()));
      }
    }
    if (text.chars().filter(Character::isLetterOrDigit).count() >= 3) {
      notices.add(new Notice(kind, text.toString(), places));
    }
  }

  private void recognise(PDDocument document, List<Integer> numbers, int last) throws IOException {
    var renderer = new BoundedRenderer(document);
    int done = last - numbers.size();
    List<Integer> some = numbers.subList(0, Math.min(numbers.size(), CvReader.MOST_PICTURES));
    for (int number : some) {
      PDPage page = document.getPage(number - 1);
      double pixels = DOTS_PER_INCH / 72.0;
      double scale =
          Math.min(
              pixels,
              2_600
                  / Math.max(
                      1.0, Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight())));
      BufferedImage image = renderer.renderImage(number - 1, (float) scale, ImageType.GRAY);
      sheets.set(number - 1, Pictures.sheet(image, number, pictures));
      done++;
      progress.read(done, last);
    }
    notices.add(new Notice(Notice.Kind.READ_FROM_PICTURE, "", List.of()));
    if (some.size() < numbers.size()) {
      notices.add(
          new Notice(
              Notice.Kind.PAGES_LEFT_OUT,
              "Of pages without text, the first " + some.size() + " were read.",
              List.of()));
    }
  }

  /// Scripts are noted, never run: nothing here can run them.
  private void scripts(PDDocument document) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    var names = catalog.getCOSObject().getCOSDictionary(COSName.NAMES);
    boolean named = names != null && names.containsKey(COSName.getPDFName("JavaScript"));
    var opening = catalog.getCOSObject().getCOSDictionary(COSName.OPEN_ACTION);
    boolean opens =
        opening != null && COSName.getPDFName("JavaScript").equals(opening.getCOSName(COSName.S));
    if (named || opens) {
      notices.add(new Notice(Notice.Kind.SCRIPT, "", List.of()));
    }
  }
}
