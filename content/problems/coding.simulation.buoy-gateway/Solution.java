import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class Solution {
  private static class Counter {
    int live;
  }

  private record Message(long time, Counter owner) {}

  String[] runGateway(int limit, int window, String[] operations) {
    Map<String, Counter> buoys = new HashMap<>();
    ArrayDeque<Message> log = new ArrayDeque<>();
    int active = 0;
    String[] answers = new String[operations.length];
    for (int i = 0; i < operations.length; i++) {
      String[] parts = operations[i].split(" ");
      long now = Long.parseLong(parts[parts.length - 1]);
      while (!log.isEmpty() && log.peekFirst().time() <= now - window) {
        Counter owner = log.pollFirst().owner();
        if (owner.live > 0 && --owner.live == 0) {
          active--;
        }
      }
      if (parts[0].equals("busy")) {
        answers[i] = String.valueOf(active);
      } else if (parts[0].equals("clear")) {
        Counter owner = buoys.remove(parts[1]);
        answers[i] = String.valueOf(owner == null ? 0 : owner.live);
        if (owner != null) {
          if (owner.live > 0) {
            active--;
          }
          owner.live = 0;
        }
      } else {
        Counter owner = buoys.get(parts[1]);
        if (limit == 0 || (owner != null && owner.live >= limit)) {
          answers[i] = "refused";
          continue;
        }
        if (owner == null) {
          owner = new Counter();
          buoys.put(parts[1], owner);
        }
        if (owner.live++ == 0) {
          active++;
        }
        log.addLast(new Message(now, owner));
        answers[i] = "ok";
      }
    }
    return answers;
  }
}
