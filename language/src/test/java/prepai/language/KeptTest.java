package prepai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptTest {
  @Test
  void makesOnceWhatManyAskForAtOnce() throws InterruptedException {
    var made = new AtomicInteger();
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var kept =
        new Kept<String, Integer>(
            2,
            key -> {
              begun.countDown();
              await(go);
              return made.incrementAndGet();
            });
    List<CompletableFuture<Integer>> asked =
        IntStream.range(0, 8)
            .mapToObj(_ ->
                CompletableFuture.supplyAsync(
                    () -> kept.of("a"), task -> Thread.startVirtualThread(task)))
            .toList();
    begun.await();
    go.countDown();
    asked.forEach(one -> assertEquals(1, one.join()));
    assertEquals(1, made.get());
  }

  @Test
  void forgetsWhatWasUsedLongestAgo() {
    var made = new ArrayList<String>();
    var kept =
        new Kept<String, String>(
            2,
            key -> {
              made.add(key);
              return key;
            });
    for (String key : List.of("a", "b", "a", "c", "a", "b")) {
      assertEquals(key, kept.of(key));
    }
    assertEquals(List.of("a", "b", "c", "b"), made);
  }

  @Test
  void triesAgainAfterAFailure() {
    var tries = new AtomicInteger();
    var kept =
        new Kept<String, Integer>(
            2,
            key -> {
              if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("the first try fails");
              }
              return tries.get();
            });
    assertThrows(IllegalStateException.class, () -> kept.of("a"));
    assertEquals(2, kept.of("a"));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
