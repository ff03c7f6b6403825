// System calls by the gate of 32-bit programs, which a careless filter does not look at.
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

int main() {
  std::signal(SIGSEGV, [](int) { std::_Exit(1); });
#if defined(__x86_64__)
  long result = 20;  // getpid
  asm volatile("int $0x80" : "+a"(result) : : "memory");
  if (result == getpid()) std::puts("PWNED: the old gate is open");
#endif
}
