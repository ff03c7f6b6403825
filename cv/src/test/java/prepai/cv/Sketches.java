package prepai.cv;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import prepai.cv.Persona.Group;
import prepai.cv.Persona.Post;
import prepai.cv.Persona.Study;

/// Draws CVs in the layouts that people use.
final class Sketches {
  static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  /// Headings of one language.
  record Words(
      String summary, String experience, String education, String skills, String contact) {}

  static final Words ENGLISH = new Words("Summary", "Experience", "Education", "Skills", "Contact");
  static final Words GERMAN =
      new Words("Profil", "Berufserfahrung", "Ausbildung", "Kenntnisse", "Kontakt");
  static final Words FRENCH =
      new Words("Profil", "Expérience professionnelle", "Formation", "Compétences", "Contact");
  static final Words SPANISH =
      new Words("Perfil", "Experiencia laboral", "Formación académica", "Habilidades", "Contacto");

  private Sketches() {}

  /// A page that is drawn from the top.
  static final class Paper {
    private final PDDocument document = new PDDocument();
    private final PDPageContentStream content;
    double y = 60;

    /// Whether bullets are circles and no letters.
    boolean painted;

    Paper() {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try {
        content = new PDPageContentStream(document, page);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    void put(double x, double size, PDFont font, String text) {
      try {
        content.beginText();
        content.setFont(font, (float) size);
        content.newLineAtOffset((float) x, (float) (842 - y));
        content.showText(text);
        content.endText();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    void right(double x, double size, PDFont font, String text) {
      put(x - width(size, font, text), size, font, text);
    }

    void colour(float grey) {
      try {
        content.setNonStrokingColor(grey, grey, grey);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    void line(double x, double size, PDFont font, String text) {
      put(x, size, font, text);
      y += size * 1.35;
    }

    /// Two lines of one entry, the first one bold.
    void pair(double x, double size, String first, String second) {
      line(x, size, BOLD, first);
      line(x, 10, PLAIN, second);
      y += 4;
    }

    void heading(double x, String text) {
      y += 10;
      line(x, 13, BOLD, text);
      y += 3;
    }

    void bullets(double x, double end, List<String> items) {
      for (String item : items) {
        if (painted) {
          dot(x + 2, 842 - y + 3.5, 1.2);
        } else {
          put(x, 10, PLAIN, "\u2022");
        }
        wrapped(x + 10, end, item);
      }
    }

    /// A filled circle of four curves.
    private void dot(double x, double up, double radius) {
      float bend = (float) (radius * 0.5523);
      float middle = (float) x;
      float height = (float) up;
      float r = (float) radius;
      try {
        content.moveTo(middle + r, height);
        content.curveTo(middle + r, height + bend, middle + bend, height + r, middle, height + r);
        content.curveTo(middle - bend, height + r, middle - r, height + bend, middle - r, height);
        content.curveTo(middle - r, height - bend, middle - bend, height - r, middle, height - r);
        content.curveTo(middle + bend, height - r, middle + r, height - bend, middle + r, height);
        content.fill();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    void wrapped(double x, double end, String text) {
      var row = new StringBuilder();
      for (String word : text.split(" ", -1)) {
        if (width(10, PLAIN, row + " " + word) > end - x) {
          line(x, 10, PLAIN, row.toString());
          row.setLength(0);
        }
        row.append(row.isEmpty() ? "" : " ").append(word);
      }
      line(x, 10, PLAIN, row.toString());
    }

    byte[] bytes() {
      var bytes = new ByteArrayOutputStream();
      try (document) {
        content.close();
        document.save(bytes);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return bytes.toByteArray();
    }
  }

  private static double width(double size, PDFont font, String text) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void top(Paper paper, Persona persona) {
    paper.line(50, 22, BOLD, persona.name());
    paper.line(50, 12, PLAIN, persona.headline());
    paper.line(50, 9, PLAIN, persona.email() + " | " + persona.phone() + " | " + persona.city());
  }

  /// One column; titles with dates at the right edge, employers below with places.
  static byte[] single(Persona persona, Words words) {
    return single(new Paper(), persona, words);
  }

  /// The same as a browser prints it: bullets are painted, and its own head and foot are around it.
  static byte[] printed(Persona persona, Words words) {
    var paper = new Paper();
    paper.painted = true;
    double begins = paper.y;
    paper.y = 20;
    paper.put(30, 8, PLAIN, "11/3/26, 9:41 PM");
    paper.put(280, 8, PLAIN, persona.name() + " - CV");
    paper.y = 830;
    paper.put(30, 8, PLAIN, "file:///home/cv/index.html");
    paper.put(550, 8, PLAIN, "1/1");
    paper.y = begins;
    return single(paper, persona, words);
  }

  private static byte[] single(Paper paper, Persona persona, Words words) {
    top(paper, persona);
    paper.heading(50, words.summary());
    paper.wrapped(50, 545, persona.summary());
    paper.heading(50, words.experience());
    for (Post post : persona.posts()) {
      paper.right(545, 10, PLAIN, post.dates());
      paper.line(50, 11, BOLD, post.title());
      paper.right(545, 10, PLAIN, post.place());
      paper.line(50, 10, PLAIN, post.employer());
      paper.bullets(55, 545, post.bullets());
      paper.y += 4;
    }
    paper.heading(50, words.education());
    for (Study study : persona.studies()) {
      paper.right(545, 10, PLAIN, study.dates());
      paper.pair(50, 11, study.school(), study.degree());
    }
    paper.heading(50, words.skills());
    for (Group group : persona.skills()) {
      paper.line(50, 10, PLAIN, group.label() + ": " + String.join(", ", group.skills()));
    }
    return paper.bytes();
  }

  /// One column; employer, title and dates in one line with separators; capital headings.
  static byte[] inOneLine(Persona persona, Words words) {
    var paper = new Paper();
    top(paper, persona);
    paper.heading(50, words.skills().toUpperCase(Locale.ROOT));
    persona.skills().forEach(group -> paper.bullets(50, 545, group.skills()));
    paper.heading(50, words.experience().toUpperCase(Locale.ROOT));
    for (Post post : persona.posts()) {
      paper.line(50, 10, BOLD, post.employer() + " | " + post.title() + " | " + post.dates());
      paper.bullets(55, 545, post.bullets());
    }
    paper.heading(50, words.education().toUpperCase(Locale.ROOT));
    for (Study study : persona.studies()) {
      paper.line(50, 10, BOLD, study.degree() + ", " + study.school() + " (" + study.dates() + ")");
    }
    return paper.bytes();
  }

  /// Dates in a margin at the left.
  static byte[] leftDates(Persona persona, Words words) {
    var paper = new Paper();
    top(paper, persona);
    paper.heading(190, words.experience());
    for (Post post : persona.posts()) {
      paper.right(180, 10, PLAIN, post.dates());
      paper.line(190, 10, BOLD, post.title() + ", " + post.employer());
      paper.bullets(190, 545, post.bullets());
      paper.y += 5;
    }
    paper.heading(190, words.education());
    for (Study study : persona.studies()) {
      paper.right(180, 10, PLAIN, study.dates());
      paper.pair(190, 10, study.degree(), study.school());
    }
    paper.heading(190, words.skills());
    for (Group group : persona.skills()) {
      paper.right(180, 10, PLAIN, group.label());
      paper.line(190, 10, PLAIN, String.join(", ", group.skills()));
    }
    return paper.bytes();
  }

  /// Headings at the left edge with dates below them in the margin, and education beside skills at
  /// the end.
  static byte[] datesUnderHeadings(Persona persona, Words words) {
    var paper = new Paper();
    top(paper, persona);
    paper.heading(50, words.experience());
    for (Post post : persona.posts()) {
      paper.right(180, 10, PLAIN, post.dates());
      paper.line(190, 10, BOLD, post.title() + ", " + post.employer());
      paper.bullets(190, 545, post.bullets());
      paper.y += 5;
    }
    double begins = paper.y;
    paper.heading(50, words.education());
    for (Study study : persona.studies()) {
      paper.pair(50, 10, study.degree(), study.school());
      paper.line(50, 10, PLAIN, study.dates());
    }
    paper.y = begins;
    paper.heading(330, words.skills());
    for (Group group : persona.skills()) {
      paper.wrapped(330, 545, String.join(", ", group.skills()));
    }
    return paper.bytes();
  }

  /// A narrow column with contact and skills beside a wide one.
  ///
  /// @param side where the narrow one begins
  /// @param main where the wide one begins
  static byte[] twoColumns(Persona persona, Words words, double side, double main) {
    var paper = new Paper();
    paper.line(main, 24, BOLD, persona.name());
    paper.line(main, 12, PLAIN, persona.headline());
    paper.y = 130;
    paper.heading(side, words.contact());
    paper.line(side, 9, PLAIN, persona.email());
    paper.line(side, 9, PLAIN, persona.phone());
    paper.line(side, 9, PLAIN, persona.city());
    paper.heading(side, words.skills());
    for (Group group : persona.skills()) {
      paper.line(side, 10, BOLD, group.label());
      for (String skill : group.skills()) {
        paper.line(side, 10, PLAIN, skill);
      }
      paper.y += 4;
    }
    paper.y = 133;
    double end = main + 310;
    paper.heading(main, words.summary());
    paper.wrapped(main, end, persona.summary());
    paper.heading(main, words.experience());
    for (Post post : persona.posts()) {
      paper.line(main, 11, BOLD, post.title());
      paper.line(main, 10, PLAIN, post.employer() + ", " + post.place());
      paper.line(main, 9, PLAIN, post.dates());
      paper.bullets(main, end, post.bullets());
      paper.y += 5;
    }
    paper.heading(main, words.education());
    for (Study study : persona.studies()) {
      paper.line(main, 11, BOLD, study.degree());
      paper.line(main, 10, PLAIN, study.school());
      paper.line(main, 9, PLAIN, study.dates());
      paper.y += 5;
    }
    return paper.bytes();
  }

  static byte[] word(Persona persona, Words words) {
    var bytes = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      paragraph(document, persona.name(), 22, true);
      paragraph(document, persona.email() + "  |  " + persona.phone(), 10, false);
      paragraph(document, words.experience(), 14, true);
      for (Post post : persona.posts()) {
        paragraph(document, post.title() + "\t" + post.dates(), 11, true);
        paragraph(document, post.employer(), 11, false);
        for (String bullet : post.bullets()) {
          paragraph(document, "\u2022 " + bullet, 11, false);
        }
      }
      paragraph(document, words.education(), 14, true);
      for (Study study : persona.studies()) {
        var table = document.createTable(1, 2);
        table.getRow(0).getCell(0).setText(study.dates());
        table.getRow(0).getCell(1).setText(study.degree() + ", " + study.school());
      }
      paragraph(document, words.skills(), 14, true);
      for (Group group : persona.skills()) {
        paragraph(document, group.label() + ": " + String.join(", ", group.skills()), 11, false);
      }
      document.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void paragraph(XWPFDocument document, String text, int size, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    String[] cells = text.split("\t", -1);
    for (int at = 0; at < cells.length; at++) {
      XWPFRun run = paragraph.createRun();
      run.setFontSize(size);
      run.setBold(bold);
      if (at > 0) {
        run.addTab();
      }
      run.setText(cells[at]);
    }
  }

  static byte[] markdown(Persona persona, Words words) {
    var text = new StringBuilder("# " + persona.name() + "\n\n");
    text.append(persona.email()).append(" · ").append(persona.phone()).append("\n\n");
    text.append("## ").append(words.experience()).append("\n\n");
    for (Post post : persona.posts()) {
      text.append("### ").append(post.title()).append(", ").append(post.employer()).append("\n\n");
      text.append('*').append(post.dates()).append("*\n\n");
      post.bullets().forEach(bullet -> text.append("- ").append(bullet).append('\n'));
      text.append('\n');
    }
    text.append("## ").append(words.education()).append("\n\n");
    for (Study study : persona.studies()) {
      text.append("### ").append(study.school()).append("\n\n");
      text.append(study.degree()).append(", ").append(study.dates()).append("\n\n");
    }
    text.append("## ").append(words.skills()).append("\n\n");
    persona
        .skills()
        .forEach(group ->
            text.append("- **")
                .append(group.label())
                .append(":** ")
                .append(String.join(", ", group.skills()))
                .append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] html(Persona persona, Words words) {
    var text = new StringBuilder("<!doctype html><html><head><title>CV</title></head><body>");
    text.append("<h1>")
        .append(escaped(persona.name()))
        .append("</h1><ul><li>")
        .append(persona.email());
    text.append("</li><li>").append(persona.phone()).append("</li></ul>");
    text.append("<h2>").append(words.experience()).append("</h2>");
    for (Post post : persona.posts()) {
      text.append("<div><h3>")
          .append(escaped(post.title()))
          .append("</h3><p>")
          .append(escaped(post.employer()));
      text.append("</p><p>").append(post.dates()).append("</p><ul>");
      post.bullets().forEach(bullet -> text.append("<li>").append(escaped(bullet)).append("</li>"));
      text.append("</ul></div>");
    }
    text.append("<h2>").append(words.education()).append("</h2>");
    for (Study study : persona.studies()) {
      text.append("<h3>")
          .append(study.school())
          .append("</h3><p>")
          .append(study.degree())
          .append("<br>")
          .append(study.dates())
          .append("</p>");
    }
    text.append("<h2>").append(words.skills()).append("</h2>");
    persona
        .skills()
        .forEach(group ->
            text.append("<p><b>")
                .append(group.label())
                .append(":</b> ")
                .append(String.join(", ", group.skills()))
                .append("</p>"));
    return text.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;");
  }

  static byte[] text(Persona persona, Words words) {
    var text =
        new StringBuilder(
            persona.name() + "\n" + persona.email() + "\n" + persona.phone() + "\n\n");
    text.append(words.experience().toUpperCase(Locale.ROOT)).append("\n\n");
    for (Post post : persona.posts()) {
      text.append(post.title())
          .append(", ")
          .append(post.employer())
          .append(" (")
          .append(post.dates())
          .append(")\n");
      post.bullets().forEach(bullet -> text.append("- ").append(bullet).append('\n'));
      text.append('\n');
    }
    text.append(words.education().toUpperCase(Locale.ROOT)).append("\n\n");
    for (Study study : persona.studies()) {
      text.append(study.degree())
          .append(", ")
          .append(study.school())
          .append(" (")
          .append(study.dates())
          .append(")\n");
    }
    text.append('\n').append(words.skills().toUpperCase(Locale.ROOT)).append("\n\n");
    persona
        .skills()
        .forEach(group ->
            text.append(group.label())
                .append(": ")
                .append(String.join(", ", group.skills()))
                .append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// A picture, as a scanner would make it.
  static byte[] picture(Persona persona, Words words) {
    var image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1240, 1754);
    pen.setColor(Color.BLACK);
    pen.setRenderingHint(
        java.awt.RenderingHints.KEY_TEXT_ANTIALIASING,
        java.awt.RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    int y = 120;
    y = draw(pen, persona.name(), 46, y);
    y = draw(pen, persona.email() + "   " + persona.phone(), 22, y);
    y = draw(pen, words.experience().toUpperCase(Locale.ROOT), 30, y + 30);
    for (Post post : persona.posts()) {
      y = draw(pen, post.title() + ", " + post.employer() + ", " + post.dates(), 24, y + 10);
      for (String bullet : post.bullets()) {
        y = draw(pen, "- " + bullet, 22, y);
      }
    }
    y = draw(pen, words.education().toUpperCase(Locale.ROOT), 30, y + 30);
    for (Study study : persona.studies()) {
      y = draw(pen, study.degree() + ", " + study.school() + ", " + study.dates(), 24, y + 10);
    }
    y = draw(pen, words.skills().toUpperCase(Locale.ROOT), 30, y + 30);
    for (Group group : persona.skills()) {
      y = draw(pen, String.join(", ", group.skills()), 22, y);
    }
    pen.dispose();
    return png(image);
  }

  private static int draw(Graphics2D pen, String text, int size, int y) {
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
    pen.drawString(text, 100, y);
    return y + size + 14;
  }

  static byte[] png(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
