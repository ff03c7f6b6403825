package prepai.models.bedrock;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import prepai.model.Model;
import prepai.model.Reply;
import prepai.model.Request;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamRequest;

/// A model of Amazon Bedrock's. The SDK is loaded with the first question, for that takes longer
/// than all the rest of PrepAI's start.
public final class ConverseModel implements Model {
  private final String id;
  private final BedrockAccess access;
  private final ConverseRequests requests;
  private final Set<ConverseReply> open = ConcurrentHashMap.newKeySet();
  private Optional<BedrockClient> client = Optional.empty();
  private volatile boolean closed;
  private volatile Troubles troubles;

  /// A model, with the credentials and the region of the environment.
  ///
  /// @param id of a model or, as newer ones need, of an inference profile
  /// @param endpoint to use in place of the region's
  public ConverseModel(String id, Optional<URI> endpoint) {
    this(id, BedrockAccess.standard(endpoint));
  }

  ConverseModel(String id, BedrockAccess access) {
    this.id = id;
    this.access = access;
    this.requests = new ConverseRequests(id);
    this.troubles = new Troubles(id, "the region that is set");
  }

  @Override
  public String name() {
    return "bedrock:" + id;
  }

  @Override
  public Reply ask(Request request) {
    ConverseStreamRequest written = requests.write(request);
    var reply = new ConverseReply(failure -> troubles.explain(failure), open::remove);
    open.add(reply);
    // Credentials may have to be fetched, for which nobody should wait longer than for an answer.
    Thread.ofVirtual().name("bedrock-call").start(() -> begin(written, reply));
    return reply;
  }

  private void begin(ConverseStreamRequest request, ConverseReply reply) {
    try {
      Optional<BedrockClient> connected = connected();
      if (connected.isPresent()) {
        reply.bring(connected.get().sdk().converseStream(request, reply.handler()));
      } else {
        reply.shut();
      }
    } catch (RuntimeException e) {
      reply.broke(e);
    }
  }

  /// The client, made if need be, or none once this is closed.
  private synchronized Optional<BedrockClient> connected() {
    if (client.isEmpty() && !closed) {
      BedrockClient made = access.connect();
      troubles = new Troubles(id, made.region());
      client = Optional.of(made);
    }
    return closed ? Optional.empty() : client;
  }

  @Override
  public synchronized void close() {
    closed = true;
    open.forEach(ConverseReply::shut);
    client.ifPresent(BedrockClient::close);
    client = Optional.empty();
  }
}
