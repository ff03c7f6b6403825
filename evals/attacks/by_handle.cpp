// Files by their handle instead of their path.
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>

int main() {
  for (const char* path : {"@WORLD@/secret/canary.txt", "/", "/usr/bin/env"}) {
    char room[sizeof(file_handle) + MAX_HANDLE_SZ];
    auto* handle = reinterpret_cast<file_handle*>(room);
    handle->handle_bytes = MAX_HANDLE_SZ;
    int mount = 0;
    if (name_to_handle_at(AT_FDCWD, path, handle, &mount, 0) == 0) std::printf("PWNED: the handle of %s\n", path);
    int root = open("/", O_RDONLY);
    if (open_by_handle_at(root, handle, O_RDONLY) >= 0) std::printf("PWNED: opened %s\n", path);
  }
}
