package prepai.cv;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;

/// Draws a page of a CV as a picture, in this process: `Child` bounds its memory and time.
final class PageDrawer {
  private static final double WIDTH = 1_000;

  /// A picture of eight pages one below the other; taller ones become narrower.
  private static final double MOST_PIXELS = 8 * WIDTH * WIDTH;

  private PageDrawer() {}

  /// The page as PNG.
  ///
  /// @return empty when there is no such page or it cannot be drawn
  static Optional<byte[]> png(byte[] bytes, int page) {
    try {
      Optional<BufferedImage> image = image(bytes, page);
      return image.isPresent() ? Optional.of(encoded(image.get())) : Optional.empty();
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError undrawable) {
      // What is wrong with a file is told by reading it; without a picture there is nothing to say.
      return Optional.empty();
    }
  }

  private static Optional<BufferedImage> image(byte[] bytes, int page) throws IOException {
    FileKind kind = FileKind.of(bytes);
    if (kind == FileKind.PDF) {
      return ofPdf(bytes, page);
    }
    if (page != 1) {
      return Optional.empty();
    }
    if (kind == FileKind.PICTURE) {
      return Optional.of(ofPicture(Pictures.decoded(bytes, (int) WIDTH)));
    }
    Flow flow = FlowFile.read(kind, bytes).flow();
    return flow.runs().isEmpty() ? Optional.empty() : Optional.of(ofFlow(flow));
  }

  private static Optional<BufferedImage> ofPdf(byte[] bytes, int page) throws IOException {
    try (PDDocument document = PdfFile.load(bytes)) {
      if (page < 1 || page > document.getNumberOfPages()) {
        return Optional.empty();
      }
      var renderer = new BoundedRenderer(document);
      PDRectangle view = document.getPage(page - 1).getCropBox();
      boolean lying = document.getPage(page - 1).getRotation() % 180 != 0;
      double width = lying ? view.getHeight() : view.getWidth();
      double height = lying ? view.getWidth() : view.getHeight();
      return Optional.of(
          renderer.renderImage(page - 1, (float) scale(width, height), ImageType.RGB));
    }
  }

  private static BufferedImage ofPicture(BufferedImage picture) {
    double scale = Math.min(1, scale(picture.getWidth(), picture.getHeight()));
    var image =
        paper(picture.getWidth() * scale, picture.getHeight() * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(picture, 0, 0, image.getWidth(), image.getHeight(), null);
    pen.dispose();
    return image;
  }

  private static BufferedImage ofFlow(Flow flow) throws IOException {
    Sheet sheet = flow.sheet();
    double scale = scale(sheet.width(), sheet.height());
    var image = paper(sheet.width() * scale, sheet.height() * scale, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    try (var ink = new Ink(graphics, scale)) {
      for (List<Word> run : flow.runs()) {
        ink.draw(run);
      }
    }
    graphics.dispose();
    return image;
  }

  private static BufferedImage paper(double width, double height, int type) {
    var image =
        new BufferedImage(
            Math.max(1, (int) Math.round(width)), Math.max(1, (int) Math.round(height)), type);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.dispose();
    return image;
  }

  private static double scale(double width, double height) {
    return Math.min(WIDTH / width, Math.sqrt(MOST_PIXELS / (width * height)));
  }

  private static byte[] encoded(BufferedImage image) throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }
}
