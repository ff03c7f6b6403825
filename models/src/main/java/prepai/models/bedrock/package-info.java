/// Models of Amazon Bedrock's, asked by `ConverseStream`. The SDK calls back on its event loop,
/// which only puts what came into a queue; whoever wants it takes it out on a thread of its own.
@NullMarked
package prepai.models.bedrock;

import org.jspecify.annotations.NullMarked;
