package prepai.library;

import java.util.concurrent.CountDownLatch;
import prepai.knowledge.Embedder;
import prepai.knowledge.Embedding;

/// Holds up whoever embeds a text with a certain word, until it is opened.
final class Gate implements Embedder {
  private final Embedder behind;
  private final String word;
  private final CountDownLatch came = new CountDownLatch(1);
  private final CountDownLatch opened = new CountDownLatch(1);

  Gate(Embedder behind, String word) {
    this.behind = behind;
    this.word = word;
  }

  void awaitSomebody() throws InterruptedException {
    came.await();
  }

  void open() {
    opened.countDown();
  }

  @Override
  public String id() {
    return behind.id();
  }

  @Override
  public Embedding embed(String text) {
    if (text.contains(word)) {
      came.countDown();
      boolean interrupted = false;
      while (true) {
        try {
          opened.await();
          break;
        } catch (InterruptedException stopped) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    return behind.embed(text);
  }
}
