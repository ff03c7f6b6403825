"""First process of a throw-away namespace: runs one program without any protection and tells what it did.

Everything that the program may harm lives in here: a victim, listeners, a canary, a judge that trusts its
candidate. Signals from within cannot end the first process of a pid namespace, so this one survives to report.
"""

import ctypes
import json
import os
import platform
import resource
import signal
import struct
import subprocess
import sys
import threading
import time

sys.path.insert(0, "/judge")
import listeners  # noqa: E402

if os.getpid() != 1:
    # Outside of a namespace, killing everyone would mean everyone.
    sys.exit("this runs as the first process of a pid namespace only")

MEGABYTE = 1 << 20
MOST_MEMORY = 1536 * MEGABYTE
MOST_OUTPUT = 400_000
SAMPLE_SECONDS = 0.05
HEARTBEAT_SECONDS = 0.4
COMPILE_SECONDS = 60
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "HOME": "/w", "LANG": "C.UTF-8", "GOCACHE": "/tmp/go", "GO111MODULE": "off"}
NOTHING = {"exit": -1, "out": "", "wall_millis": 0, "tasks": 0, "peak_kb": 0, "hits": 0, "victim": True, "left": [], "heartbeat": False}
NUMBERS = {
    # keyctl, socket, io_uring_setup, and the architecture of seccomp(2)
    "x86_64": (250, 41, 425, 0xC000003E),
    "aarch64": (219, 198, 425, 0xC00000B7),
}


def refuse_the_machine_below():
    """What no namespace holds: sockets to a hypervisor, the keyring of whoever started this, rings that open either."""
    keyctl, sock, ring, architecture = NUMBERS[platform.machine()]
    library = ctypes.CDLL(None, use_errno=True)
    library.syscall(keyctl, 1, None, 0, 0, 0)
    denied = 0x00050000 | 1
    program = b"".join(
        struct.pack("=HBBI", *one)
        for one in (
            (0x20, 0, 0, 4),
            (0x15, 5, 0, architecture),
            # Calls of 32 bits: socketcall, socket, io_uring_setup.
            (0x20, 0, 0, 0),
            (0x15, 9, 0, 102),
            (0x15, 8, 0, 359),
            (0x15, 7, 0, 425),
            (0x06, 0, 0, 0x7FFF0000),
            (0x20, 0, 0, 0),
            (0x35, 4, 0, 0x40000000),
            (0x15, 3, 0, ring),
            (0x15, 0, 3, sock),
            (0x20, 0, 0, 16),
            (0x15, 0, 1, 40),
            (0x06, 0, 0, denied),
            (0x06, 0, 0, 0x7FFF0000),
        )
    )
    buffer = ctypes.create_string_buffer(program, len(program))

    class Filter(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p)]

    wanted = Filter(len(program) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    if library.prctl(38, 1, 0, 0, 0) or library.prctl(22, 2, ctypes.byref(wanted), 0, 0):
        sys.exit("the brake could not be put on")


def limits():
    os.setsid()
    for what, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 256 * MEGABYTE),
        (resource.RLIMIT_NPROC, 400),
        (resource.RLIMIT_NOFILE, 1024),
        (resource.RLIMIT_CPU, 60),
        (resource.RLIMIT_DATA, 1024 * MEGABYTE),
    ):
        resource.setrlimit(what, (most, most))


def others(*known):
    """Living processes of this namespace beyond the known ones, and what they hold: (pid, name, tasks, bytes)."""
    found = []
    for name in os.listdir("/proc"):
        if name.isdigit() and int(name) not in known:
            try:
                with open("/proc/%s/stat" % name, encoding="utf-8", errors="replace") as file:
                    text = file.read()
            except OSError:
                continue
            fields = text[text.rindex(")") + 2:].split()
            if fields[0] != "Z":
                title = text[text.index("(") + 1:text.rindex(")")]
                found.append((int(name), title, int(fields[17]), int(fields[21]) * 4096))
    return found


