package prepai.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import prepai.text.Words;

/// What the grader knows of English: how common words are, which follow which, which oppose each
/// other, and which say nothing.
///
/// @param hollow stems
public record Lexicon(
    Commonness commonness, WordOrder wordOrder, Opposites opposites, Set<String> hollow) {
  public Lexicon {
    hollow = Set.copyOf(hollow);
  }

  /// The one that ships.
  public static Lexicon shipped() {
    try (BufferedReader words = open("commonness.tsv")) {
      return new Lexicon(
          Commonness.read(words), WordOrder.shipped(), readOpposites(), hollowWords());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// The shipped lists with tables counted in other texts.
  public static Lexicon of(Collection<String> paragraphs) {
    try {
      return new Lexicon(
          Commonness.of(paragraphs), WordOrder.of(paragraphs), readOpposites(), hollowWords());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Opposites readOpposites() throws IOException {
    try (BufferedReader list = open("opposites.txt")) {
      return Opposites.read(list);
    }
  }

  private static Set<String> hollowWords() throws IOException {
    try (BufferedReader list = open("hollow.txt")) {
      return list.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Words.stems(line).stream())
          .collect(Collectors.toSet());
    }
  }

  static BufferedReader open(String name) {
    InputStream stream = Lexicon.class.getResourceAsStream(name);
    return new BufferedReader(
        new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8));
  }
}
