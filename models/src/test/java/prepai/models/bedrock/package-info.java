/// The adapter to Amazon Bedrock, tried against an emulator over real sockets.
@NullMarked
package prepai.models.bedrock;

import org.jspecify.annotations.NullMarked;
