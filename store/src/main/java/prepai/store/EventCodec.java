package prepai.store;

import prepai.session.Event;

/// Turns events into the bytes that are kept, and back. Bytes once written must stay readable.
public interface EventCodec {
  byte[] encode(Event event);

  /// The event that became `bytes`; throws when they are none.
  Event decode(byte[] bytes);
}
