package prepai.cv;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws pages without the paths that are so much larger than any page that Java 2D would cut their
/// curves into pieces for minutes; files have them that are damaged or mean harm.
final class BoundedRenderer extends PDFRenderer {
  /// In points, either way; a page has under a thousand.
  private static final double LARGEST = 50_000;

  BoundedRenderer(PDDocument document) {
    super(document);
    setSubsamplingAllowed(true);
  }

  @Override
  protected org.apache.pdfbox.rendering.PageDrawer createPageDrawer(PageDrawerParameters parameters)
      throws IOException {
    return new Drawer(parameters);
  }

  private static final class Drawer extends org.apache.pdfbox.rendering.PageDrawer {
    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    private boolean dropped() {
      Rectangle2D box = getLinePath().getBounds2D();
      boolean sound =
          Math.abs(box.getMinX()) < LARGEST
              && Math.abs(box.getMaxX()) < LARGEST
              && Math.abs(box.getMinY()) < LARGEST
              && Math.abs(box.getMaxY()) < LARGEST;
      if (!sound) {
        getLinePath().reset();
      }
      return !sound;
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
      if (!dropped()) {
        super.fillPath(windingRule);
      }
    }

    @Override
    public void strokePath() throws IOException {
      if (!dropped()) {
        super.strokePath();
      }
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
      if (!dropped()) {
        super.fillAndStrokePath(windingRule);
      }
    }
  }
}
