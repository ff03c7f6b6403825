package prepai.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prepai.sandbox.Call;
import prepai.sandbox.Ending;
import prepai.sandbox.Execution;
import prepai.sandbox.Language;
import prepai.sandbox.Limits;
import prepai.sandbox.Program;
import prepai.sandbox.Sandbox;
import prepai.sandbox.Signature;
import prepai.sandbox.Tier;

/// What every tier keeps, tried in real jails with the real tools of this machine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JailContract {
  static final Limits SMALL = new Limits(Duration.ofSeconds(2), 256, 4_096);
  private static final Signature TURNED =
      new Signature(
          "turned",
          List.of(
              new Signature.Parameter("values", "int[]"),
              new Signature.Parameter("word", "string")),
          "string[]");

  /// Each turns `values` round, writes it behind `word`, and breaks on what the word says.
  private static final Map<Language, String> PROGRAMS =
      Map.of(
          Language.PYTHON,
          """
          def turned(values, word):
              if word == "spin":
                  while True: pass
              if word == "break":
                  return values[99]
              if word == "fill":
                  kept = []
                  while True: kept.append(bytearray(1 << 20))
              if word == "flood":
                  while True: print("x" * 1000)
              if word == "wait":
                  __import__("time").sleep(60)
              print("seen", len(values))
              return [word + str(value) for value in reversed(values)]
          """,
          Language.JAVASCRIPT,
          """
          function turned(values, word) {
            if (word === 'spin') for (;;) ;
            if (word === 'break')
              return values[99].length;
            if (word === 'fill') { const kept = []; for (;;) kept.push(new Array(100000).fill(kept.length)); }
            if (word === 'flood') for (;;) console.log('x'.repeat(1000));
            console.log('seen', values.length);
            return values.map((value) => word + value).reverse();
          }
          """,
          Language.TYPESCRIPT,
          """
          interface Unused {
            name: string;
          }
          function turned(values: number[], word: string): string[] {
            if (word === 'spin') for (;;) ;
            if (word === 'break')
              return values[99].length as never;
            if (word === 'fill') { const kept: number[][] = []; for (;;) kept.push(new Array(100000).fill(kept.length)); }
            if (word === 'flood') for (;;) console.log('x'.repeat(1000));
            console.log('seen', values.length);
            return values.map((value) => word + value).reverse();
          }
          """,
          Language.JAVA,
          """
          import java.util.*;
          class Solution {
            String[] turned(int[] values, String word) {
              if (word.equals("spin")) for (;;) Thread.onSpinWait();
              if (word.equals("break"))
                return new String[] {"" + values[99]};
              if (word.equals("fill")) { var kept = new ArrayList<long[]>(); for (;;) kept.add(new long[100_000]); }
              if (word.equals("flood")) for (;;) System.out.println("x".repeat(1000));
              System.out.println("seen " + values.length);
              String[] made = new String[values.length];
              for (int i = 0; i < values.length; i++) made[values.length - 1 - i] = word + values[i];
              return made;
            }
          }
          """,
          Language.CPP,
          """
          #include <iostream>
          #include <string>
          #include <vector>
          std::vector<std::string> turned(std::vector<int> values, std::string word) {
            if (word == "spin") { volatile bool on = true; while (on) {} }
            if (word == "break") { volatile int* nowhere = nullptr; *nowhere = 1; }
            if (word == "fill") { std::vector<std::vector<char>> kept; for (;;) kept.emplace_back(1 << 20, 'x'); }
            if (word == "flood") for (;;) std::cout << std::string(1000, 'x') << std::endl;
            std::cout << "seen " << values.size() << std::endl;
            std::vector<std::string> made;
            for (auto at = values.rbegin(); at != values.rend(); ++at) made.push_back(word + std::to_string(*at));
            return made;
          }
          """,
          Language.GO,
          """
          package main

          import (
          	"fmt"
          	"strings"
          )

          func turned(values []int, word string) []string {
          	if word == "spin" {
          		for {
          		}
          	}
          	if word == "break" {
          		return []string{fmt.Sprint(values[99])}
          	}
          	if word == "fill" {
          		kept := [][]byte{}
          		for {
          			block := make([]byte, 1<<20)
          			for i := range block {
          				block[i] = 1
          			}
          			kept = append(kept, block)
          		}
          	}
          	if word == "flood" {
          		for {
          			fmt.Println(strings.Repeat("x", 1000))
          		}
          	}
          	fmt.Println("seen", len(values))
          	made := []string{}
          	for i := len(values) - 1; i >= 0; i-- {
          		made = append(made, word+fmt.Sprint(values[i]))
          	}
          	return made
          }
          """);

  private static final Map<Language, String> ECHO =
      Map.of(
          Language.PYTHON,
          "print(input().upper())",
          Language.JAVASCRIPT,
          "console.log(require('fs').readFileSync(0, 'utf8').trim().toUpperCase())",
          Language.TYPESCRIPT,
          "const text: string = require('fs').readFileSync(0, 'utf8');\nconsole.log(text.trim().toUpperCase());",
          Language.JAVA,
          "import java.util.*; public class Main { public static void main(String[] a) { System.out.println(new Scanner(System.in).nextLine().toUpperCase()); } }",
          Language.CPP,
          "#include <bits/stdc++.h>\nint main() { std::string s; std::getline(std::cin, s); for (char& c : s) c = std::toupper(c); std::cout << s << \"\\n\"; }",
          Language.GO,
          "package main\n\nimport (\n\t\"bufio\"\n\t\"fmt\"\n\t\"os\"\n\t\"strings\"\n)\n\nfunc main() {\n\tline, _ := bufio.NewReader(os.Stdin).ReadString('\\n')\n\tfmt.Println(strings.ToUpper(strings.TrimSpace(line)))\n}\n");

  /// `tried(what)`: what comes of a call, or the name of its error.
  static final String TRIED =
      """
      import os, socket
      def tried(what):
          try:
              return what()
          except Exception as error:
              return type(error).__name__
      """;

  private final Tier tier;
  private final JailSandbox sandbox;

  JailContract(Tier tier) {
    this.tier = tier;
    this.sandbox = JailSandbox.probed(Optional.of(tier));
  }

  @BeforeAll
  void needsATier() {
    Optional<String> refusal = sandbox.standing().refusal();
    Assumptions.assumeTrue(refusal.isEmpty(), () -> refusal.orElse(""));
  }

  @AfterAll
  void close() {
    sandbox.close();
  }

  private void offered(Language language) {
    Sandbox.Offer offer =
        sandbox.standing().offers().stream()
            .filter(one -> one.language() == language)
            .findFirst()
            .orElseThrow();
    Assumptions.assumeTrue(offer.missing().isEmpty(), () -> offer.missing().orElse(""));
  }

  private static String program(Map<Language, String> programs, Language language) {
    return Optional.ofNullable(programs.get(language)).orElseThrow();
  }

  private static Call turned(String word) {
    return new Call.Invoke(TURNED, "[[1, 2, 3], \"" + word + "\"]");
  }

  /// What a program says that is run on its own.
  String said(Language language, String source) {
    Execution done = run(language, source, new Call.Script("")).getFirst();
    return done.out() + done.err();
  }

  List<Execution> run(Language language, String source, Call... calls) {
    return sandbox.run(new Program(language, source), List.of(calls), SMALL, _ -> {});
  }

  @ParameterizedTest
  @EnumSource
  void callsAFunction(Language language) {
    offered(language);
    var heard = new ArrayList<Execution>();

    List<Execution> done =
        sandbox.run(
            new Program(language, program(PROGRAMS, language)),
            List.of(turned("a"), turned("é\\\"")),
            SMALL,
            heard::add);

    assertEquals(heard, done);
    assertEquals(Optional.of("[\"a3\",\"a2\",\"a1\"]"), done.getFirst().returned());
    assertEquals("seen 3\n", done.getFirst().out());
    assertEquals(new Ending.Completed(0), done.getLast().ending());
    assertTrue(done.getLast().returned().orElseThrow().contains("\\\"3"));
    assertTrue(done.getFirst().usage().peakKilobytes() > 0);
  }

  @ParameterizedTest
  @EnumSource
  void runsAProgram(Language language) {
    offered(language);

    Execution done = run(language, program(ECHO, language), new Call.Script("hello\n")).getFirst();

    assertEquals(new Ending.Completed(0), done.ending(), done.err());
    assertEquals("HELLO", done.out().strip());
    assertEquals("", done.err());
  }

  @ParameterizedTest
  @EnumSource
  void goesOnAfterCallsThatBreak(Language language) {
    offered(language);

    List<Execution> done =
        run(
            language,
            program(PROGRAMS, language),
            turned("spin"),
            turned("break"),
            turned("fill"),
            turned("flood"),
            turned("a"));

    assertEquals(new Ending.TimedOut(), done.get(0).ending());
    var crash = assertInstanceOf(Ending.Crashed.class, done.get(1).ending());
    int line =
        program(PROGRAMS, language)
                .lines()
                .toList()
                .indexOf(
                    program(PROGRAMS, language)
                        .lines()
                        .filter(one -> one.contains("[99]"))
                        .findFirst()
                        .orElse(""))
            + 1;
    if (language != Language.CPP) {
      assertEquals(Optional.of(line), crash.line(), crash.message());
    }
    assertEquals(new Ending.OutOfMemory(), done.get(2).ending(), done.get(2).err());
    assertEquals(new Ending.OutputTooLarge(), done.get(3).ending());
    assertEquals(SMALL.outputBytes(), done.get(3).out().length());
    assertEquals(new Ending.Completed(0), done.get(4).ending(), done.get(4)::toString);
    assertEquals("seen 3\n", done.get(4).out());
  }

  @ParameterizedTest
  @EnumSource
  void namesTheLineThatDoesNotCompile(Language language) {
    offered(language);

    Execution done =
        run(language, program(PROGRAMS, language) + "\n) nonsense (\n", turned("a")).getFirst();

    var wrong = assertInstanceOf(Ending.NotCompiled.class, done.ending());
    long lines = program(PROGRAMS, language).lines().count();
    assertEquals(Optional.of((int) lines + 2), wrong.line(), wrong.message() + done.err());
  }

  @Test
  void compilesAProgramOnceHoweverOftenItRuns() {
    offered(Language.CPP);
    String source = "int half(int n) { return n / 2; } // 7Hq\n";
    var half = new Signature("half", List.of(new Signature.Parameter("n", "int")), "int");
    var other = new Signature("half", List.of(new Signature.Parameter("n", "long")), "int");
    int before = sandbox.compiled();
    for (int round = 0; round < 3; round++) {
      assertEquals(
          Optional.of("4"),
          run(Language.CPP, source, new Call.Invoke(half, "[9]")).getFirst().returned());
    }
    assertEquals(
        Optional.of("3"),
        run(Language.CPP, source, new Call.Invoke(other, "[7]")).getFirst().returned());
    assertEquals(before + 2, sandbox.compiled());
  }

  @Test
  void evaluatesAnExpression() {
    for (Language language : List.of(Language.PYTHON, Language.JAVASCRIPT)) {
      Execution done =
          run(language, program(PROGRAMS, language), new Call.Evaluate("turned([1, 2], 'b')"))
              .getFirst();
      assertEquals(Optional.of("[\"b2\",\"b1\"]"), done.returned(), done.err());
    }
  }

  @Test
  void refusesALanguageWhoseToolsAreMissing() {
    sandbox.standing().offers().stream()
        .filter(offer -> offer.missing().isPresent())
        .forEach(offer ->
            assertEquals(
                offer.missing().orElseThrow(),
                assertThrows(
                        Sandbox.Unavailable.class,
                        () -> run(offer.language(), "", new Call.Script("")))
                    .getMessage()));
  }

  @Test
  void namesItsTier() {
    assertEquals(Optional.of(tier), sandbox.standing().tier());
  }

  @Test
  void stopsAFloodOfFiles() {
    String source =
        """
        number = 0
        while True:
            open(str(number), "w").close()
            number += 1
        """;

    // So much time that, however slow the disk, it is the files that end it.
    var patient = new Limits(Duration.ofSeconds(10), 256, 4_096);
    Execution done =
        sandbox
            .run(
                new Program(Language.PYTHON, source),
                List.of(new Call.Script("")),
                patient,
                _ -> {})
            .getFirst();

    assertEquals(new Ending.OutputTooLarge(), done.ending());
  }

  @Test
  void aCallKnowsNothingOfTheOneBefore() {
    String source =
        """
        import os, sys
        def turned(values, word):
            scratch = os.environ.get("TMPDIR", "/tmp")
            open("left", "w").close()
            open(scratch + "/left", "w").close()
            sys.modules["left"] = sys
            return [str(len(os.listdir(".")) + len(os.listdir(scratch)))]
        """;

    List<Execution> done = run(Language.PYTHON, source, turned("a"), turned("a"));

    assertEquals(done.getFirst().returned(), done.getLast().returned());
  }

  @Test
  void warmsAnotherJailOnceOneIsUsedUp() {
    try (JailSandbox fresh = JailSandbox.probed(Optional.of(tier))) {
      assertFalse(fresh.stocked(Language.PYTHON));
      var _ =
          fresh.run(
              new Program(Language.PYTHON, "pass"), List.of(new Call.Script("")), SMALL, _ -> {});
      assertTimeoutPreemptively(
          Duration.ofMinutes(1),
          () -> {
            while (!fresh.stocked(Language.PYTHON)) {
              Thread.onSpinWait();
            }
          });
    }
  }

  @Test
  void showsWhatCommandsATerminalAsEscapes() {
    String source =
        """
        import os
        os.write(1, "fine\\n\\tä😀\\r\\n\\x1b[2J\\u202e\\x00\\r\\x9b\\n".encode() + bytes([255]))
        raise ValueError("\\u2066" + chr(0xd800))
        """;

    Execution done = run(Language.PYTHON, source, new Call.Script("")).getFirst();

    assertEquals("fine\n\tä😀\r\n\\x1b[2J\\u202e\\x00\\x0d\\x9b\n\ufffd", done.out());
    var crash = assertInstanceOf(Ending.Crashed.class, done.ending());
    assertEquals("ValueError: \\u2066\\ud800", crash.message());
  }

  @Test
  void takesNoAnswerThatWasWrittenAhead() {
    String source =
        """
        import java.io.*;
        class Solution {
          String[] turned(int[] values, String word) throws IOException {
            var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
            for (int number = 0; number < 3; number++) {
              byte[] frame = "{\\"value\\":\\"[\\\\\\"%d\\\\\\"]\\"}".formatted(number).getBytes();
              out.writeInt(frame.length);
              out.write(frame);
            }
            Runtime.getRuntime().halt(0);
            return null;
          }
        }
        """;

    List<Execution> done = run(Language.JAVA, source, turned("a"), turned("a"), turned("a"));

    assertEquals(
        List.of(Optional.of("[\"0\"]"), Optional.of("[\"0\"]"), Optional.of("[\"0\"]")),
        done.stream().map(Execution::returned).toList());
  }

  @Test
  void pythonHasTheLargeLibrariesThatAreInstalled() {
    String version = sandbox.standing().offer(Language.PYTHON).orElseThrow().version().orElse("");
    Assumptions.assumeTrue(
        version.contains("numpy") && version.contains("pandas"),
        "apt-get install -y python3-numpy python3-pandas");

    List<Execution> done =
        run(
            Language.PYTHON,
            """
            import numpy as np
            import pandas as pd
            def turned(values, word):
                frame = pd.DataFrame({word: np.array(values) @ np.diag([2.0] * len(values))})
                print(np.linalg.det(np.eye(3)), np.random.default_rng(1).integers(1, 2))
                return frame[word].tolist()
            """,
            turned("a"),
            turned("b"));

    assertEquals(new Ending.Completed(0), done.get(0).ending(), done.get(0)::toString);
    assertEquals(Optional.of("[2.0,4.0,6.0]"), done.get(0).returned());
    assertEquals("1.0 1\n", done.get(1).out());
  }

  /// Go of every version that is installed, as not all of them ship their library.
  @Test
  void compilesWithEveryGoThatIsInstalled(@TempDir Path caches) throws IOException {
    offered(Language.GO);
    var program = new Program(Language.GO, program(PROGRAMS, Language.GO));
    var machine = Seccomp.Machine.of(System.getProperty("os.arch")).orElseThrow();
    Walls walls =
        tier == Tier.LANDLOCK ? new Landlock(Host.isRoot()) : new Bubblewrap(Host.isRoot());
    try (Kit kit = Kit.unpacked(machine);
        Stream<Path> versions = Files.list(Path.of("/usr/lib"))) {
      List<Path> programs =
          versions
              .filter(folder -> folder.getFileName().toString().startsWith("go-"))
              .map(folder -> folder.resolve("bin/go"))
              .filter(Files::isExecutable)
              .toList();
      for (Path found : programs) {
        var go = new Go(Optional.of(kit), Optional.of(found), caches);
        try (Jail jail = new Jail(kit, walls, Worker.NONE, Jail.Wanted.AT_ONCE)) {
          Call call = turned("a");
          assertEquals(Optional.empty(), go.prepare(jail, program, call, SMALL), found::toString);
          assertEquals(
              new Ending.Completed(0),
              go.run(jail, program, call, SMALL).ending(),
              found::toString);
        }
        try (Jail jail = new Jail(kit, walls, Worker.NONE, Jail.Wanted.AT_ONCE)) {
          Call measure = new Call.Measure(TURNED, "[[1, 2, 3], \"a\"]");
          assertEquals(Optional.empty(), go.prepare(jail, program, measure, SMALL));
          assertEquals(new Ending.Completed(0), go.run(jail, program, measure, SMALL).ending());
        }
      }
    }
  }

  @Test
  void anInterruptEndsARunAtOnceAndTheRestIsNotTried() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var done = new AtomicReference<List<Execution>>(List.of());
    var cancelled = new AtomicBoolean();
    Thread runs =
        Thread.ofVirtual()
            .start(() -> {
              done.set(
                  sandbox.run(
                      new Program(Language.PYTHON, program(PROGRAMS, Language.PYTHON)),
                      List.of(turned("a"), turned("wait"), turned("a")),
                      SMALL,
                      _ -> begun.countDown()));
              cancelled.set(Thread.currentThread().isInterrupted());
            });
    begun.await();

    runs.interrupt();
    runs.join();

    assertTrue(cancelled.get());
    assertEquals(
        List.of(new Ending.Completed(0), new Ending.NotRun(), new Ending.NotRun()),
        done.get().stream().map(Execution::ending).toList());
  }
}
