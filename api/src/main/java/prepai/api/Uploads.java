package prepai.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;
import prepai.conduct.Refusal;

/// Takes the file out of a `multipart/form-data` body and checks that it is what its name says.
final class Uploads {
  /// Largest file in bytes.
  static final int MOST_BYTES = 10 * 1024 * 1024;

  private static final int LONGEST_NAME = 120;
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "pdf", "application/pdf",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "odt", "application/vnd.oasis.opendocument.text",
          "txt", "text/plain",
          "md", "text/markdown",
          "html", "text/html",
          "htm", "text/html",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg");

  private Uploads() {}

  /// A file that was sent.
  record Upload(String fileName, String mediaType, Bytes content) {}

  /// The part named `file`.
  ///
  /// @throws Refusal when there is none, or it is empty, too large or not of a known type
  static Upload file(Request request) {
    Upload file = part(request);
    String name = file.fileName();
    String ending = ending(name);
    String mediaType = MEDIA_TYPES.get(ending);
    if (mediaType == null || !looksLike(ending, file.content())) {
      throw invalid(
          "That is not a readable CV file. Send a PDF, DOCX, ODT, TXT, MD, HTML, PNG or JPG whose content matches its name.");
    }
    return new Upload(name, mediaType, file.content());
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /// The part named `file`, whatever it holds: whoever keeps it finds out.
  ///
  /// @throws Refusal when there is none, or it is empty or too large
  static Upload part(Request request) {
    String type = request.header("content-type").orElse("");
    try {
      FileItemInputIterator parts = new Parser().getItemIterator(new Body(type, request.body()));
      while (parts.hasNext()) {
        FileItemInput part = parts.next();
        if (!part.isFormField() && "file".equals(part.getFieldName())) {
          return checked(part);
        }
      }
    } catch (FileUploadException | IllegalArgumentException broken) {
      throw invalid("The upload is damaged: its multipart form could not be read. Try again.");
    } catch (IOException broken) {
      throw invalid("The upload broke off. Try again.");
    }
    throw invalid("The form has no file part named 'file'.");
  }

  private static Upload checked(FileItemInput part) throws IOException {
    Bytes bytes;
    try (InputStream in = part.getInputStream()) {
      bytes = new Bytes(in.readNBytes(MOST_BYTES + 1));
    }
    if (bytes.size() > MOST_BYTES) {
      throw new Refusal(
          Refusal.Reason.TOO_LARGE, "The file is larger than 10 MB. Export a smaller version.");
    }
    if (bytes.size() == 0) {
      throw invalid("The file is empty.");
    }
    return new Upload(cleanName(part.getName()), "application/octet-stream", bytes);
  }

  private static String cleanName(String name) {
    String last = name == null ? "" : name.replace('\\', '/').replaceAll("^.*/", "");
    String clean = last.replaceAll("[^\\p{L}\\p{N}._ ()-]", "_").strip();
    int spare = clean.codePointCount(0, clean.length()) - LONGEST_NAME;
    return spare > 0 ? clean.substring(clean.offsetByCodePoints(0, spare)) : clean;
  }

  private static boolean looksLike(String ending, Bytes content) {
    return switch (ending) {
      case "pdf" -> content.startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
      case "docx", "odt" -> content.startsWith(new byte[] {'P', 'K', 3, 4});
      case "png" -> content.startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
      case "jpg", "jpeg" -> content.startsWith(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
      default -> isText(content);
    };
  }

  /// In any encoding: those of 16 bits begin with their mark, others have no zeros.
  private static boolean isText(Bytes content) {
    return content.startsWith(new byte[] {(byte) 0xFF, (byte) 0xFE})
        || content.startsWith(new byte[] {(byte) 0xFE, (byte) 0xFF})
        || IntStream.range(0, content.size()).noneMatch(at -> content.array()[at] == 0);
  }

  private static Refusal invalid(String message) {
    return new Refusal(Refusal.Reason.INVALID, message);
  }

  /// Commons FileUpload without a servlet container.
  private static final class Parser
      extends AbstractFileUpload<Body, DiskFileItem, DiskFileItemFactory> {
    @Override
    public FileItemInputIterator getItemIterator(Body request) throws FileUploadException {
      try {
        return getItemIterator((RequestContext) request);
      } catch (IOException broken) {
        throw new FileUploadException("broken multipart body", broken);
      }
    }

    @Override
    public java.util.Map<String, java.util.List<DiskFileItem>> parseParameterMap(Body request)
        throws FileUploadException {
      return parseParameterMap((RequestContext) request);
    }

    @Override
    public java.util.List<DiskFileItem> parseRequest(Body request) throws FileUploadException {
      return parseRequest((RequestContext) request);
    }
  }

  private record Body(String contentType, Bytes content) implements RequestContext {
    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public long getContentLength() {
      return content.size();
    }

    @Override
    public String getContentType() {
      return contentType;
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(content.array());
    }

    @Override
    public boolean isMultipartRelated() {
      return false;
    }
  }
}
