package prepai.emulators.bedrock;

import prepai.emulators.Asked;

/// A request that the emulator took.
///
/// @param target path, still encoded
/// @param body as it came
/// @param asked what it says
/// @param systemCachePoints among the instructions
/// @param toolCachePoints among the tools
/// @param otherCachePoints in messages
public record Received(
    String target,
    String body,
    Asked asked,
    int systemCachePoints,
    int toolCachePoints,
    int otherCachePoints) {}
