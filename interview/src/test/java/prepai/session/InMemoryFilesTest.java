package prepai.session;

final class InMemoryFilesTest extends FilesContract {
  @Override
  protected Files noFiles() {
    return new InMemoryFiles();
  }
}
