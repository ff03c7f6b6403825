package prepai.session;

final class InMemorySessionLogTest extends SessionLogContract {
  @Override
  protected SessionLog emptyLog() {
    return new InMemorySessionLog();
  }
}
