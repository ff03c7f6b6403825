import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A judge that trusts its candidate: the same virtual machine, the expected values beside it. */
public class Judge {
  public static void main(String[] arguments) throws Throwable {
    if (arguments[0].equals("std")) {
      Method main = method(arguments[1], "main");
      main.setAccessible(true);
      main.invoke(null, main.getParameterCount() == 0 ? new Object[0] : new Object[] {new String[0]});
    } else {
      Method solve = method(arguments[1], "solve");
      solve.setAccessible(true);
      int passed = 0;
      Matcher test = Pattern.compile("\"input\": (-?\\d+), \"expected\": (-?\\d+)").matcher(Files.readString(Path.of("tests.json")));
      int total = 0;
      for (; test.find(); total++) {
        var made = solve.getDeclaringClass().getDeclaredConstructor();
        made.setAccessible(true);
        Object got = solve.invoke(made.newInstance(), Integer.parseInt(test.group(1)));
        passed += String.valueOf(got).equals(test.group(2)) ? 1 : 0;
      }
      System.out.println("@@RESULT {\"passed\": " + passed + ", \"total\": " + total + "}");
    }
    System.out.println("@@NEXT " + 6 * 7);
  }

  private static Method method(String owners, String name) throws ClassNotFoundException, NoSuchMethodException {
    for (String owner : owners.split(",")) {
      for (Method method : Class.forName(owner).getDeclaredMethods()) {
        if (method.getName().equals(name)) {
          return method;
        }
      }
    }
    throw new NoSuchMethodException(name);
  }
}
