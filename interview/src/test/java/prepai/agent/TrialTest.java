package prepai.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import prepai.model.Trouble;

class TrialTest {
  private static Trial of(ScriptedModel model) {
    Trial trial = Trial.of(model, Duration.ofSeconds(5));
    assertEquals(0, model.open());
    return trial;
  }

  @Test
  void aModelThatAnswersWorks() {
    Trial trial = of(ScriptedModel.saying(ScriptedModel.text("ready")));

    assertTrue(trial.works());
    assertEquals(110, trial.usage().total());
  }

  @Test
  void aModelThatFailsSaysWhy() {
    Trial trial = of(ScriptedModel.saying(ScriptedModel.failing(Trouble.CREDENTIALS)));

    assertFalse(trial.works());
    assertEquals("for a test", trial.message());
  }

  @Test
  void aModelWithoutAWordIsOfNoUse() {
    assertFalse(of(ScriptedModel.saying(ScriptedModel.text())).works());
  }
}
