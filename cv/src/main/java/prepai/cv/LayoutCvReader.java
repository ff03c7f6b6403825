package prepai.cv;

import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import prepai.candidate.CvReader;
import prepai.candidate.CvReading;
import prepai.candidate.Notice;
import prepai.candidate.Place;
import prepai.candidate.WordReader;

/// Reads CVs by their layout, in this process. A server uses `Child`, which bounds memory and time.
public final class LayoutCvReader implements CvReader {
  /// The parsers quote what they stumble over, and nothing of a CV goes to a log. Held, because a
  /// logger that nobody holds forgets its level.
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
  }

  static final String TOO_LARGE =
      "The file is larger than 10 MB. Save it smaller, without large pictures, and bring that.";

  private static final String TOO_DEEP =
      "The document is nested too deeply or unpacks to too much. Simplify it, or print it to a new PDF, and bring that.";

  private final WordReader pictures;
  private final InstantSource clock;

  /// @param pictures reads words off pages that are pictures
  public LayoutCvReader(WordReader pictures, InstantSource clock) {
    this.pictures = pictures;
    this.clock = clock;
  }

  /// Lines and what was noticed on the way to them.
  private record Content(List<Line> lines, List<Notice> notices, int pages) {}

  @Override
  public CvReading read(byte[] bytes, Progress progress) {
    try {
      Content content = content(bytes, progress);
      if (content.lines().isEmpty()) {
        return new CvReading.Unreadable(
            "There is no text in the file. Bring a CV with text in it, or a sharper picture.");
      }
      YearMonth today = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
      return new CvReading.Read(
          Profiles.of(content.lines(), today), content.notices(), content.pages());
    } catch (Unreadable | WordReader.Unavailable unreadable) {
      return new CvReading.Unreadable(String.valueOf(unreadable.getMessage()));
    } catch (StackOverflowError | OutOfMemoryError tooMuch) {
      // The parsers underneath recurse and buffer as deeply as a file asks them to.
      return new CvReading.Unreadable(TOO_DEEP);
    } catch (RuntimeException | LinkageError broken) {
      return new CvReading.Unreadable(
          "The file is damaged and cannot be read. Save or export it again and bring that.");
    }
  }

  private Content content(byte[] bytes, Progress progress) {
    if (bytes.length == 0) {
      throw new Unreadable("The file is empty. Bring one that has text in it.");
    }
    if (bytes.length > MOST_BYTES) {
      throw new Unreadable(TOO_LARGE);
    }
    FileKind kind = FileKind.of(bytes);
    return switch (kind) {
      case PDF -> {
        PdfFile.Content pdf = PdfFile.read(bytes, pictures, progress);
        List<Line> lines = ReadingOrder.of(pdf.sheets());
        var notices = new ArrayList<Notice>(pdf.notices());
        Sidebar.of(lines).ifPresent(notices::add);
        yield new Content(lines, notices, pdf.pages());
      }
      case PICTURE -> {
        Sheet sheet = Pictures.sheet(Pictures.sized(Pictures.decoded(bytes)), 1, pictures);
        progress.read(1, 1);
        yield new Content(
            ReadingOrder.of(List.of(sheet)),
            List.of(new Notice(Notice.Kind.READ_FROM_PICTURE, "", List.of())),
            1);
      }
      case ZIP, HTML, MARKDOWN, TEXT -> flowed(FlowFile.read(kind, bytes), progress);
    };
  }

  private static Content flowed(FlowFile file, Progress progress) {
    Flow flow = file.flow();
    var notices = new ArrayList<Notice>();
    if (file.scripts()) {
      notices.add(new Notice(Notice.Kind.SCRIPT, "", List.of()));
    }
    Sheet sheet = flow.sheet();
    if (!flow.hidden().isEmpty()) {
      String quote = String.join(" ", flow.hidden().stream().map(Word::text).toList());
      List<Place> places = List.of(Line.place(sheet, flow.hidden()));
      notices.add(
          new Notice(
              Notice.Kind.TEXT_INVISIBLE,
              quote.substring(0, Math.min(300, quote.length())),
              places));
    }
    progress.read(1, 1);
    return new Content(flow.lines(sheet), notices, 1);
  }
}
