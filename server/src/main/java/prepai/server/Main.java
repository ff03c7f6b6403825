package prepai.server;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prepai.Failure;
import prepai.api.Settings;
import prepai.bank.BankReader;
import prepai.language.Readings;
import prepai.plan.Bank;

/// Starts PrepAI from the command line.
public final class Main {
  private static final Map<String, String> OPTIONS =
      Map.of("--port", "PREPAI_PORT", "--data", "PREPAI_DATA", "--host", "PREPAI_HOST");

  private Main() {}

  /// `knowledge …` works on the documents and ends. Options otherwise: `--port N`, `--host
  /// ADDRESS`, `--data DIR`; the rest comes from the environment.
  public static void main(String[] arguments) {
    PrintStream err = System.err;
    try {
      if (arguments.length == 2 && arguments[0].equals("--rehearse")) {
        rehearse(arguments[1]);
        return;
      }
      if (arguments.length == 1 && arguments[0].equals("--read-rubrics")) {
        readRubrics(Settings.of(System.getenv()));
        return;
      }
      if (arguments.length > 0 && arguments[0].equals("knowledge")) {
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        System.exit(KnowledgeCommand.run(rest, Settings.of(System.getenv()), System.out));
      }
      Settings settings = Settings.of(environment(arguments));
      PrepAi running = PrepAi.start(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(running::close, "shutdown"));
      System.out.println("PrepAI is at http://" + settings.host() + ":" + running.port() + "/");
      if (settings.adminToken().isEmpty() && !settings.model().choice().equals("none")) {
        System.out.println("Admin token for /settings: " + running.adminToken());
      }
      running.awaitBank();
    } catch (IOException failure) {
      err.println(rootMessage(failure));
      System.exit(1);
    } catch (Failure | IllegalArgumentException unusable) {
      err.println(unusable.getMessage());
      System.exit(2);
    } catch (RuntimeException failure) {
      err.println("PrepAI did not start: " + rootMessage(failure));
      System.exit(1);
    }
  }

  private static void rehearse(String data) {
    var environment = new HashMap<>(System.getenv());
    environment.put("PREPAI_PORT", "0");
    environment.put("PREPAI_DATA", data);
    try (PrepAi running = PrepAi.start(Settings.of(environment))) {
      Rehearsal.conduct(running.port());
    }
  }

  private static void readRubrics(Settings settings) throws IOException {
    Bank bank = new BankReader().read(settings.content());
    Readings.Filled filled = new Readings(settings.readings()).fill(bank.questions());
    System.out.println(
        filled.read()
            + " rubrics read, "
            + filled.kept()
            + " kept, "
            + filled.removed()
            + " removed");
  }

  private static Map<String, String> environment(String[] arguments) {
    var environment = new HashMap<>(System.getenv());
    for (int index = 0; index < arguments.length; index += 2) {
      String variable = OPTIONS.get(arguments[index]);
      if (variable == null || index + 1 == arguments.length) {
        throw new IllegalArgumentException(
            "Unknown or unfinished option "
                + arguments[index]
                + ". There are --port N, --host ADDRESS and --data DIR.");
      }
      environment.put(variable, arguments[index + 1]);
    }
    return environment;
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }
}
