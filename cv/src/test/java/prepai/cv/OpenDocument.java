package prepai.cv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes small OpenDocument texts.
final class OpenDocument {
  private static final String NAMES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";

  /// A CV with a style of each file, headings, a list, a table and a text box.
  static final String ADA =
      """
      <text:p text:style-name="Title">Ada Lindqvist</text:p>
      <text:p>ada.lindqvist@example.org<text:tab/>+46 70 123 45 67</text:p>
      <text:h text:outline-level="1">Experience</text:h>
      <text:p><text:span text:style-name="Strong">Staff Software Engineer</text:span><text:tab/>Mar 2021 – Present</text:p>
      <text:p>Kartverket<text:s/>Labs</text:p>
      <text:list>
        <text:list-item><text:p>Cut the median time of a payment from 900 to 210 milliseconds</text:p></text:list-item>
        <text:list-item><text:p>Led the move of 14 services from one
          database to one each</text:p></text:list-item>
      </text:list>
      <text:section><text:h text:outline-level="1">Education</text:h></text:section>
      <table:table><table:table-row>
        <table:table-cell><text:p>Sep 2014 – Jun 2016</text:p></table:table-cell>
        <table:table-cell><text:p>Master of Science in Computer Science, Uppsala University</text:p></table:table-cell>
      </table:table-row></table:table>
      <text:p><draw:frame><draw:text-box><text:p>A box in a line is left out</text:p></draw:text-box></draw:frame></text:p>
      <draw:frame><draw:text-box>
        <text:h text:outline-level="1">Skills</text:h>
        <text:p>Java, Go,<text:line-break/>Kafka, Terraform</text:p>
      </draw:text-box></draw:frame>
      """;

  private OpenDocument() {}

  static byte[] of(String body) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      put(
          zip,
          "styles.xml",
          "<office:document-styles"
              + NAMES
              + "><office:styles><style:style style:name=\"Title\"><style:text-properties fo:font-size=\"22pt\" fo:font-weight=\"bold\"/></style:style></office:styles></office:document-styles>");
      put(
          zip,
          "content.xml",
          "<office:document-content"
              + NAMES
              + "><office:automatic-styles><style:style style:name=\"Strong\"><style:text-properties fo:font-weight=\"bold\"/></style:style></office:automatic-styles><office:body><office:text>"
              + body
              + "</office:text></office:body></office:document-content>");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
