// Takes hold of its parent: traces it, reads its memory, takes its descriptors.
#include <cstdio>
#include <initializer_list>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

int main() {
  for (int number : {static_cast<int>(getppid()), 1, @VICTIM@}) {
    char byte = 0;
    iovec here{&byte, 1}, there{reinterpret_cast<void*>(0x400000), 1};
    if (process_vm_readv(number, &here, 1, &there, 1, 0) == 1) std::printf("PWNED: memory of %d\n", number);
    long handle = syscall(434, number, 0);
    if (handle >= 0) std::printf("PWNED: a handle on %d\n", number);
    if (handle >= 0 && syscall(438, handle, 0, 0) >= 0) std::printf("PWNED: a descriptor of %d\n", number);
    if (ptrace(PTRACE_SEIZE, number, 0, 0) == 0) std::printf("PWNED: traces %d\n", number);
    std::fflush(stdout);
  }
}
