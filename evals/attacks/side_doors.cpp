// Interfaces of the kernel that no solution of a problem needs.
#include <cstdio>
#include <cstring>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
  char room[256];
  std::memset(room, 0, sizeof room);
  struct Door {
    const char* name;
    long number, first;
    const void *second, *third;
  };
  const Door doors[] = {
      {"io_uring_setup", 425, 4, room, nullptr},
      {"memfd_create", SYS_memfd_create, reinterpret_cast<long>("kept"), nullptr, nullptr},
      {"inotify_init1", SYS_inotify_init1, 0, nullptr, nullptr},
      {"userfaultfd", SYS_userfaultfd, 1, nullptr, nullptr},
      {"keyctl", SYS_keyctl, 0, reinterpret_cast<void*>(-3L), reinterpret_cast<void*>(1L)},
      {"personality", SYS_personality, 0x0040000, nullptr, nullptr},
      {"unshare", SYS_unshare, CLONE_NEWUSER, nullptr, nullptr},
      {"setns", SYS_setns, 0, nullptr, nullptr},
      {"mount", SYS_mount, reinterpret_cast<long>("none"), "/tmp", "tmpfs"},
      {"shmget", SYS_shmget, 0, reinterpret_cast<void*>(1L << 20), reinterpret_cast<void*>(01600L)},
  };
  for (const Door& door : doors)
    if (syscall(door.number, door.first, door.second, door.third, 0L, 0L) >= 0) std::printf("PWNED: %s\n", door.name);
}
