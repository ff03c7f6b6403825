// Signals to the first process, to its parent and to everyone.
#include <csignal>
#include <initializer_list>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
  for (int sign : {SIGSTOP, SIGTERM, SIGABRT, SIGXCPU, SIGKILL}) {
    for (int number : {@VICTIM@, 1, static_cast<int>(getppid()), -1})
      if (number != getpid()) kill(number, sign);
    siginfo_t queued{};
    queued.si_signo = sign;
    queued.si_code = SI_QUEUE;
    syscall(SYS_rt_sigqueueinfo, 1, sign, &queued);
  }
}
