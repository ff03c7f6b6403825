package prepai.api;

import java.util.List;
import java.util.Optional;

/// The table of routes: which handler answers which method at which path.
final class Routes {
  private static final String ID = "{";

  /// Answers a request.
  interface Handler {
    /// Answers.
    ///
    /// @param id what stands in the path at the route's `{…}`; empty when it has none
    Response answer(Request request, String id);
  }

  /// A line of the table.
  ///
  /// @param path with at most one segment in braces, e.g. `/api/sessions/{session_id}`
  record Route(String method, String path, Handler handler) {
    private List<String> segments() {
      return Request.segments(path);
    }

    private boolean matches(List<String> segments) {
      List<String> own = segments();
      if (own.size() != segments.size()) {
        return false;
      }
      for (int index = 0; index < own.size(); index++) {
        if (!own.get(index).startsWith(ID) && !own.get(index).equals(segments.get(index))) {
          return false;
        }
      }
      return true;
    }

    private String id(List<String> segments) {
      List<String> own = segments();
      for (int index = 0; index < own.size(); index++) {
        if (own.get(index).startsWith(ID)) {
          return segments.get(index);
        }
      }
      return "";
    }
  }

  private final List<Route> table;

  Routes(Route... table) {
    this.table = List.of(table);
  }

  static Route get(String path, Handler handler) {
    return new Route("GET", path, handler);
  }

  static Route post(String path, Handler handler) {
    return new Route("POST", path, handler);
  }

  static Route delete(String path, Handler handler) {
    return new Route("DELETE", path, handler);
  }

  static Route patch(String path, Handler handler) {
    return new Route("PATCH", path, handler);
  }

  List<Route> all() {
    return table;
  }

  Response answer(Request request) {
    List<Route> here = at(request.path());
    if (here.isEmpty()) {
      return Problem.notFound().response();
    }
    Optional<Route> route =
        here.stream().filter(one -> one.method().equals(request.method())).findFirst();
    if (route.isPresent()) {
      return route
          .get()
          .handler()
          .answer(request, route.get().id(Request.segments(request.path())));
    }
    String allowed = String.join(", ", here.stream().map(Route::method).sorted().toList());
    return request.method().equals("OPTIONS")
        ? Response.empty().with("allow", allowed)
        : Problem.method(allowed).response().with("allow", allowed);
  }

  /// The routes of a path; an exact match first, since `/docs` and `/docs/` differ.
  private List<Route> at(String path) {
    List<Route> exact = table.stream().filter(route -> route.path().equals(path)).toList();
    List<String> segments = Request.segments(path);
    return exact.isEmpty()
        ? table.stream().filter(route -> route.matches(segments)).toList()
        : exact;
  }
}
