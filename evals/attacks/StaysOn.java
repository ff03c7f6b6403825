import java.io.OutputStream;
import java.io.PrintStream;

/** Leaves threads, streams and settings behind for whoever comes next. */
public class StaysOn {
  public static void main(String[] arguments) {
    for (int number = 0; number < 8; number++) {
      Thread.ofPlatform()
          .daemon()
          .start(() -> {
            while (true) {
              System.setOut(new PrintStream(OutputStream.nullOutputStream()));
              System.setProperty("line.separator", "?");
              Thread.yield();
            }
          });
    }
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
  }
}
