package prepai.server;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import prepai.agent.ModelSpeaker;
import prepai.agent.Toolbox;
import prepai.api.ModelSettings;
import prepai.api.Settings;
import prepai.interviewer.AuthoredSpeaker;
import prepai.interviewer.Speaker;
import prepai.judging.LexicalJudge;
import prepai.model.Model;
import prepai.models.Shipped;
import prepai.models.bedrock.ConverseModel;

/// Who words the interviews.
///
/// @param model empty for nobody but ourselves
record Speaking(Optional<Model> model, Speaker speaker) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(12);

  /// Who was chosen.
  ///
  /// @throws Unstartable when there is no such model here
  static Speaking of(Settings settings, Toolbox tools, InstantSource clock) {
    Optional<Model> model = model(settings.model());
    return new Speaking(
        model,
        model
            .<Speaker>map(chosen ->
                new ModelSpeaker(
                    chosen,
                    new ModelSpeaker.Means(
                        Shipped.instructions(),
                        tools,
                        settings.budget(),
                        Shipped.prices(),
                        PATIENCE),
                    new LexicalJudge(),
                    clock))
            .orElseGet(AuthoredSpeaker::new));
  }

  static Optional<Model> model(ModelSettings settings) {
    return switch (settings.chosen()) {
      case ModelSettings.Choice.None _ -> Optional.empty();
      case ModelSettings.Choice.Bedrock bedrock ->
          Optional.of(new ConverseModel(bedrock.model(), settings.awsEndpoint()));
      case ModelSettings.Choice.OpenAi _ -> throw Unstartable.openAi();
    };
  }

  @Override
  public void close() {
    model.ifPresent(Model::close);
  }
}
