package prepai.runner.inside;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// A compiled source, or why it is none.
///
/// @param classes by name, in the order in which they were written
/// @param complaints what the compiler says, one a line
/// @param line of the first error, 0 without one
record Compiled(Map<String, byte[]> classes, String complaints, long line) {
  private static final int MOST_ERRORS = 20;
  private static final Pattern PUBLIC =
      Pattern.compile(
          "\\bpublic\\s+(?:(?:final|abstract|sealed|strictfp)\\s+)*(?:class|record|interface|enum)\\s+(\\w+)");
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  /// Before there is a source.
  static final Compiled NOTHING = new Compiled(Map.of(), "", 0);

  boolean failed() {
    return line > 0 || !complaints.isEmpty();
  }

  /// The same with other code.
  Compiled with(Map<String, byte[]> changed) {
    return new Compiled(changed, complaints, line);
  }

  static Compiled of(String source) {
    Matcher named = PUBLIC.matcher(source);
    String name = named.find() ? named.group(1) : "Main";
    var classes = new HashMap<String, ByteArrayOutputStream>();
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    boolean good =
        COMPILER
            .getTask(
                null,
                new Memory(FILES, classes),
                diagnostics,
                List.of("-proc:none", "-nowarn", "-g:lines,source", "-Xdiags:compact"),
                null,
                List.of(new Source(name, source)))
            .call();
    List<Diagnostic<? extends JavaFileObject>> errors =
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .limit(MOST_ERRORS)
            .toList();
    var complaints = new StringBuilder();
    errors.forEach(error ->
        complaints
            .append("Main.java:")
            .append(error.getLineNumber())
            .append(": ")
            .append(error.getMessage(Locale.ROOT))
            .append('\n'));
    if (!good && errors.isEmpty()) {
      complaints.append("the compiler gave up\n");
    }
    var bytes = new LinkedHashMap<String, byte[]>();
    classes.forEach((written, content) -> bytes.put(written, content.toByteArray()));
    long line =
        errors.stream().findFirst().map(Diagnostic::getLineNumber).filter(l -> l > 0).orElse(0L);
    return new Compiled(bytes, complaints.toString(), line);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String content;

    Source(String name, String content) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.content = content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }

  /// Keeps the classes in memory.
  private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes;

    Memory(StandardJavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
      super(files);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(
          URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          var bytes = new ByteArrayOutputStream();
          classes.put(name, bytes);
          return bytes;
        }
      };
    }
  }

  /// The classes, loaded afresh.
  Loader loader() {
    return new Loader(classes);
  }

  static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(ClassLoader.getPlatformClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes =
          Optional.ofNullable(classes.get(name))
              .orElseThrow(() -> new ClassNotFoundException(name));
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
