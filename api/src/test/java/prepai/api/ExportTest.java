package prepai.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepai.protocol.Samples;
import prepai.session.Line;

final class ExportTest {
  private static String transcript(String text) {
    String whole =
        Markdown.transcript(
            Samples.report().interview(),
            List.of(
                new Line(
                    8, Samples.BEGUN, Line.Role.USER, text, Optional.empty(), Optional.empty())));
    return whole.substring(whole.indexOf("21:40:00\n\n") + 10).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "<script>alert(1)</script>|\\<script\\>alert(1)\\</script\\>",
        "**bold** _it_ `code` ~~no~~|\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~",
        "[click](javascript:alert(1))|\\[click\\](javascript:alert(1))",
        "![x](y)|!\\[x\\](y)",
        "# head|\\# head",
        "- item|\\- item",
        "+ item|\\+ item",
        "1. item|1\\. item",
        "12) item|12\\) item",
        "=====|\\=====",
        "---|\\---",
        "> quote|\\> quote",
        "&lt;b&gt;|\\&lt;b\\&gt;",
        "back\\slash|back\\\\slash",
        "plain words, 3.5 - 1|plain words, 3.5 - 1"
      })
  void showsWordsAsTheyWereWritten(String text, String escaped) {
    assertEquals(escaped, transcript(text));
  }

  @Test
  void breaksNoTable() {
    assertEquals("a \\| b", transcript("a | b"));
  }

  @Test
  void keepsLinesApart() {
    assertEquals("one  \n\\- two  \n\\# three", transcript("one\n- two\n# three"));
  }

  @Test
  void keepsOtherScripts() {
    assertTrue(
        transcript("\u05E9\u05DC\u05D5\u05DD \uD83D\uDC4B\uD83C\uDFFD")
            .contains("\uD83D\uDC4B\uD83C\uDFFD"));
  }

  @Test
  void writesTheWholeReport() {
    String report = Markdown.report(Samples.report());

    for (String expected :
        List.of(
            "# Report: Sample Engineer",
            "## Verdict: Lean Hire",
            "Lean No Hire to Hire",
            "Your own rating, given before the report: 3 of 4; the mean of the scored dimensions: 2.5.",
            "> Good start, weak end.",
            "| dimension | score | band | your own | gap |",
            "| Mechanism (core) | 3 | 2.5\u20133.5 | 2 | -1 |",
            "| Failure | N | not enough evidence |  |  |",
            "## Question 1: hash tables",
            "Score: 52 of 100.",
            "- Submitted 2 times. Submission 1 counts, as it passed the most tests.",
            "Not answered: no score.",
            "## Hint ledger",
            "Colliding keys make it linear.",
            ":** 80 of 100.",
            "## Your CV",
            "One claim was asked about: held up.",
            "- **Held up**: “Cut the billing run by 70 %”, Engineer at Example Freight (question 1) — “A hash map keeps”",
            "- **Not asked about**: January 2021 to December 2021",
            "- Go\n",
            "## Study plan",
            "**What a 4 would have said:**",
            "\u201CWhat is computed first?\u201D It cost 3.2 of the question's 100 points. Hint 1:",
            "- hash tables (up to +48.0 of 100): ",
            "- arrays: Question 2 stayed unanswered.")) {
      assertTrue(report.contains(expected), () -> expected + " in\n" + report);
    }
  }

  @Test
  void escapesEvenTheName() {
    var desk = new Desk();
    Response created =
        desk.post(
            "/api/sessions", "{\"interview_type\":\"sample\",\"candidate_name\":\"<b>*A*</b>\"}");
    String id = Desk.json(created).get("session_id").asString();
    desk.say(id, "<img src=x>");
    desk.end(id);

    for (String what : List.of("transcript", "report")) {
      String text = Desk.text(desk.get("/api/interviews/" + id + "/" + what + "?format=md"));
      assertFalse(text.replace("\\<", "").contains("<"), text);
      assertTrue(text.contains("\\<b\\>\\*A\\*"), text);
    }
  }
}
