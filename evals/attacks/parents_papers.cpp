// The environment and the open files of its parent and of the first process.
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <unistd.h>

int main() {
  for (const std::string& number : {std::string("1"), std::to_string(getppid()), std::string("self")})
    for (const char* paper : {"environ", "cmdline", "fd/0", "fd/3", "fd/9"}) {
      std::ifstream file("/proc/" + number + "/" + paper);
      std::stringstream text;
      if (file) text << file.rdbuf();
      std::cout << number << " " << paper << " " << text.str() << std::endl;
    }
}
