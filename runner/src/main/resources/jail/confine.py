"""The walls of a jail on machines without user namespaces: a user of its own, Landlock and the system call filter.

    confine.py enter UID JOB KIT JDK FILTER AGENT    as root: runs the agent as that user; JDK may be empty
    confine.py sweep UID JOB                         as root: ends all that the user runs and removes the job folder
    confine.py version                               prints the version of Landlock here, 0 without

`enter` stays as a supervisor beside the jail and holds neither end of the agent's line. When the agent ends, when it
is asked to (SIGTERM) or when its own parent is gone, it ends everything of the user and removes the job folder.
Landlock's numbers are those of linux/landlock.h.
"""

import ctypes
import os
import resource
import signal
import struct
import sys
import time

# Users of jails are FIRST_USER up to FIRST_USER + USERS - 1. Whoever sweeps up after one is USERS above it.
FIRST_USER, USERS = 64200, 64
SWEEP_SECONDS = 4
PATIENT_SWEEP_SECONDS = 8
LOOK_SECONDS = 0.5

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_SECCOMP, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 4, 22, 36, 38
SECCOMP_MODE_FILTER = 2
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
MAKE_CHAR, MAKE_SOCK, MAKE_FIFO, MAKE_BLOCK = 1 << 6, 1 << 9, 1 << 10, 1 << 11
TRUNCATE, IOCTL_DEVICES = 1 << 14, 1 << 15
TCP_BIND_AND_CONNECT = 3
ABSTRACT_SOCKETS_AND_SIGNALS = 3
LOG_NOTHING_OF_CHILDREN = 1 << 2

# Where the agent finds the domain that it puts each call into; the descriptor of its line's end is 2.
INNER = 3

LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.syscall.restype = ctypes.c_long


def fail(what):
    sys.stderr.write("confine: %s\n" % what)
    sys.stderr.flush()
    os._exit(1)


def prctl(option, value=0, more=None):
    if LIBC.prctl(option, ctypes.c_ulong(value), more, ctypes.c_ulong(0), ctypes.c_ulong(0)):
        fail("prctl %d: %s" % (option, os.strerror(ctypes.get_errno())))


def landlock(number, *arguments):
    result = LIBC.syscall(ctypes.c_long(number), *arguments)
    if result < 0:
        fail("Landlock refuses call %d: %s" % (number, os.strerror(ctypes.get_errno())))
    return result


# ---- the supervisor, outside ------------------------------------------------------------------------------------


def powers():
    """The capabilities that this process can use."""
    with open("/proc/self/status", encoding="ascii", errors="replace") as file:
        return next(int(line.split()[1], 16) for line in file if line.startswith("CapEff:"))


def runs(user):
    """Whether a user has a process; one whose first thread has ended may live on in others."""
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open("/proc/" + name + "/status", "rb") as file:
                    status = file.read()
            except OSError:
                continue
            if b"\nUid:\t%d\t" % user in status:
                if b"\nState:\tZ" not in status and b"\nState:\tX" not in status or b"\nThreads:\t1\n" not in status:
                    return True
    return False


def strike(user):
    """Ends everything of a user that runs at this moment; the kernel lets nothing fork meanwhile."""
    sweeper = user + USERS
    os.setgroups([])
    os.setresgid(user, user, user)
    # May signal the user's processes, which may not signal back.
    os.setresuid(sweeper, user, sweeper)
    # With any more power this would end the whole machine.
    if user >= FIRST_USER and os.getresuid() == (sweeper, user, sweeper) and powers() == 0:
        os.kill(-1, signal.SIGKILL)


def reap():
    """Takes note of all children that have ended, and returns them."""
    ended = set()
    try:
        while True:
            child, _ = os.waitpid(-1, os.WNOHANG)
            if child == 0:
                return ended
            ended.add(child)
    except ChildProcessError:
        return ended


def sweep(user, job, seconds):
    """Ends everything of a user and removes the job folder; returns whether nothing is left."""
    until = time.monotonic() + seconds
    while True:
        child = os.fork()
        if child == 0:
            try:
                strike(user)
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        left = runs(user)
        # Also who is dead by now, since not every first process of a container cares for orphans.
        reap()
        if not left or time.monotonic() > until:
            break
        time.sleep(0.002)
    # Follows no link, and goes down however deep folders are.
    os.spawnv(os.P_WAIT, "/bin/rm", ["rm", "-rf", "--", job])
    return not runs(user) and not os.path.lexists(job)


def make(job, user):
    os.mkdir(job)
    os.chmod(job, 0o711)
    if os.statvfs(job).f_flag & os.ST_NOEXEC:
        os.rmdir(job)
        fail("programs may not run in %s; choose another folder with -Djava.io.tmpdir" % os.path.dirname(job))
    for folder in (job + "/w", job + "/tmp"):
        os.mkdir(folder)
        os.chmod(folder, 0o700)
        os.chown(folder, user, user)


