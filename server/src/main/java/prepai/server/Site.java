package prepai.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// The exported site. Only files that were there at start are served, so that no path leads
/// anywhere else; pages carry a content security policy with the hashes of their inline scripts.
final class Site {
  private static final Pattern SESSION_PAGE =
      Pattern.compile("^/(interview|report|practice)/(?!_(?:/|$))[^/]+(/.*)?$");
  private static final Pattern INLINE_SCRIPT =
      Pattern.compile(
          "<script(?![^>]*\\ssrc\\s*=)[^>]*>(.*?)</script\\s*>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("txt", "text/x-component; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("yaml", "application/yaml; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("webmanifest", "application/manifest+json"));
  private static final Set<String> COMPRESSIBLE =
      Set.of("html", "js", "css", "txt", "json", "yaml", "svg", "webmanifest");

  private final Map<String, Path> files;
  private final ConcurrentHashMap<Path, Page> loaded = new ConcurrentHashMap<>();

  private Site(Map<String, Path> files) {
    this.files = files;
  }

  /// A file, ready to be sent.
  ///
  /// @param zipped empty when compressing does not pay
  /// @param policy the content security policy of a page
  record Page(
      String type, Content plain, Optional<Content> zipped, Optional<String> policy, String tag) {}

  /// Bytes that are never written to.
  static final class Content {
    private final byte[] bytes;

    Content(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /// What a path leads to.
  sealed interface Found {
    /// A file.
    record File(Page page, boolean immutable) implements Found {}

    /// The same with a slash at the end.
    record Elsewhere(String path) implements Found {}

    /// Nothing; the page that says so, when the site has one.
    record Missing(Optional<Page> page) implements Found {}
  }

  /// The site in a folder; an empty one when the folder is not there.
  static Site of(Path folder) {
    var files = new HashMap<String, Path>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(Files::isRegularFile)
            .forEach(file ->
                files.put("/" + folder.relativize(file).toString().replace('\\', '/'), file));
      } catch (IOException unreadable) {
        throw new UncheckedIOException("cannot read the site in " + folder, unreadable);
      }
    }
    return new Site(Map.copyOf(files));
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  Found find(String path) {
    Matcher session = SESSION_PAGE.matcher(path);
    String target =
        !files.containsKey(path) && session.matches()
            ? "/" + session.group(1) + "/_" + Optional.ofNullable(session.group(2)).orElse("")
            : path;
    Path file = files.get(target.endsWith("/") ? target + "index.html" : target);
    if (file != null) {
      return new Found.File(page(file), target.startsWith("/_next/static/"));
    }
    if (!target.endsWith("/") && files.containsKey(target + "/index.html")) {
      return new Found.Elsewhere(path + "/");
    }
    return new Found.Missing(Optional.ofNullable(files.get("/404.html")).map(this::page));
  }

  private Page page(Path file) {
    return loaded.computeIfAbsent(file, Site::load);
  }

  private static Page load(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String name = String.valueOf(file.getFileName());
      String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      Optional<Content> zipped =
          COMPRESSIBLE.contains(ending) ? Optional.of(new Content(zip(bytes))) : Optional.empty();
      Optional<String> policy =
          ending.equals("html")
              ? Optional.of(policy(new String(bytes, StandardCharsets.UTF_8)))
              : Optional.empty();
      return new Page(
          TYPES.getOrDefault(ending, "application/octet-stream"),
          new Content(bytes),
          zipped,
          policy,
          "\"" + sha256(bytes).substring(0, 27) + "\"");
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  private static String policy(String html) {
    var hashes = new LinkedHashSet<String>();
    Matcher matcher = INLINE_SCRIPT.matcher(html);
    while (matcher.find()) {
      hashes.add("'sha256-" + sha256(matcher.group(1).getBytes(StandardCharsets.UTF_8)) + "'");
    }
    return "default-src 'self'; script-src 'self' "
        + String.join(" ", hashes)
        + "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self';"
        + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }

  private static byte[] zip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static String sha256(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
