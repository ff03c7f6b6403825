package prepai.api;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import prepai.conduct.Refusal;
import prepai.knowledge.Library;
import prepai.session.Owner;

/// The routes of the knowledge base.
final class KnowledgeRoutes {
  private static final int USUAL_HITS = 10;

  private final Supplier<Optional<Library>> library;
  private final RandomGenerator random;
  private final boolean crossSite;

  /// @param library may block until it is open; empty where there is none
  KnowledgeRoutes(Supplier<Optional<Library>> library, RandomGenerator random, boolean crossSite) {
    this.library = library;
    this.random = random;
    this.crossSite = crossSite;
  }

  Response search(Request request) {
    String text =
        request
            .queryValue("q")
            .orElseThrow(() -> invalid("q is missing: say what to look for, as in ?q=caching."));
    int limit = request.queryValue("limit").map(KnowledgeRoutes::limit).orElse(USUAL_HITS);
    Library.Search search;
    try {
      search =
          new Library.Search(
              text,
              owner(request),
              request.queryValue("track").filter(value -> !value.isBlank()),
              request.queryValue("folder").filter(value -> !value.isBlank()),
              limit);
    } catch (IllegalArgumentException unusable) {
      throw invalid(String.valueOf(unusable.getMessage()));
    }
    Library shelves = library();
    return Response.json(200, new Replies.Found(shelves.search(search), state(shelves)));
  }

  Response documents(Request request) {
    Library shelves = library();
    return Response.json(
        200, new Replies.Catalogue(shelves.documents(owner(request)), state(shelves)));
  }

  Response document(Request request) {
    return Response.json(
        200,
        library()
            .open(owner(request), id(request))
            .map(opened -> new Replies.OpenedDocument(opened.document(), opened.sections()))
            .orElseThrow(KnowledgeRoutes::unknown));
  }

  Response add(Request request) {
    if (!request.mediaType().equals("multipart/form-data")) {
      return Problem.notAForm().response();
    }
    Uploads.Upload file = Uploads.part(request);
    OwnerCookie.Sender sender = OwnerCookie.sender(request, random, crossSite);
    Library.Document kept = library().add(sender.owner(), file.fileName(), file.content().array());
    return sender.remembered(
        Response.json(
            201,
            new Replies.Kept(
                "Kept for you alone: readable now, and found by the search in a moment.", kept)));
  }

  Response remove(Request request) {
    boolean removed =
        owner(request).map(owner -> library().remove(owner, id(request))).orElse(false);
    if (!removed) {
      throw unknown();
    }
    return Response.empty();
  }

  private Library library() {
    return library
        .get()
        .orElseThrow(() ->
            new Refusal(
                Refusal.Reason.UNAVAILABLE,
                "This server runs without a knowledge base (PREPAI_KNOWLEDGE is off)."));
  }

  /// What everybody may know: not what was refused of somebody's own documents.
  private static Library.State state(Library library) {
    Library.State state = library.state();
    return new Library.State(
        state.phase(),
        state.documents(),
        state.passages(),
        state.waiting(),
        state.refused().stream().filter(one -> !one.document().startsWith("mine/")).toList());
  }

  private static Optional<Owner> owner(Request request) {
    return OwnerCookie.owner(request.header("cookie"));
  }

  private static String id(Request request) {
    return request
        .queryValue("id")
        .orElseThrow(() -> invalid("id is missing: name a document, as in ?id=general/cv-tips."));
  }

  private static int limit(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException notANumber) {
      throw invalid("limit must be 1 to " + Library.MOST_HITS + ".");
    }
  }

  private static Refusal invalid(String message) {
    return new Refusal(Refusal.Reason.INVALID, message);
  }

  private static Refusal unknown() {
    return new Refusal(
        Refusal.Reason.UNKNOWN_DOCUMENT,
        "There is no such document for you. It may have been removed; search for it or look through the list.");
  }
}