def enter(user, job, kit, jdk, filter_file, agent):
    parent, wakes = os.getppid(), {signal.SIGCHLD, signal.SIGTERM}
    signal.pthread_sigmask(signal.SIG_BLOCK, wakes | {signal.SIGINT, signal.SIGHUP})
    version = landlock_version()
    if not version:
        fail("Landlock is missing: it needs Linux 5.13 or newer, with landlock among the kernel's lsm=, and a container that lets its calls through")
    os.setsid()
    make(job, user)
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    prctl(PR_SET_DUMPABLE, 0)
    # Whoever outlives the agent comes here, where it is reaped.
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    supervisor = os.getpid()
    child = os.fork()
    if child == 0:
        try:
            become(user, supervisor)
            confine(version, job, kit, jdk, filter_file)
            run(user, job, kit, agent, version)
        except BaseException as error:
            fail(repr(error))
    nothing = os.open("/dev/null", os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    while child not in reap() and os.getppid() == parent:
        woken = signal.sigtimedwait(wakes, LOOK_SECONDS)
        if woken and woken.si_signo == signal.SIGTERM:
            break
    os._exit(0 if sweep(user, job, SWEEP_SECONDS) else 1)


# ---- the way in -------------------------------------------------------------------------------------------------


def become(user, supervisor):
    os.setsid()
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
    # Changing the user has cleared it.
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    if os.getppid() != supervisor:
        os._exit(1)
    if os.getresuid() != (user, user, user) or os.getgroups() or powers():
        fail("the jail would keep some of root's powers")
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.pthread_sigmask(signal.SIG_SETMASK, ())


def landlock_version():
    return max(0, LIBC.syscall(ctypes.c_long(CREATE_RULESET), None, ctypes.c_size_t(0), ctypes.c_uint32(1)))


def ruleset(version, files, network, scope):
    attributes = struct.pack("<QQQ", files, network, scope)[: 24 if version >= 6 else 16 if version >= 4 else 8]
    return landlock(CREATE_RULESET, ctypes.c_char_p(attributes), ctypes.c_size_t(len(attributes)), ctypes.c_uint32(0))


def confine(version, job, kit, jdk, filter_file):
    """Leaves this process the job folder, the tools to read and run, and nothing else."""
    with open(filter_file, "rb") as file:
        code = file.read()
    handled = (1 << (13 if version < 2 else 14 if version < 3 else 15 if version < 5 else 16)) - 1
    scoped = ABSTRACT_SOCKETS_AND_SIGNALS if version >= 6 else 0
    rules = ruleset(version, handled, TCP_BIND_AND_CONNECT if version >= 4 else 0, scoped)
    tools, device = EXECUTE | READ_FILE | READ_DIR, READ_FILE | WRITE_FILE | TRUNCATE
    own = handled & ~(MAKE_CHAR | MAKE_BLOCK | MAKE_SOCK | MAKE_FIFO | IOCTL_DEVICES)
    allowed = [(job + "/w", own), (job + "/tmp", own), ("/usr", tools), (kit, tools)]
    allowed += [(jdk, tools)] if jdk else []
    # Libraries that can be chosen, such as BLAS under numpy, are links through this folder.
    allowed += [("/etc/alternatives", READ_DIR)] if os.path.isdir("/etc/alternatives") else []
    allowed += [("/dev/" + name, device) for name in ("null", "zero", "full")]
    allowed += [("/dev/" + name, READ_FILE) for name in ("random", "urandom")]
    for path, rights in allowed:
        beneath = os.open(path, os.O_PATH | os.O_CLOEXEC)
        rule = struct.pack("<Qi", rights & handled, beneath)
        landlock(ADD_RULE, ctypes.c_int(rules), ctypes.c_int(1), ctypes.c_char_p(rule), ctypes.c_uint32(0))
        os.close(beneath)
    landlock(RESTRICT_SELF, ctypes.c_int(rules), ctypes.c_uint32(LOG_NOTHING_OF_CHILDREN if version >= 7 else 0))
    os.close(rules)
    if scoped:
        os.dup2(ruleset(version, 0, 0, scoped), INNER)
        os.set_inheritable(INNER, True)
    os.closerange(INNER + 1 if scoped else INNER, 4096)
    program = ctypes.create_string_buffer(code, len(code))
    filtering = struct.pack("@HP", len(code) // 8, ctypes.addressof(program))
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.c_char_p(filtering))


def run(user, job, kit, agent, version):
    os.chdir(job + "/w")
    os.umask(0o077)
    environment = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": job + "/w", "TMPDIR": job + "/tmp"}
    inner = str(INNER) if version >= 6 else "-"
    argv = ["python3", "-I", "-B", kit + "/agent.py", agent, str(user), inner]
    os.execve("/usr/bin/python3", argv, environment)


def main():
    what = sys.argv[1]
    if what == "version":
        print(landlock_version())
        return
    user = int(sys.argv[2])
    if os.getuid() != 0 or not FIRST_USER <= user < FIRST_USER + USERS:
        fail("root alone may do this, for a user from %d to %d" % (FIRST_USER, FIRST_USER + USERS - 1))
    if what == "enter":
        enter(user, *sys.argv[3:8])
    else:
        sys.exit(0 if sweep(user, sys.argv[3], PATIENT_SWEEP_SECONDS) else 1)


main()