def sizes(paths):
    return [os.path.getsize(path) if os.path.exists(path) else 0 for path in paths]


def stopped(process):
    """Whether a process is dead or halted."""
    if process.poll() is not None:
        return True
    with open("/proc/%d/stat" % process.pid, encoding="utf-8") as file:
        return file.read().rsplit(")", 1)[1].split()[0] in "TtZ"


def compiled(commands):
    for command in commands:
        done = subprocess.run(command, cwd="/w", env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, timeout=COMPILE_SECONDS, check=False)
        if done.returncode:
            lines = (done.stderr + done.stdout).decode("utf-8", "replace").splitlines()
            return next((line for line in lines if "rror" in line), "without a word")
    return ""


class Reading(threading.Thread):
    """Everything that comes out of a pipe, up to a bound, until its last holder lets go."""

    def __init__(self, pipe):
        super().__init__(daemon=True)
        self.pipe, self.data = pipe, bytearray()
        self.start()

    def run(self):
        while piece := os.read(self.pipe.fileno(), 65536):
            self.data += piece[:max(0, MOST_OUTPUT - len(self.data))]


def watched(order, victim, sockets):
    """Runs the judge with the program in it and looks at what is left."""
    began = time.monotonic()
    environment = {**ENVIRONMENT, **order["environment"]}
    judge = subprocess.Popen(
        order["argv"],
        cwd="/w",
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=limits,
        # A careless judge leaves a file of its own open.
        pass_fds=[os.open(order["world"] + "/secret/canary.txt", os.O_RDONLY)],
    )
    readers = [Reading(judge.stdout), Reading(judge.stderr)]
    most = wall = hits = tasks = peak = 0
    while wall < order["millis"] and (judge.poll() is None or any(one.is_alive() for one in readers)):
        hits += listeners.hits(sockets, SAMPLE_SECONDS)
        alive = others(1, victim.pid)
        tasks = max(tasks, sum(one[2] for one in alive))
        peak = max(peak, sum(one[3] for one in alive))
        wall = int((time.monotonic() - began) * 1000)
        if peak > MOST_MEMORY:
            break
    hits += listeners.hits(sockets, SAMPLE_SECONDS)
    beats = [order["world"] + "/world/heartbeat", "/tmp/heartbeat"]
    before = sizes(beats)
    time.sleep(HEARTBEAT_SECONDS)
    left = [name for _, name, _, _ in others(1, victim.pid, judge.pid)]
    return {
        "exit": judge.poll() if judge.poll() is not None else -1,
        "out": bytes(readers[0].data + readers[1].data).decode("utf-8", "surrogateescape"),
        "wall_millis": wall,
        "tasks": tasks,
        "peak_kb": peak // 1024,
        "hits": hits,
        "victim": not stopped(victim),
        "left": left,
        "heartbeat": sizes(beats) != before,
    }


def main():
    answers = os.fdopen(os.dup(1), "w")
    order = json.load(sys.stdin)
    nothing = os.open("/dev/null", os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    with open("/proc/self/oom_score_adj", "w", encoding="utf-8") as file:
        file.write("1000")
    refuse_the_machine_below()
    victim = subprocess.Popen(["/bin/sleep", "3600"], stdin=subprocess.DEVNULL)
    with open(order["world"] + "/world/victim.pid", "w", encoding="utf-8") as file:
        file.write(str(victim.pid))
    for path, text in order["files"].items():
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text.replace("@VICTIM@", str(victim.pid)))
    sockets = listeners.opened(order["ports"], order["socket"], order["abstract"])
    broken = compiled(order["compile"])
    facts = {"broken": broken, **(NOTHING if broken else watched(order, victim, sockets))}
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        os.kill(-1, signal.SIGKILL)
    except ProcessLookupError:
        pass
    json.dump(facts, answers)
    answers.flush()
    os._exit(0)


main()
