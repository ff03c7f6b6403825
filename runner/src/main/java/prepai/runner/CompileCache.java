package prepai.runner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prepai.sandbox.Call;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;

/// What compilers made of sources, so that a program that is run again is not compiled again. What
/// is kept was made in a jail before any of the program ran, and only ever runs in jails.
final class CompileCache {
  private static final long MOST_BYTES = 64L << 20;
  private static final int MOST_PRODUCT = 12 << 20;
  private static final Limits READING =
      new Limits(java.time.Duration.ofSeconds(5), 256, MOST_PRODUCT);

  private final LinkedHashMap<String, byte[]> products = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /// Names what a compiler makes: by its version, the source and how it is called.
  ///
  /// @param version of the compiler
  static String key(String version, Program program, Call call) {
    String how =
        switch (call) {
          case Call.Script _ -> "script";
          case Call.Evaluate _ -> "evaluate";
          case Call.Invoke invoke -> "invoke " + invoke.signature();
          case Call.Measure measure -> "measure " + measure.signature();
        };
    String whole = String.join("\0", program.language().id(), version, how, program.source());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  synchronized int size() {
    return products.size();
  }

  synchronized Optional<byte[]> get(String key) {
    return Optional.ofNullable(products.get(key));
  }

  synchronized void put(String key, byte[] product) {
    byte[] before = products.put(key, product);
    bytes += product.length - (before == null ? 0 : before.length);
    var oldest = products.entrySet().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= oldest.next().getValue().length;
      oldest.remove();
    }
  }

  /// Reads a file out of a jail, through the jail's own tools.
  static Optional<byte[]> read(Jail jail, String name) {
    Jail.Result result =
        jail.order(
            Map.of(
                "do",
                "exec",
                "argv",
                List.of("/usr/bin/base64", "-w0", name),
                "limits",
                Orders.limits(READING, 0, false)),
            new byte[0],
            READING.wall().toMillis(),
            MOST_PRODUCT);
    try {
      byte[] product = Base64.getDecoder().decode(result.out());
      return product.length == 0 ? Optional.empty() : Optional.of(product);
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
