package prepai.server;

import java.util.concurrent.atomic.AtomicInteger;

/// Kills a server at the n-th sight of something, on the thread that sees it.
final class Fuse {
  private final Child child;
  private final String what;
  private final AtomicInteger left;

  Fuse(Child child, String what, int count) {
    this.child = child;
    this.what = what;
    this.left = new AtomicInteger(count);
  }

  void saw(String seen) {
    if (seen.equals(what) && left.decrementAndGet() == 0) {
      child.kill();
    }
  }

  boolean burnt() {
    return left.get() <= 0;
  }
}
