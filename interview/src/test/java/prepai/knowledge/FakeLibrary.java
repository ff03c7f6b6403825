package prepai.knowledge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prepai.evidence.Passage;
import prepai.session.Owner;

/// A library in memory that finds a document by any word of its text.
public final class FakeLibrary implements Library {
  private record Kept(Optional<Owner> owner, Document document, String text) {}

  private final Map<String, Kept> kept = new LinkedHashMap<>();

  /// What was searched for, in order.
  public final List<Search> searches = new ArrayList<>();

  /// Puts a document for everybody.
  public void put(String id, String title, String text) {
    kept.put(id, new Kept(Optional.empty(), document(id, title, text, false), text));
  }

  private static Document document(String id, String title, String text, boolean mine) {
    return new Document(
        id,
        id.substring(0, id.indexOf('/')),
        title,
        List.of(),
        List.of(),
        List.of("A source"),
        Optional.of("2026-11"),
        text.split(" ", -1).length,
        1,
        Instant.parse("2026-11-22T21:40:00Z"),
        mine);
  }

  @Override
  public List<Hit> search(Search search) {
    searches.add(search);
    return kept.values().stream()
        .filter(one -> visible(one, search.reader()))
        .filter(one ->
            List.of(search.text().toLowerCase(java.util.Locale.ROOT).split("\\W+")).stream()
                .anyMatch(word -> word.length() > 3 && one.text().contains(word)))
        .limit(search.limit())
        .map(one ->
            new Hit(
                new Passage(one.document().id(), "", List.of(one.document().title())),
                one.document().folder(),
                List.of(new Marked(one.text(), false)),
                1,
                0.5))
        .toList();
  }

  private static boolean visible(Kept one, Optional<Owner> reader) {
    return one.owner().isEmpty() || one.owner().equals(reader);
  }

  @Override
  public List<Document> documents(Optional<Owner> reader) {
    return kept.values().stream().filter(one -> visible(one, reader)).map(Kept::document).toList();
  }

  @Override
  public Optional<Opened> open(Optional<Owner> reader, String document) {
    return Optional.ofNullable(kept.get(document))
        .filter(one -> visible(one, reader))
        .map(one ->
            new Opened(
                one.document(),
                List.of(
                    new Section(
                        "",
                        1,
                        one.document().title(),
                        List.of(
                            new Block(
                                Block.Kind.PARAGRAPH,
                                List.of(List.of(new Run(one.text(), Run.Style.PLAIN)))))))));
  }

  @Override
  public Document add(Owner owner, String fileName, byte[] bytes) {
    if (!fileName.endsWith(".md")) {
      throw new Unreadable("That kind of file cannot be read. Bring Markdown.");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    String id = "mine/" + kept.size();
    Document document = document(id, fileName, text, true);
    kept.put(id, new Kept(Optional.of(owner), document, text));
    return document;
  }

  @Override
  public boolean remove(Owner owner, String document) {
    Kept one = kept.get(document);
    if (one == null || !one.owner().equals(Optional.of(owner))) {
      return false;
    }
    kept.remove(document);
    return true;
  }

  @Override
  public State state() {
    return new State(
        State.Phase.READY,
        kept.size(),
        kept.size(),
        0,
        List.of(
            new Refused("general/broken", "The file is empty."),
            new Refused("mine/7", "The file is empty.")));
  }

  @Override
  public void settle() {}

  @Override
  public void close() {}
}
