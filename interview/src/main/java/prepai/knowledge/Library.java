package prepai.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import prepai.Failure;
import prepai.evidence.Passage;
import prepai.session.Owner;

/// The knowledge base. Searching never waits for documents that are still being taken in.
public interface Library extends AutoCloseable {

  /// Longest query, in characters.
  int LONGEST_QUERY = 500;

  /// Most results of a search.
  int MOST_HITS = 50;

  /// Largest file of a document, in bytes.
  int MOST_BYTES = 10 * 1024 * 1024;

  /// What is looked for.
  ///
  /// @param text words or a question, 1 to `LONGEST_QUERY` characters with at least one letter or
  ///   digit
  /// @param reader whose own documents count too
  /// @param track only documents for this track, or for all
  /// @param folder only documents of this folder
  /// @param limit 1 to `MOST_HITS`
  record Search(
      String text,
      Optional<Owner> reader,
      Optional<String> track,
      Optional<String> folder,
      int limit) {
    public Search {
      if (text.length() > LONGEST_QUERY) {
        throw new IllegalArgumentException(
            "The query is longer than "
                + LONGEST_QUERY
                + " characters. Ask with a few words or one sentence.");
      }
      if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw new IllegalArgumentException(
            "The query has no word in it. Ask with a few words or one sentence.");
      }
      if (limit < 1 || limit > MOST_HITS) {
        throw new IllegalArgumentException("limit must be 1 to " + MOST_HITS + ".");
      }
    }
  }

  /// A passage that was found.
  ///
  /// @param folder of its document
  /// @param snippet the sentences that fit best, the looked-for words marked
  /// @param score 0..1, comparable within one search only
  /// @param nearness of meaning to the query, the cosine of both vectors, -1..1
  record Hit(Passage passage, String folder, List<Marked> snippet, double score, double nearness) {
    /// Below it a passage mostly speaks of something else.
    private static final double CLOSE = 0.35;

    public Hit {
      snippet = List.copyOf(snippet);
    }

    /// Whether it is about what was asked, not only the best of what there is.
    public boolean close() {
      return nearness >= CLOSE;
    }
  }

  /// A stretch of text.
  ///
  /// @param hit whether it is a word that was looked for
  record Marked(String text, boolean hit) {}

  /// A document.
  ///
  /// @param id stable while the document stays where it is
  /// @param folder the shelf it stands on; `mine` for the reader's own
  /// @param tracks it is for; empty for all
  /// @param topics of the bank that it teaches
  /// @param sources where its facts come from
  /// @param asOf when its facts were true, as its author wrote it
  /// @param words of its text
  /// @param passages it is found by
  /// @param mine whether the reader put it there and may remove it
  record Document(
      String id,
      String folder,
      String title,
      List<String> tracks,
      List<String> topics,
      List<String> sources,
      Optional<String> asOf,
      int words,
      int passages,
      Instant takenIn,
      boolean mine) {
    public Document {
      tracks = List.copyOf(tracks);
      topics = List.copyOf(topics);
      sources = List.copyOf(sources);
    }
  }

  /// A document to be read.
  ///
  /// @param sections in order; the first may have no heading of its own
  record Opened(Document document, List<Section> sections) {
    public Opened {
      sections = List.copyOf(sections);
    }
  }

  /// What stands under one heading.
  ///
  /// @param anchor of the heading; empty before the first one
  /// @param level 1 for the title
  record Section(String anchor, int level, String heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /// A paragraph, an item of a list, a row of a table or a piece of code.
  ///
  /// @param cells one, or those of a row
  record Block(Kind kind, List<List<Run>> cells) {
    /// What it is.
    public enum Kind {
      PARAGRAPH,
      ITEM,
      NUMBERED,
      HEADER_ROW,
      ROW,
      CODE
    }

    public Block {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /// Text of one style.
  record Run(String text, Style style) {
    /// How it is set.
    public enum Style {
      PLAIN,
      STRONG,
      EMPHASIS,
      CODE
    }
  }

  /// How far taking in documents has come.
  ///
  /// @param documents that can be found
  /// @param waiting documents that are still to be taken in
  /// @param refused what could not be taken in, and why
  record State(Phase phase, int documents, int passages, int waiting, List<Refused> refused) {
    /// What is going on.
    public enum Phase {
      OPENING,
      TAKING_IN,
      READY,
      /// Searching is not possible; `refused` says why.
      BROKEN
    }

    public State {
      refused = List.copyOf(refused);
    }
  }

  /// A document that cannot be read.
  record Refused(String document, String reason) {}

  /// The best passages, best first; what is still being taken in is not among them.
  ///
  /// @throws Failure when the library cannot be used
  List<Hit> search(Search search);

  /// What a reader may see, by folder and title.
  List<Document> documents(Optional<Owner> reader);

  /// A document with its text; empty when there is none of that id that the reader may see.
  Optional<Opened> open(Optional<Owner> reader, String document);

  /// Keeps a document for one reader. It can be read at once and found a moment later.
  ///
  /// @param fileName whose ending says what it is
  /// @param bytes at most `MOST_BYTES`; the caller leaves them alone from now on
  /// @throws Unreadable when it is not a document that we can read; nothing is kept then
  Document add(Owner owner, String fileName, byte[] bytes);

  /// Removes a document that the owner brought.
  ///
  /// @return whether there was one
  boolean remove(Owner owner, String document);

  /// How far it is.
  State state();

  /// Waits until everything is taken in that was there when this was called.
  void settle();

  @Override
  void close();

  /// A file that is no document we can read; the message says what to do.
  final class Unreadable extends Failure {
    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
      super(message, Retry.IS_USELESS);
    }

    public Unreadable(String message, Throwable cause) {
      super(message, Retry.IS_USELESS, cause);
    }
  }
}
