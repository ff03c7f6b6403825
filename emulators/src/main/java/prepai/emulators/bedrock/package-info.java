/// Amazon Bedrock's `ConverseStream` as it looks from outside. An answer is a row of frames, each
/// one chunk of an HTTP/1.1 response:
///
/// ```
/// length of all | length of headers | CRC | :event-type messageStart … | {"role":"assistant","p":"abc"} | CRC
/// ```
///
/// in the order messageStart, for each block contentBlockStart (tools only), contentBlockDelta …
/// and contentBlockStop, then messageStop, then metadata.
@NullMarked
package prepai.emulators.bedrock;

import org.jspecify.annotations.NullMarked;
