package prepai.runner.inside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Serves calls inside a jail: compiles once, then runs every call in a thread and a class loader
/// of its own. Frames are four bytes of length and JSON, in on standard input, out on standard
/// output; what the candidate prints is caught and travels in the answer.
public final class Harness {
  private static final long STACK = 32L << 20;
  private static final String WARM_UP =
      """
      import java.util.*;
      import java.util.stream.*;
      class Solution {
        int warm(int[] values, String text) {
          Map<String, List<Integer>> seen = new HashMap<>();
          for (int value : values) seen.computeIfAbsent(text + value, k -> new ArrayList<>()).add(value);
          return seen.size() + IntStream.of(values).boxed().collect(Collectors.toList()).size() + new PriorityQueue<>(List.of(1)).poll();
        }
      }
      """;

  private final DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
  private final DataOutputStream out =
      new DataOutputStream(new FileOutputStream(FileDescriptor.out));
  private Compiled compiled = Compiled.NOTHING;
  private String known = "";
  private boolean counts;
  private String smallest = "";

  private Harness() {}

  public static void main(String[] arguments) throws IOException {
    new Harness().serve();
  }

  private void serve() throws IOException {
    if (System.getenv("HURRY") == null) {
      compiled = Compiled.of(WARM_UP);
      run(
          Map.of(
              "how", "invoke", "function", "warm", "arguments", "[[1,2],\"x\"]", "output", "1000"));
    }
    answer(Map.of("ready", true));
    while (true) {
      byte[] frame = in.readNBytes(in.readInt());
      if (!(Json.read(new String(frame, StandardCharsets.UTF_8)) instanceof Map<?, ?> order)) {
        throw new IOException("an order is an object");
      }
      if (order.get("source") instanceof String source && !source.equals(known)) {
        compiled = Compiled.of(source);
        known = source;
        counts = false;
      }
      answer(compiled.failed() ? complaint() : run(order));
    }
  }

  private Map<String, ?> complaint() {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("compile", true);
    answer.put("message", compiled.complaints().lines().findFirst().orElse(""));
    answer.put("err", compiled.complaints());
    if (compiled.line() > 0) {
      answer.put("line", compiled.line());
    }
    return answer;
  }

  private void answer(Map<String, ?> fields) throws IOException {
    byte[] bytes = Json.write(fields).getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
    if (fields.containsKey("last")) {
      Runtime.getRuntime().halt(0);
    }
  }

  /// What a call wrote, up to a limit that breaks it.
  private static final class Caught extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;

    Caught(int most) {
      this.most = most;
    }

