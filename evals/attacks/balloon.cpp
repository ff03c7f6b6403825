// Shared memory, which a limit on private data does not count.
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

int main() {
  for (int number = 0; number < 400; number++) {
    void* block = mmap(nullptr, 16 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (block != MAP_FAILED) std::memset(block, 1, 16 << 20);
  }
  for (;;) pause();
}
