package prepai.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prepai.knowledge.Library;
import prepai.knowledge.Library.Section;

/// Checks the documents that ship with content slowly and precisely: front matter, outline, and
/// whether the words are their own.
public final class DocumentCheck {
  /// Words in a row that two texts may not share. Set phrases of a trade are shorter.
  static final int SHARED_WORDS = 12;

  private static final int MOST_WORDS = 200;
  private static final int FEWEST_HEADINGS = 4;
  private static final int MOST_HEADINGS = 14;
  private static final String FOLDER = "knowledge";
  private static final String FENCE = "---";
  private static final String TODO = "TODO";
  private static final List<String> KEYS = List.of("interviews", "topics", "asOf", "sources");
  private static final Pattern KEY = Pattern.compile("([^\\s:#-][^\\s:]*)\\s*:.*");
  private static final Pattern AS_OF = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*\\s*");
  private static final Pattern LEFT = Pattern.compile("\\bTODO\\b.*");

  private final Set<String> tracks;
  private final Set<String> topics;
  private final Map<String, List<String>> questions;

  /// @param tracks ids that documents may be for
  /// @param topics that questions of the bank have
  /// @param questions texts of the bank that documents may not repeat, by the id of their question
  public DocumentCheck(
      Set<String> tracks, Set<String> topics, Map<String, List<String>> questions) {
    this.tracks = Set.copyOf(tracks);
    this.topics = Set.copyOf(topics);
    this.questions = Map.copyOf(questions);
  }

  /// What a check saw and found.
  ///
  /// @param documents how many there are
  /// @param problems `path:line: what is wrong and what to do`, ordered by path and line
  public record Checked(int documents, List<String> problems) {
    public Checked {
      problems = List.copyOf(problems);
    }
  }

  private record Fault(Path file, int line, String sentence) {
    static final Comparator<Fault> BY_PLACE =
        Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line)
            .thenComparing(Fault::sentence);

