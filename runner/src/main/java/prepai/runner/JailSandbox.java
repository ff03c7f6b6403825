package prepai.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import prepai.sandbox.Call;
import prepai.sandbox.Ending;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;
import prepai.sandbox.Sandbox;
import prepai.sandbox.Tier;

/// Jails of the strongest tier that works here, one warm jail of each kind in stock. A submission
/// takes one, uses it up, and only when it was answered is another warmed.
public final class JailSandbox implements Sandbox {
  private static final System.Logger LOG = System.getLogger(JailSandbox.class.getName());
  private static final int MOST_WAITING = 16;
  private static final int RETRY_AFTER_SECONDS = 3;
  private static final int PATIENCE_SECONDS = 60;

  /// After that many calls that took too long the others are not tried: others wait.
  private static final int MOST_SLOW = 2;

  private final Map<Language, Toolchain> toolchains = new EnumMap<>(Language.class);
  private final Map<String, BlockingQueue<Jail>> stock = new ConcurrentHashMap<>();
  private final CompileCache compiled = new CompileCache();
  private final Semaphore running;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Optional<Kit> kit;
  private final Optional<HarnessArchive> archive;
  private final Optional<Walls> walls;
  private final Standing standing;

  /// @param walls what works here, or why nothing does
  private JailSandbox(Optional<Kit> kit, Found walls, int together) {
    this.kit = kit;
    this.walls = walls.walls();
    this.archive = kit.map(unpacked -> new HarnessArchive(unpacked, Host.caches()));
    this.archive.ifPresent(HarnessArchive::shown);
    this.running = new Semaphore(together, true);
    for (Toolchain toolchain :
        List.of(
            new Python(), new JavaScript(), new TypeScript(), new Java(), new Cpp(), new Go(kit))) {
      toolchains.put(toolchain.language(), toolchain);
    }
    List<Offer> offers = toolchains.values().stream().map(JailSandbox::offer).toList();
    this.standing = new Standing(this.walls.map(Walls::tier), walls.refusal(), offers);
  }

  /// Either walls that work or why none do.
  private record Found(Optional<Walls> walls, Optional<String> refusal) {
    static Found refusal(String why) {
      return new Found(Optional.empty(), Optional.of(why));
    }
  }

  /// Finds out what protects this machine. Warm jails are made on first use. The environment may
  /// name the only tier that is tried in `PREPAI_SANDBOX`.
  ///
  /// @throws IllegalArgumentException when it names one that there is not
  public static JailSandbox probed() {
    String wanted = Optional.ofNullable(System.getenv("PREPAI_SANDBOX")).orElse("").strip();
    Optional<Tier> only = Tier.of(wanted);
    if (only.isEmpty() && !wanted.isEmpty()) {
      throw new IllegalArgumentException(
          "PREPAI_SANDBOX is '" + wanted + "'; there are bubblewrap and landlock.");
    }
    return probed(only);
  }

