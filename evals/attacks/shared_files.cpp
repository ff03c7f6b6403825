// Files in memory, wherever they may be made.
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>
#include <vector>

int main() {
  long written = 0;
  const std::vector<char> block(1 << 20, 'x');
  for (const char* folder : {"/dev/shm", "/tmp", "/var/tmp", "/run", "."})
    for (int number = 0; number < 20; number++) {
      int file = open((std::string(folder) + "/flood" + std::to_string(number)).c_str(), O_CREAT | O_WRONLY, 0600);
      for (int times = 0; file >= 0 && times < 16 && write(file, block.data(), block.size()) > 0; times++) written++;
      if (file >= 0) close(file);
    }
  std::printf("%s: %ld MB of files\n", written > 128 ? "PWNED" : "few", written);
}