    @Override
    public String toString() {
      return file + ":" + line + ": " + sentence;
    }
  }

  /// A document by its lines.
  ///
  /// @param body index of the first line below the front matter
  private record Text(Path file, List<String> lines, int body) {
    static Text of(Path file, byte[] bytes) {
      List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      int end = lines.isEmpty() ? -1 : lines.subList(1, lines.size()).indexOf(FENCE);
      return new Text(
          file, lines, end >= 0 && lines.getFirst().strip().equals(FENCE) ? end + 2 : 0);
    }

    Fault fault(int line, String sentence) {
      return new Fault(file, line, sentence);
    }

    /// The line of a key of the front matter, or the first.
    int key(String key) {
      return 1
          + IntStream.range(0, body)
              .filter(line -> lines.get(line).startsWith(key + ":"))
              .findFirst()
              .orElse(0);
    }

    /// The line of a value under a key.
    int value(String key, String value) {
      int from = key(key) - 1;
      for (int line = from; line < body; line++) {
        if (lines.get(line).contains(value)) {
          return line + 1;
        }
      }
      return from + 1;
    }

    /// The lines of the headings with a slug, outside code.
    List<Integer> headings(String slug) {
      var found = new ArrayList<Integer>();
      boolean code = false;
      for (int line = body; line < lines.size(); line++) {
        code ^= lines.get(line).startsWith("```");
        Matcher heading = HEADING.matcher(lines.get(line));
        if (!code && heading.matches() && Outline.slug(heading.group(1)).equals(slug)) {
          found.add(line + 1);
        }
      }
      return found.isEmpty() ? List.of(1) : found;
    }
  }

  /// Checks every Markdown file under `knowledge` of each root; roots without one are passed over.
  public Checked check(List<Path> roots) {
    var faults = new ArrayList<Fault>();
    var ids = new LinkedHashMap<Path, Path>();
    for (Path root : roots) {
      Path folder = root.resolve(FOLDER);
      for (Path file : files(folder, faults)) {
        Path other = ids.putIfAbsent(folder.relativize(file), file);
        if (other != null) {
          faults.add(
              new Fault(file, 1, "the document is hidden by " + other + ": give it another name"));
        }
      }
    }
    List<Examined> examined = ids.values().parallelStream().map(this::examined).toList();
    examined.forEach(one -> faults.addAll(one.faults()));
    shared(examined.stream().flatMap(one -> one.text().stream()).toList(), faults);
    faults.sort(Fault.BY_PLACE);
    return new Checked(ids.size(), faults.stream().map(Fault::toString).toList());
  }

  /// What one file says for itself.
  ///
  /// @param text empty when it cannot be read
  private record Examined(Optional<Text> text, List<Fault> faults) {}

  private Examined examined(Path file) {
    var faults = new ArrayList<Fault>();
    try {
      byte[] bytes = Files.readAllBytes(file);
      Outline outline = Format.outline(file.getFileName().toString(), bytes);
      Text text = Text.of(file, bytes);
      frontMatter(text, faults);
      outline(text, outline, faults);
      left(text, faults);
      return new Examined(Optional.of(text), faults);
    } catch (Library.Unreadable unreadable) {
      faults.add(new Fault(file, 1, String.valueOf(unreadable.getMessage())));
    } catch (IOException failure) {
      faults.add(new Fault(file, 1, "the file cannot be read: " + failure));
    }
    return new Examined(Optional.empty(), faults);
  }

  private static List<Path> files(Path folder, List<Fault> faults) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException | UncheckedIOException failure) {
      faults.add(new Fault(folder, 1, "the folder cannot be read: " + failure));
      return List.of();
    }
  }

  private void frontMatter(Text text, List<Fault> faults) {
    if (text.body() == 0) {
      faults.add(
          text.fault(
              1,
              "the front matter is missing: begin with interviews, topics, asOf and sources between two lines of ---"));
      return;
    }
    boolean known = true;
    for (int line = 1; line < text.body() - 1; line++) {
      Matcher key = KEY.matcher(text.lines().get(line));
      if (key.matches() && !KEYS.contains(key.group(1))) {
        known = false;
        faults.add(
            text.fault(
                line + 1,
                "there is no key '" + key.group(1) + "': use " + String.join(", ", KEYS)));
      }
    }
    for (String key : KEYS) {
      if (text.lines().subList(1, text.body()).stream().noneMatch(l -> l.startsWith(key + ":"))) {
        faults.add(text.fault(1, "the key '" + key + "' is missing in the front matter: add it"));
      }
    }
    if (known) {
      values(text, faults);
    }
  }

  private void values(Text text, List<Fault> faults) {
    FrontMatter about;
    try {
      about = FrontMatter.split(String.join("\n", text.lines()), true).about();
    } catch (Library.Unreadable unreadable) {
      faults.add(text.fault(1, String.valueOf(unreadable.getMessage())));
      return;
    }
    unknown(about.interviews(), tracks)
        .forEach(track ->
            faults.add(
                text.fault(
                    text.value("interviews", track),
                    "there is no track '" + track + "': name one of content/tracks")));
    unknown(about.topics(), topics)
        .forEach(topic ->
            faults.add(
                text.fault(
                    text.value("topics", topic),
                    "no question has the topic '"
                        + topic
                        + "': name one that the bank has, or write a question")));
    if (about.sources().stream().allMatch(String::isBlank)) {
      faults.add(
          text.fault(text.key("sources"), "there is no source: say where the facts come from"));
    }
    String asOf = about.asOf().orElse("");
    if (!AS_OF.matcher(asOf).matches()) {
      faults.add(
          text.fault(
              text.key("asOf"), "asOf is '" + asOf + "': write year and month, such as 2026-11"));
    }
  }

  /// What is still to be written is not unknown.
  private static Stream<String> unknown(List<String> values, Set<String> known) {
    return values.stream().filter(value -> !known.contains(value) && !value.startsWith(TODO));
  }

  private static void outline(Text text, Outline outline, List<Fault> faults) {
    List<Section> headed =
        outline.sections().stream().filter(section -> !section.anchor().isEmpty()).toList();
    List<Section> titles = headed.stream().filter(section -> section.level() == 1).toList();
    if (titles.isEmpty()) {
      faults.add(text.fault(text.body() + 1, "there is no title: begin the text with '# …'"));
    }
    titles.stream()
        .skip(1)
        .forEach(title ->
            faults.add(
                text.fault(
                    text.headings(Outline.slug(title.heading())).getLast(),
                    "'"
                        + title.heading()
                        + "' is a second title: use ## for everything below the first")));
    var slugs = new HashSet<String>();
    var repeated = new HashSet<String>();
    for (Section section : headed) {
      String slug = Outline.slug(section.heading());
      if (!slugs.add(slug) && repeated.add(slug)) {
        faults.add(
            text.fault(
                text.headings(slug).getLast(),
                "the heading '" + section.heading() + "' occurs twice: give each its own"));
      }
    }
    for (Section section : outline.sections()) {
      int words =
          section.blocks().stream().mapToInt(block -> Splitter.words(Outline.text(block))).sum();
      if (words > MOST_WORDS) {
        faults.add(
            text.fault(
                text.headings(Outline.slug(section.heading())).getFirst(),
                "there are "
                    + words
                    + " words under '"
                    + section.heading()
                    + "', at most 200 may be: divide them by sub-headings"));
      }
    }
    int below = headed.size() - titles.size();
    if (below < FEWEST_HEADINGS || below > MOST_HEADINGS) {
      faults.add(
          text.fault(
              text.body() + 1,
              "there are "
                  + below
                  + " headings below the title: 4 to 14 make a document that is read and found in parts"));
    }
  }

  private static void left(Text text, List<Fault> faults) {
    for (int line = 0; line < text.lines().size(); line++) {
      Matcher left = LEFT.matcher(text.lines().get(line));
      if (left.find()) {
        faults.add(text.fault(line + 1, "still to be written: " + left.group()));
      }
    }
  }

  /// A stretch of text without a blank line, as words in lower case with the line of each.
  private record Words(Text from, List<String> words, List<Integer> lines) {
    static List<Words> of(Text text) {
      var stretches = new ArrayList<Words>();
      var open = new Words(text, new ArrayList<>(), new ArrayList<>());
      for (int line = text.body(); line < text.lines().size(); line++) {
        String said = text.lines().get(line);
        if (said.isBlank() || said.contains(TODO)) {
          stretches.add(open);
          open = new Words(text, new ArrayList<>(), new ArrayList<>());
        } else {
          open.add(said, line + 1);
        }
      }
      stretches.add(open);
      return stretches;
    }

    private void add(String said, int line) {
      int start = -1;
      for (int end = 0; end <= said.length(); end++) {
        boolean inWord = end < said.length() && Character.isLetterOrDigit(said.charAt(end));
        if (inWord && start < 0) {
          start = end;
        } else if (!inWord && start >= 0) {
          words.add(said.substring(start, end).toLowerCase(Locale.ROOT));
          lines.add(line);
          start = -1;
        }
      }
    }

    Stream<Run> runs() {
      return IntStream.rangeClosed(0, words.size() - SHARED_WORDS)
          .mapToObj(start -> new Run(this, start));
    }
  }

  /// `SHARED_WORDS` words in a row.
  private record Run(Words of, int start) {
    List<String> words() {
      return of.words().subList(start, start + SHARED_WORDS);
    }

    int line() {
      return of.lines().get(start);
    }

    Text text() {
      return of.from();
    }

    long hash() {
      long hash = 0;
      for (int word = start; word < start + SHARED_WORDS; word++) {
        hash = hash * 0x9E3779B97F4A7C15L + of.words().get(word).hashCode();
      }
      return hash;
    }

    boolean sameAs(Run other) {
      return words().equals(other.words());
    }

    Fault alsoIn(String where) {
      return text()
          .fault(
              line(),
              "'"
                  + String.join(" ", words())
                  + "' is also in "
                  + where
                  + ": say it in other words");
    }
  }

  /// Of the runs that a document shares with another text, the first is named.
  private void shared(List<Text> texts, List<Fault> faults) {
    var owners = new HashMap<Long, Run>();
    for (Text text : texts) {
      var named = new HashSet<Path>();
      Words.of(text).stream()
          .flatMap(Words::runs)
          .forEach(run -> {
            Run owner = owners.putIfAbsent(run.hash(), run);
            if (owner != null
                && !owner.text().file().equals(text.file())
                && owner.sameAs(run)
                && named.add(owner.text().file())) {
              faults.add(run.alsoIn(owner.text().file() + ":" + owner.line()));
            }
          });
    }
    questions.forEach((id, said) -> {
      var named = new HashSet<Path>();
      said.stream()
          .map(text -> new Text(Path.of(id), text.lines().toList(), 0))
          .flatMap(text -> Words.of(text).stream())
          .flatMap(Words::runs)
          .forEach(run -> {
            Run owner = owners.get(run.hash());
            if (owner != null && owner.sameAs(run) && named.add(owner.text().file())) {
              faults.add(owner.alsoIn("the question " + id));
            }
          });
    });
  }
}