  /// Finds out what protects this machine.
  ///
  /// @param only the tier that is tried; empty for the strongest that works
  public static JailSandbox probed(Optional<Tier> only) {
    return probed(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), only);
  }

  /// Finds out what protects this machine.
  ///
  /// @param together how many programs may run at the same time, at least 1
  /// @param only the tier that is tried; empty for the strongest that works
  public static JailSandbox probed(int together, Optional<Tier> only) {
    Optional<Seccomp.Machine> machine = Seccomp.Machine.of(System.getProperty("os.arch"));
    if (machine.isEmpty()) {
      return new JailSandbox(
          Optional.empty(),
          Found.refusal("Code runs on x86-64 and 64-bit ARM only; this machine is another."),
          together);
    }
    try {
      Kit kit = Kit.unpacked(machine.get());
      return new JailSandbox(Optional.of(kit), found(kit, only), together);
    } catch (UncheckedIOException full) {
      return new JailSandbox(
          Optional.empty(),
          Found.refusal(
              "Code does not run here, as the temporary folder cannot be written: "
                  + full.getMessage()),
          together);
    }
  }

  /// The strongest walls that hold a real jail.
  private static Found found(Kit kit, Optional<Tier> only) {
    boolean root = Host.isRoot();
    var refusals = new ArrayList<String>();
    for (Walls walls : List.of(new Bubblewrap(root), new Landlock(root))) {
      if (only.isEmpty() || only.get() == walls.tier()) {
        Optional<String> refusal = walls.missing().or(() -> selfTest(kit, walls));
        if (refusal.isEmpty()) {
          return new Found(Optional.of(walls), Optional.empty());
        }
        refusals.add(" With " + walls.tier().id() + ": " + refusal.get() + ".");
      }
    }
    return Found.refusal("Code does not run here." + String.join("", refusals));
  }

  private static Offer offer(Toolchain toolchain) {
    Optional<String> version = toolchain.version();
    return new Offer(
        toolchain.language(),
        version,
        version.isPresent()
            ? Optional.empty()
            : Optional.of(
                toolchain.language().title() + " is not installed: " + toolchain.install()));
  }

  /// Runs a program in a real jail.
  ///
  /// @return why nothing may run behind such walls, else empty
  private static Optional<String> selfTest(Kit kit, Walls walls) {
    try (Jail jail = new Jail(kit, walls, Worker.NONE, Jail.Wanted.AT_ONCE)) {
      Toolchain python = new Python();
      var program = new Program(Language.PYTHON, python.selfTest());
      var call = new Call.Script("");
      var _ = python.prepare(jail, program, call, Limits.USUAL);
      Execution execution = python.run(jail, program, call, Limits.USUAL);
      return execution.out().strip().equals("42")
          ? Optional.empty()
          : Optional.of("a jail gave a wrong answer to its self-test");
    } catch (IOException failure) {
      return Optional.of(
          failure.getMessage()
              + (walls.tier() == Tier.BUBBLEWRAP
                  ? " (in a container, allow user namespaces)"
                  : ""));
    }
  }

  private Toolchain toolchain(Language language) {
    return Optional.ofNullable(toolchains.get(language)).orElseThrow();
  }

  @Override
  public Standing standing() {
    return standing;
  }

  @Override
  public List<Execution> run(
      Program program, List<Call> calls, Limits limits, Consumer<Execution> each) {
    standing
        .refusal()
        .ifPresent(refusal -> {
          throw new Unavailable(refusal);
        });
    standing
        .offer(program.language())
        .flatMap(Offer::missing)
        .ifPresent(missing -> {
          throw new Unavailable(missing);
        });
    if (waiting.incrementAndGet() > MOST_WAITING) {
      waiting.decrementAndGet();
      throw new Busy(RETRY_AFTER_SECONDS);
    }
    try {
      if (!running.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Busy(RETRY_AFTER_SECONDS);
      }
    } catch (InterruptedException cancelled) {
      Thread.currentThread().interrupt();
      return notRun(calls.size());
    } finally {
      waiting.decrementAndGet();
    }
    try {
      return inJails(toolchain(program.language()), program, calls, limits, each);
    } catch (IOException failure) {
      throw new Unavailable("The program could not be run: " + failure.getMessage());
    } finally {
      running.release();
    }
  }

  private static List<Execution> notRun(int count) {
    return java.util.Collections.nCopies(count, Execution.NOT_RUN);
  }

  /// All calls in one jail; in another when one of them took it down.
  private List<Execution> inJails(
      Toolchain toolchain,
      Program program,
      List<Call> calls,
      Limits limits,
      Consumer<Execution> each)
      throws IOException {
    var executions = new ArrayList<Execution>();
    Worker worker = toolchain.worker(calls.getFirst() instanceof Call.Measure);
    while (executions.size() < calls.size()) {
      try (Jail jail = take(worker)) {
        jail.limit(limits);
        Optional<Execution> failed = prepared(toolchain, jail, program, calls.getFirst(), limits);
        // What does not compile needs no jail any more.
        while (executions.size() < calls.size() && (failed.isPresent() || jail.alive())) {
          Execution execution =
              failed.isPresent()
                  ? failed.get()
                  : toolchain.run(jail, program, calls.get(executions.size()), limits);
          executions.add(execution);
          each.accept(execution);
          if (execution.ending() instanceof Ending.NotCompiled) {
            failed = Optional.of(execution);
          }
          if (Thread.currentThread().isInterrupted() || slow(executions) >= MOST_SLOW) {
            executions.addAll(notRun(calls.size() - executions.size()));
          }
        }
      } finally {
        refill(worker);
      }
    }
    return List.copyOf(executions);
  }

  /// Puts the program into a jail, compiled once for all jails.
  private Optional<Execution> prepared(
      Toolchain toolchain, Jail jail, Program program, Call call, Limits limits)
      throws IOException {
    Optional<String> product = toolchain.product();
    if (product.isEmpty()) {
      return toolchain.prepare(jail, program, call, limits);
    }
    String key = CompileCache.key(version(program.language()), program, call);
    Optional<byte[]> kept = compiled.get(key);
    if (kept.isPresent()) {
      jail.put(product.get(), kept.get());
      return Optional.empty();
    }
    Optional<Execution> failed = toolchain.prepare(jail, program, call, limits);
    if (failed.isEmpty()) {
      CompileCache.read(jail, product.get()).ifPresent(made -> compiled.put(key, made));
    }
    return failed;
  }

  private String version(Language language) {
    return standing.offer(language).flatMap(Offer::version).orElse("");
  }

  private static long slow(List<Execution> executions) {
    return executions.stream()
        .filter(execution -> execution.ending() instanceof Ending.TimedOut)
        .count();
  }

  private BlockingQueue<Jail> stock(Worker worker) {
    return stock.computeIfAbsent(worker.name(), _ -> new ArrayBlockingQueue<>(1));
  }

  private Jail take(Worker worker) throws IOException {
    Optional<Jail> warm = Optional.ofNullable(stock(worker).poll()).filter(Jail::alive);
    return warm.isPresent() ? warm.get() : jail(worker, Jail.Wanted.AT_ONCE);
  }

  private Jail jail(Worker worker, Jail.Wanted wanted) throws IOException {
    return new Jail(kit.orElseThrow(), walls.orElseThrow(), worker, wanted);
  }

  private void refill(Worker worker) {
    if (worker.stocked()) {
      Thread.ofVirtual().name("jail-refill").start(() -> stockUp(worker));
    }
  }

  private void stockUp(Worker worker) {
    BlockingQueue<Jail> shelf = stock(worker);
    // A jail that has died meanwhile makes room.
    shelf.removeIf(jail -> !jail.alive());
    if (closed.get() || !shelf.isEmpty()) {
      return;
    }
    try {
      Jail jail = jail(worker, Jail.Wanted.LATER);
      if (!shelf.offer(jail)) {
        jail.close();
      } else if (closed.get()) {
        shelf.remove(jail);
        jail.close();
      }
    } catch (IOException failure) {
      if (!closed.get()) {
        LOG.log(System.Logger.Level.WARNING, "a jail could not be warmed", failure);
      }
    }
  }

  /// Whether a user of this machine is one of those that belong to a jail, where jails are told
  /// apart by their users.
  public static boolean isForJails(int user) {
    return user >= Slot.FIRST_USER && user < Slot.FIRST_USER + 2 * Slot.USERS;
  }

  /// How many programs have been compiled and kept.
  int compiled() {
    return compiled.size();
  }

  /// Warms a jail of every kind that is offered.
  public void warm() {
    if (standing.tier().isPresent()) {
      standing.offers().stream()
          .filter(offer -> offer.version().isPresent())
          .map(offer -> toolchain(offer.language()).worker(false))
          .distinct()
          .filter(worker -> !worker.name().equals(Java.WORKER))
          .forEach(this::refill);
      if (standing.has(Language.GO)) {
        Thread.ofVirtual().name("go-library").start(this::makeGoLibrary);
      }
      if (standing.has(Language.JAVA)) {
        Thread.ofVirtual()
            .name("java-archive")
            .start(() -> {
              archive.ifPresent(HarnessArchive::make);
              stockUp(toolchain(Language.JAVA).worker(false));
            });
      }
    }
  }

  private void makeGoLibrary() {
    try {
      if (toolchain(Language.GO) instanceof Go go) {
        go.makeLibrary();
      }
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.WARNING, "programs in Go will not run", failure);
    }
  }

  /// Whether a warm jail waits for the next program in a language.
  public boolean stocked(Language language) {
    return Optional.ofNullable(stock(toolchain(language).worker(false)).peek())
        .filter(Jail::alive)
        .isPresent();
  }

  @Override
  public void close() {
    closed.set(true);
    stock
        .values()
        .forEach(queue -> {
          var jails = new ArrayList<Jail>();
          queue.drainTo(jails);
          jails.forEach(Jail::close);
        });
    kit.ifPresent(Kit::close);
  }
}