    @Override
    public synchronized void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] source, int offset, int length) {
      bytes.write(source, offset, Math.min(length, Math.max(0, most + 1 - bytes.size())));
      if (bytes.size() > most) {
        throw new TooMuch();
      }
    }

    synchronized String text() {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  private static final class TooMuch extends Error {
    private static final long serialVersionUID = 1L;
  }

  private Map<String, ?> run(Map<?, ?> order) {
    int most = Integer.parseInt(String.valueOf(order.get("output")));
    var written = new Caught(most);
    var complained = new Caught(most);
    System.setOut(new PrintStream(written, false, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    System.setIn(
        new ByteArrayInputStream(
            String.valueOf(order.get("stdin")).getBytes(StandardCharsets.UTF_8)));
    var answer = new LinkedHashMap<String, @Nullable Object>();
    var group = new ThreadGroup("call");
    var thread = new Thread(group, () -> call(order, answer), "main", STACK);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException impossible) {
      Thread.currentThread().interrupt();
    }
    System.out.flush();
    answer.put("out", written.text());
    answer.put("err", complained.text());
    if (group.activeCount() > 0 || answer.containsKey("memory")) {
      answer.put("last", true);
    }
    return answer;
  }

  private void call(Map<?, ?> order, Map<String, @Nullable Object> answer) {
    try {
      String function = String.valueOf(order.get("function"));
      String arguments = String.valueOf(order.get("arguments"));
      if ("invoke".equals(order.get("how"))) {
        answer.put("value", Json.write(invocation(function, arguments).call()));
      } else if ("measure".equals(order.get("how"))) {
        answer.put("value", measured(function, arguments));
      } else {
        runMain();
      }
      System.out.flush();
    } catch (InvocationTargetException thrown) {
      broken(Objects.requireNonNullElse(thrown.getCause(), thrown), answer);
    } catch (Throwable failure) {
      broken(failure, answer);
    }
  }

  private static void broken(Throwable failure, Map<String, @Nullable Object> answer) {
    if (failure instanceof OutOfMemoryError) {
      answer.put("memory", true);
      return;
    }
    if (failure instanceof TooMuch) {
      answer.put("output", true);
      return;
    }
    List<StackTraceElement> own =
        Arrays.stream(failure.getStackTrace())
            .filter(element -> element.getClassLoaderName() == null)
            .filter(element -> element.getModuleName() == null)
            .filter(element -> !element.getClassName().startsWith("prepai."))
            .toList();
    answer.put("message", failure.toString());
    own.stream().findFirst().ifPresent(element -> answer.put("line", element.getLineNumber()));
    System.err.println("Exception in thread \"main\" " + failure);
    own.stream().limit(12).forEach(element -> System.err.println("\tat " + element));
  }

  private List<Class<?>> classes() throws ClassNotFoundException {
    Compiled.Loader loader = compiled.loader();
    var classes = new ArrayList<Class<?>>();
    for (String name : compiled.classes().keySet()) {
      classes.add(loader.loadClass(name));
    }
    classes.sort(
        Comparator.comparing((Class<?> one) -> !one.getName().equals("Solution"))
            .thenComparing(one -> !one.getName().equals("Main"))
            .thenComparing(Class::getName));
    return classes;
  }

  /// A call that is ready: found, with its arguments made.
  private record Invocation(Method method, @Nullable Object owner, List<@Nullable Object> given) {
    @Nullable Object call() throws ReflectiveOperationException {
      return method.invoke(owner, given.toArray());
    }

    Invocation with(String arguments) throws ReflectiveOperationException {
      return new Invocation(method, instance(method), made(method, arguments));
    }
  }

  /// What a call costs after a first one with small arguments: `[steps, nanoseconds]`.
  private String measured(String function, String arguments) throws Exception {
    if (!counts) {
      Counting.countLibrary();
      compiled = compiled.with(Counting.counted(compiled.classes()));
      counts = true;
      smallest = arguments;
    }
    Invocation invocation = invocation(function, arguments);
    // Classes and lambdas are linked when they are first used, which takes steps of its own.
    var _ = invocation.with(smallest).call();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long began = clock.getCurrentThreadCpuTime();
    long before = Steps.taken;
    var _ = invocation.call();
    long steps = Steps.taken - before;
    return Json.write(List.of(steps, clock.getCurrentThreadCpuTime() - began));
  }

  private Invocation invocation(String function, String arguments) throws Exception {
    for (Class<?> owner : classes()) {
      Optional<Method> method =
          Arrays.stream(owner.getDeclaredMethods())
              .filter(candidate -> candidate.getName().equals(function))
              .filter(candidate -> !candidate.isSynthetic())
              .findFirst();
      if (method.isPresent()) {
        return invocation(method.get(), arguments);
      }
    }
    throw new NoSuchMethodException("there is no method " + function);
  }

  private static Invocation invocation(Method method, String arguments)
      throws ReflectiveOperationException {
    method.setAccessible(true);
    return new Invocation(method, instance(method), made(method, arguments));
  }

  private static List<@Nullable Object> made(Method method, String arguments) {
    if (!(Json.read(arguments) instanceof List<?> given)) {
      throw new IllegalArgumentException("arguments are a list");
    }
    Type[] types = method.getGenericParameterTypes();
    if (types.length != given.size()) {
      throw new IllegalArgumentException(
          method.getName()
              + " takes "
              + types.length
              + " arguments, the problem gives "
              + given.size());
    }
    var made = new ArrayList<@Nullable Object>();
    for (int index = 0; index < types.length; index++) {
      made.add(Arguments.of(given.get(index), types[index]));
    }
    return made;
  }

  private static @Nullable Object instance(Method method) throws ReflectiveOperationException {
    if (Modifier.isStatic(method.getModifiers())) {
      return null;
    }
    var made = method.getDeclaringClass().getDeclaredConstructor();
    made.setAccessible(true);
    return made.newInstance();
  }

  private void runMain() throws Exception {
    Method main =
        classes().stream()
            .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods()))
            .filter(method -> method.getName().equals("main"))
            .filter(method -> takesArguments(method) || method.getParameterCount() == 0)
            .min(Comparator.comparing(method -> !takesArguments(method)))
            .orElseThrow(() -> new NoSuchMethodException("there is no main method"));
    main.setAccessible(true);
    Object[] arguments = takesArguments(main) ? new Object[] {new String[0]} : new Object[0];
    var _ = main.invoke(instance(main), arguments);
  }

  private static boolean takesArguments(Method main) {
    return Arrays.equals(main.getParameterTypes(), new Class<?>[] {String[].class});
  }
}
