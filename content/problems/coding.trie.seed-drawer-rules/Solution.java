import java.util.HashMap;
import java.util.Map;

class Solution {
  private static class Node {
    final Map<Character, Node> children = new HashMap<>();
    boolean rule;
  }

  int fewestRules(String[] keep, String[] leave) {
    Node root = new Node();
    for (String code : leave) {
      Node node = root;
      for (char letter : code.toCharArray()) {
        node = node.children.computeIfAbsent(letter, x -> new Node());
      }
    }
    int rules = 0;
    for (String code : keep) {
      Node node = root;
      for (int i = 0; i < code.length() && !node.rule; i++) {
        Node child = node.children.get(code.charAt(i));
        if (child == null) {
          child = new Node();
          child.rule = true;
          node.children.put(code.charAt(i), child);
          rules++;
        }
        node = child;
      }
      if (!node.rule) {
        return -1;
      }
    }
    return rules;
  }
}
