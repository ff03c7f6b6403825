package prepai.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Which pages may talk to us. A page of another origin could otherwise use the candidate's cookie.
public final class Origins {
  private final List<String> allowed;

  public Origins(List<String> allowed) {
    this.allowed = List.copyOf(allowed);
  }

  /// Whether a request with these headers may change anything or open a socket. Requests without an
  /// `Origin` do not come from a page.
  public boolean admits(Optional<String> origin, Optional<String> host) {
    return origin.isEmpty() || isForeign(origin) || sameHost(origin.get(), host);
  }

  /// Whether the origin is one of those allowed besides our own.
  boolean isForeign(Optional<String> origin) {
    return origin.filter(allowed::contains).isPresent();
  }

  /// Whether any other origin is allowed, so that the cookie must travel across sites.
  boolean crossSite() {
    return !allowed.isEmpty();
  }

  private static boolean sameHost(String origin, Optional<String> host) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && host.filter(authority::equalsIgnoreCase).isPresent();
    } catch (IllegalArgumentException notAUri) {
      return false;
    }
  }
}
