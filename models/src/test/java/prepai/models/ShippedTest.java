package prepai.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prepai.agent.InterviewTools;
import prepai.model.Piece;

class ShippedTest {
  @Test
  void theInstructionsSpeakOfEveryToolAndOfEveryTag() {
    String template = Shipped.instructions().template();

    new InterviewTools(
            Optional::empty,
            () -> {
              throw new AssertionError("nothing is run here");
            })
        .tools()
        .forEach(tool -> assertTrue(template.contains("- " + tool.name() + ":"), tool.name()));
    Stream.of("<turn>", "<text>", "<candidate>", "<candidate_name>", "<job_description>", "<cv>")
        .forEach(tag -> assertTrue(template.contains(tag), tag));
  }

  @Test
  void theInstructionsAreShortEnoughToBeSentWithEveryTurn() {
    assertTrue(Shipped.instructions().template().length() < 4_000);
  }

  @Test
  void thePricesHaveADateAndTellWhatAnInterviewCosts() {
    var usage = new Piece.Usage(157_000, 9_900, 0, 0);

    assertEquals(LocalDate.of(2026, 11, 22), Shipped.prices().asOf());
    assertEquals(
        Optional.of(20_650L),
        Shipped.prices().microDollars("bedrock:global.anthropic.claude-haiku-5-5", usage));
    assertEquals(Optional.empty(), Shipped.prices().microDollars("openai:llama3.3", usage));
  }
}
