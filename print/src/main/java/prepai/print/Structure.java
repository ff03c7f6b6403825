package prepai.print;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// What the marks on the pages mean, for screen readers: the structure tree of ISO 32000-1, 14.7.
final class Structure {
  private static final COSName PARENT = COSName.P;

  private final COSDictionary root = new COSDictionary();
  private final Element document;
  private final List<COSArray> parentsByPage = new ArrayList<>();

  Structure() {
    root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    document = new Element("Document", root);
    root.setItem(COSName.K, document.dictionary);
  }

  /// An element of the tree. It joins the tree with its first mark.
  static final class Element {
    private final String role;
    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray kids = new COSArray();

    private Element(String role, COSDictionary parent) {
      this.role = role;
      dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
      dictionary.setItem(COSName.S, COSName.getPDFName(role));
      dictionary.setItem(PARENT, parent);
      dictionary.setItem(COSName.K, kids);
    }

    /// A new element below this one, such as `P`, `H1`, `TR` or `TD`.
    Element child(String childRole) {
      var child = new Element(childRole, dictionary);
      kids.add(child.dictionary);
      return child;
    }
  }

  Element document() {
    return document;
  }

  /// Draws, and notes that the marks belong to an element.
  void draw(Canvas canvas, Element element, Runnable drawing) {
    COSDictionary page = canvas.page().getCOSObject();
    int pageIndex = page.getInt(COSName.STRUCT_PARENTS);
    if (pageIndex < 0) {
      pageIndex = parentsByPage.size();
      page.setInt(COSName.STRUCT_PARENTS, pageIndex);
      page.setItem(COSName.getPDFName("Tabs"), COSName.S);
      parentsByPage.add(new COSArray());
    }
    COSArray parents = parentsByPage.get(pageIndex);
    int id = parents.size();
    parents.add(element.dictionary);
    var mark = new COSDictionary();
    mark.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    mark.setItem(COSName.PG, page);
    mark.setInt(COSName.MCID, id);
    mark.setDirect(true);
    element.kids.add(mark);
    canvas.tagged(element.role, id, drawing);
  }

  /// Puts the tree into the document's catalog.
  void attach(PDDocumentCatalog catalog) {
    var numbers = new COSArray();
    for (int page = 0; page < parentsByPage.size(); page++) {
      numbers.add(COSInteger.get(page));
      numbers.add((COSBase) parentsByPage.get(page));
    }
    var parentTree = new COSDictionary();
    parentTree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, parentTree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, parentsByPage.size());
    catalog.setStructureTreeRoot(new PDStructureTreeRoot(root));
    var marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
  }
}
