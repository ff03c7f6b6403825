package prepai.language;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import prepai.text.Words;

/// Reads a text into words with their vectors. A long text is read in windows of whole sentences.
/// Safe for use by several threads.
public final class WordEncoder {
  /// Characters of a window: English has some four and a half to a word piece, with room for text
  /// that splits finer.
  private static final int WINDOW_CHARS = 900;

  /// The words of a text with their vectors.
  ///
  /// @throws MiniLmEmbedder.Unloadable where the model cannot be loaded
  public Encoded encode(String text) {
    List<Words.Token> tokens = Words.of(text);
    var words = new ArrayList<Encoded.Word>(tokens.size());
    int next = 0;
    int from = 0;
    for (int to : windows(text)) {
      int first = next;
      while (next < tokens.size() && tokens.get(next).end() <= to) {
        next++;
      }
      if (next > first) {
        read(text.substring(from, to), from, tokens.subList(first, next), words);
      }
      from = to;
    }
    return new Encoded(text, words);
  }

  /// Ends of the windows: sentences together as far as they fit, and a sentence that does not fit
  /// cut between words.
  private static List<Integer> windows(String text) {
    var ends = new ArrayList<Integer>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    BreakIterator places = BreakIterator.getWordInstance(Locale.ENGLISH);
    places.setText(text);
    int from = 0;
    while (text.length() - from > WINDOW_CHARS) {
      int most = from + WINDOW_CHARS;
      int end = sentences.preceding(most + 1);
      if (end <= from) {
        end = places.preceding(most + 1);
      }
      from = end <= from ? most : end;
      ends.add(from);
    }
    ends.add(text.length());
    return ends;
  }

  private static void read(
      String window, int offset, List<Words.Token> tokens, List<Encoded.Word> into) {
    MiniLm model = MiniLm.loaded();
    Encoding pieces = model.pieces(window);
    float[][] vectors = model.vectors(pieces);
    List<Span> spans = spans(pieces, window, offset);
    int piece = 0;
    for (Words.Token token : tokens) {
      float[] sum = new float[MiniLm.DIMENSIONS];
      boolean found = false;
      while (piece < spans.size() && spans.get(piece).end() <= token.start()) {
        piece++;
      }
      for (int at = piece; at < spans.size() && spans.get(at).start() < token.end(); at++) {
        if (spans.get(at).end() > token.start()) {
          found = true;
          for (int index = 0; index < sum.length; index++) {
            sum[index] += vectors[at][index];
          }
        }
      }
      if (found) {
        into.add(new Encoded.Word(token, Vector.towards(sum)));
      }
    }
  }

  /// Where a word piece stands in the whole text.
  private record Span(int start, int end) {}

  /// The tokenizer counts code points; the pieces that frame a window stand nowhere.
  private static List<Span> spans(Encoding pieces, String window, int offset) {
    var spans = new ArrayList<Span>();
    int points = 0;
    int chars = 0;
    for (@Nullable CharSpan span : pieces.getCharTokenSpans()) {
      if (span == null) {
        spans.add(new Span(-1, -1));
        continue;
      }
      int start = window.offsetByCodePoints(chars, span.getStart() - points);
      int end = window.offsetByCodePoints(start, span.getEnd() - span.getStart());
      points = span.getStart();
      chars = start;
      spans.add(new Span(offset + start, offset + end));
    }
    return spans;
  }
}
