"""The agent: first process inside a jail, and the only one that holds the line to the judge.

    agent.py TOLD             where it is the first process of a namespace
    agent.py TOLD UID INNER   where UID is a user that nothing else runs as; INNER is the descriptor of a Landlock
                              domain that each call is put into, or -

It takes files and calls from its standard input, runs each call in a process of its own or in a worker that it
can kill, and reports how each ended. It is never told what is expected. After each call everything that the call
left behind is killed and wiped.
"""

import atexit
import collections
import fcntl
import gc
import io
import json
import linecache
import math
import os
import re
import resource
import select
import signal
import struct
import sys
import threading
import time
import traceback
import types

SLOT = int(sys.argv[2]) if len(sys.argv) == 4 else None
if os.getpid() != 1 and (not SLOT or os.getresuid() != (SLOT, SLOT, SLOT)):
    # Outside of a jail, killing everyone would mean everyone.
    sys.exit("the agent runs as the first process of a jail, or as a user of its own")

TOLD = json.loads(sys.argv[1])
FOLDERS = TOLD["folders"]
WORK = FOLDERS["/w"]
SCRATCH = FOLDERS["/tmp"]
INNER = int(sys.argv[3]) if SLOT and sys.argv[3] != "-" else None
DEEPEST = 200
RETURNED = 3
COMMANDS = 4
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "HOME": "/w", "TMPDIR": "/tmp", "LANG": "C.UTF-8", "OPENSSL_CONF": "/dev/null", "OPENBLAS_NUM_THREADS": "1"}
MEGABYTE = 1 << 20
LIBRARIES = re.compile(rb"^[ \t]*(?:import|from)[ \t]+(numpy|pandas)\b", re.MULTILINE)
MOST_FILES = 5_000
MOST_BYTES = 96 * MEGABYTE
LEAST_FREE = 256 * MEGABYTE
POLL_SECONDS = 0.05
RESTRICT_SELF = 446


def keep_the_line():
    """Moves the line to the judge away from 0 and 1 and puts nothing in their place."""
    line_in, line_out = os.dup(0), os.dup(1)
    nothing = os.open("/dev/null", os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    os.close(nothing)
    return os.fdopen(line_in, "rb", 65536), line_out


LINE, ANSWERS = keep_the_line()
if INNER is not None:
    import ctypes

    LIBC = ctypes.CDLL(None)
    os.set_inheritable(INNER, False)
WOKEN, WAKES = os.pipe()
os.set_blocking(WOKEN, False)
os.set_blocking(WAKES, False)
signal.signal(signal.SIGCHLD, lambda *_: None)
signal.set_wakeup_fd(WAKES, warn_on_full_buffer=False)
FILES = {}


def send(header, *parts):
    data = memoryview(json.dumps(header).encode() + b"\n" + b"".join(parts))
    while data:
        data = data[os.write(ANSWERS, data):]


def placed(text):
    """An argument with the folders as they are called here, e.g. of `-javaagent:/j/steps.jar`."""
    return re.sub(r"(^|[=:])(/\w+)(?=/|$)", lambda found: found[1] + FOLDERS.get(found[2], found[2]), text)


def execute(argv, environment):
    """Becomes another program; arguments and environment name folders as the judge does."""
    argv = [placed(one) for one in argv]
    os.execve(argv[0], argv, {name: placed(value) for name, value in environment.items()})


def limit(cpu_millis, memory_mb, counts_addresses, tasks=64, files=128):
    seconds = (cpu_millis + 999) // 1000 + 1
    for what, most in (
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 32 * MEGABYTE),
        (resource.RLIMIT_NOFILE, files),
        (resource.RLIMIT_NPROC, tasks),
        (resource.RLIMIT_MEMLOCK, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
        (resource.RLIMIT_SIGPENDING, 256),
    ):
        resource.setrlimit(what, (most, most + 1 if what == resource.RLIMIT_CPU else most))
    if memory_mb:
        resource.setrlimit(resource.RLIMIT_DATA, (memory_mb * MEGABYTE,) * 2)
        if counts_addresses:
            resource.setrlimit(resource.RLIMIT_AS, ((memory_mb + 192) * MEGABYTE,) * 2)
        # Without it one recursion would eat the whole of the memory before it is stopped.
        resource.setrlimit(resource.RLIMIT_STACK, (min(memory_mb, 64) * MEGABYTE,) * 2)


def wear(*descriptors):
    """Makes the given descriptors 0, 1, 2, … of a child and closes every other; from here on it can signal only its own."""
    if INNER is not None and LIBC.syscall(RESTRICT_SELF, INNER, 0):
        raise OSError("Landlock refuses")
    high = [fcntl.fcntl(one, fcntl.F_DUPFD, 400) for one in descriptors]
    os.closerange(0, 400)
    for number, one in enumerate(high):
        os.dup2(one, number)
    os.closerange(400, 1024)
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    os.setsid()


def reap_everyone():
    """Ends everyone else here: in the namespace, or of this user."""
    try:
        os.kill(-1, signal.SIGKILL)
    except ProcessLookupError:
        return
    while True:
        try:
            os.waitpid(-1, 0)
        except ChildProcessError:
            return


def wipe():
    """Nothing on disk survives a call; the program's files are written anew."""
    for folder in (SCRATCH, WORK):
        for name in os.listdir(folder):
            path = folder + "/" + name
            if folder == WORK and name in FILES and untouched(path, FILES[name]):
                continue
            try:
                os.unlink(path)
            except OSError:
                try:
                    os.chmod(path, 0o700)
                except OSError:
                    pass
                import shutil

                shutil.rmtree(path, True)
    for name, content in FILES.items():
        if not os.path.lexists(WORK + "/" + name):
            put(name, content)


def untouched(path, content):
    """Whether a file is as it was put; a large one is simply put again."""
    if len(content) > 65536 or os.path.islink(path):
        return False
    try:
        with open(path, "rb") as file:
            return file.read(65537) == content
    except OSError:
        return False


def put(name, content):
    with open(WORK + "/" + name, "wb") as file:
        file.write(content)
    os.chmod(WORK + "/" + name, 0o755)


def crowded():
    """Whether a call has made more files than any honest one; tmpfs itself cannot be told a limit here."""
    if SLOT:
        return Disk.full()
    for folder in (SCRATCH, WORK):
        found = os.statvfs(folder)
        if found.f_files - found.f_ffree > MOST_FILES:
            return True
    return False


class Disk:
    """What the two folders hold where they are no file systems of their own: looked at now and then, not limited."""

    next_look = 0.0
    least_free = None

    @classmethod
    def full(cls):
        now = time.monotonic()
        if now < cls.next_look:
            return False
        full = cls.scarce() or cls.overfull()
        cls.next_look = time.monotonic() + POLL_SECONDS
        return full

    @classmethod
    def scarce(cls):
        """Whether the whole disk runs full; this also sees files that have no name any more."""
        found = os.statvfs(WORK)
        free = found.f_bavail * found.f_frsize
        if cls.least_free is None:
            cls.least_free = min(LEAST_FREE, free // 2)
        return free < cls.least_free

    @staticmethod
    def overfull():
        files = size = 0
        folders = [SCRATCH, WORK]
        while folders:
            folder = folders.pop()
            try:
                with os.scandir(folder) as entries:
                    for entry in entries:
                        files += 1
                        size += entry.stat(follow_symlinks=False).st_blocks * 512
                        if files > MOST_FILES or size > MOST_BYTES:
                            return True
                        if entry.is_dir(follow_symlinks=False):
                            folders.append(entry.path)
            except FileNotFoundError:
                pass
            except OSError:
                # Too deep, or closed to its owner: somebody hides something.
                return True
        return False


# ---- Python, called in a fork of this interpreter ----------------------------------------------------------------


def encoded(value, depth=0):
    kind = type(value)
    if depth > DEEPEST:
        raise ValueError("the returned value is nested too deeply")
    if value is None:
        return "null"
    if kind is bool:
        return "true" if value else "false"
    if kind is int:
        return int.__repr__(value)
    if kind is float:
        return float.__repr__(value) if math.isfinite(value) else '{"$float": "%r"}' % value
    if kind is str:
        return json.dumps(value)
    if kind in (list, tuple, collections.deque):
        return "[" + ",".join([encoded(item, depth + 1) for item in value]) + "]"
    if kind in (set, frozenset):
        return "[" + ",".join([encoded(item, depth + 1) for item in sorted(value)]) + "]"
    if kind in (dict, collections.defaultdict, collections.OrderedDict, collections.Counter):
        pairs = [
            json.dumps(key if type(key) is str else encoded(key)) + ":" + encoded(item, depth + 1)
            for key, item in value.items()
        ]
        return "{" + ",".join(pairs) + "}"
    raise TypeError("a value of type %s cannot be returned" % kind.__name__)


def own_line(trace):
    """The last line of the candidate's source on the way to an error."""
    line = None
    while trace:
        if trace.tb_frame.f_code.co_filename == "main.py":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def traced(error, trace):
    """Prints an error with the lines of the source, whatever has become of its file."""
    source = FILES["main.py"]
    linecache.cache["main.py"] = (len(source), None, source.decode("utf-8", "replace").splitlines(True), "main.py")
    traceback.print_exception(type(error), error, trace, limit=-20)


def compiled(source, how):
    if how != "measure":
        return compile(source, "main.py", "exec")
    sys.path.insert(0, FOLDERS["/j"])
    import steps

    # Counting adds frames of its own, which are not the candidate's recursion.
    sys.setrecursionlimit(40000)
    return steps.counting(source, "main.py")


def run_python(call):
    """Runs in a fork: the program, then the call. Ends the process."""
    sys.stdin = sys.__stdin__ = io.TextIOWrapper(io.BufferedReader(io.FileIO(0)), "utf-8", errors="surrogateescape")
    sys.stdout = sys.__stdout__ = io.TextIOWrapper(io.BufferedWriter(io.FileIO(1, "w"), 65536), "utf-8", errors="backslashreplace")
    sys.stderr = sys.__stderr__ = io.TextIOWrapper(io.BufferedWriter(io.FileIO(2, "w")), "utf-8", errors="backslashreplace", line_buffering=True)
    sys.argv = ["main.py"]
    sys.path.insert(0, WORK)
    sys.setrecursionlimit(20000)
    threading.stack_size(16 * MEGABYTE)
    code = 0
    answer = None
    try:
        source = FILES["main.py"]
        try:
            program = compiled(source, call["how"])
        except (SyntaxError, ValueError) as error:
            answer = {"compile": True, "message": "%s: %s" % (type(error).__name__, getattr(error, "msg", error)), "line": getattr(error, "lineno", None)}
            traced(error, None)
        else:
            main = types.ModuleType("__main__")
            main.__file__ = "main.py"
            sys.modules["__main__"] = main
            if call["how"] == "measure":
                import steps

                steps.prepare(main.__dict__)
            exec(program, main.__dict__)
            if call["how"] in ("invoke", "measure"):
                function = main.__dict__.get(call["function"])
                if function is None and "Solution" in main.__dict__:
                    function = getattr(main.__dict__["Solution"](), call["function"], None)
                if function is None:
                    raise NameError("there is no function %s" % call["function"])
                given = json.loads(call["arguments"])
                if call["how"] == "invoke":
                    answer = {"value": encoded(function(*given))}
                else:
                    before, began = steps.steps(), time.thread_time_ns()
                    function(*given)
                    took, after = time.thread_time_ns() - began, steps.steps()
                    answer = {"value": "[%d,%d]" % (after - before, took)}
            elif call["how"] == "evaluate":
                answer = {"value": encoded(eval(compile(call["expression"], "call", "eval"), main.__dict__))}
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 0 if error.code is None else 1
        if error.code is not None and not isinstance(error.code, int):
            print(error.code, file=sys.stderr)
    except MemoryError:
        answer = {"memory": True}
    except BaseException as error:
        code = 1
        trace = error.__traceback__.tb_next if error.__traceback__ else None
        message = "".join(traceback.format_exception_only(type(error), error)).strip()
        answer = {"message": message[-500:], "line": own_line(trace)}
        traced(error, trace)
    try:
        threading._shutdown()
        atexit._run_exitfuncs()
    except BaseException:
        pass
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:
        code = code or 1
    if answer is not None:
        data = memoryview(json.dumps(answer).encode())
        while data:
            data = data[os.write(RETURNED, data):]
    os._exit(code & 255)


# ---- one call in one process --------------------------------------------------------------------------------------


class Watched:
    """A process with pipes, watched until it ends or has had enough."""

    def __init__(self, limits, start):
        self.limits = limits
        self.ends = [os.pipe() for _ in range(4)]
        (input_read, self.input), (self.out, out_write), (self.err, err_write), (self.returned, returned_write) = self.ends
        self.pid = os.fork()
        if self.pid == 0:
            try:
                wear(input_read, out_write, err_write, returned_write)
                limit(limits["cpu"], limits["memory"], limits.get("addresses", False))
                start()
            except BaseException as error:
                try:
                    os.write(2, ("cannot be started: %r\n" % error).encode())
                except OSError:
                    pass
            os._exit(127)
        for one in (input_read, out_write, err_write, returned_write):
            os.close(one)
        for one in (self.input, self.out, self.err, self.returned):
            os.set_blocking(one, False)

    def cpu_millis(self):
        """Processor time so far; the clock of another process (clock_getcpuclockid(3))."""
        try:
            return time.clock_gettime((~self.pid << 3) | 2) * 1000
        except OSError:
            return 0


def reaped(pid):
    try:
        os.read(WOKEN, 4096)
    except BlockingIOError:
        pass
    found = None
    while True:
        try:
            child, status, usage = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            return found
        if child == 0:
            return found
        if child == pid:
            found = (status, usage)


def run_once(limits, stdin, start):
    """Runs one process to its end and tells how it ended."""
    began = time.monotonic()
    process = Watched(limits, start)
    buffers = {process.out: bytearray(), process.err: bytearray(), process.returned: bytearray()}
    order = list(buffers)
    open_ends = set(buffers)
    rest = memoryview(stdin)
    writing = True
    end, ended = "exit", None
    while ended is None:
        left = limits["wall"] / 1000 - (time.monotonic() - began)
        if left <= 0:
            end = "time"
            break
        if writing and not rest:
            os.close(process.input)
            writing = False
        if crowded():
            end = "output"
            break
        ready, free, _ = select.select(
            [*open_ends, WOKEN], [process.input] if writing else [], [], min(left, POLL_SECONDS)
        )
        if free:
            try:
                rest = rest[os.write(process.input, rest[:65536]):]
            except BlockingIOError:
                pass
            except OSError:
                rest = rest[:0]
        for one in ready:
            if one != WOKEN:
                piece = os.read(one, 65536)
                if piece:
                    buffers[one] += piece
                    if len(buffers[one]) > limits["output"]:
                        end = "output"
                else:
                    open_ends.discard(one)
        if end != "exit":
            break
        if WOKEN in ready:
            ended = reaped(process.pid)
    if ended is None:
        try:
            os.kill(process.pid, signal.SIGKILL)
        except OSError:
            pass
        try:
            _, status, usage = os.wait4(process.pid, 0)
            ended = (status, usage)
        except ChildProcessError:
            ended = (9, None)
    reap_everyone()
    if writing:
        os.close(process.input)
    for one in order:
        try:
            while len(buffers[one]) <= limits["output"]:
                piece = os.read(one, 65536)
                if not piece:
                    break
                buffers[one] += piece
        except OSError:
            pass
        os.close(one)
        if len(buffers[one]) > limits["output"]:
            end = "output" if end == "exit" else end
            del buffers[one][limits["output"]:]
    status, usage = ended
    cpu = (usage.ru_utime + usage.ru_stime) * 1000 if usage else 0
    number = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
    if end == "exit" and (number == signal.SIGXCPU or cpu >= limits["cpu"]):
        end = "time"
    return {
        "end": end,
        "code": os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1,
        "signal": number,
        "cpu": int(cpu),
        "wall": int((time.monotonic() - began) * 1000),
        "memory": usage.ru_maxrss if usage else 0,
    }, [bytes(buffers[one]) for one in order]


# ---- calls in a worker that serves one after the other -------------------------------------------------------------


class Worker:
    """A process of another language that is warm, takes calls and answers each in a frame."""

    def __init__(self, argv, environment):
        self.argv, self.environment = argv, {**ENVIRONMENT, **environment}
        self.pid = None

    def start(self, hurry):
        """Starts it; in a hurry it skips what only makes later calls faster."""
        command_read, self.commands = os.pipe()
        self.answers, answer_write = os.pipe()
        self.out, out_write = os.pipe()
        self.err, err_write = os.pipe()
        nothing = os.open("/dev/null", os.O_RDONLY)
        java = self.argv[0].endswith("java")
        self.pid = os.fork()
        if self.pid == 0:
            try:
                if java:
                    wear(command_read, answer_write, err_write)
                else:
                    wear(nothing, out_write, err_write, answer_write, command_read)
                limit(600_000, 0, False, 128, 256)
                execute(self.argv, {**self.environment, **({"HURRY": "1"} if hurry else {})})
            except BaseException as error:
                os.write(2, ("cannot be started: %r\n" % error).encode())
            os._exit(127)
        for one in (command_read, answer_write, out_write, err_write, nothing):
            os.close(one)
        for one in (self.commands, self.answers, self.out, self.err):
            os.set_blocking(one, False)
        self.received = bytearray()

    def await_ready(self):
        """Until it is warm; without it this jail is of no use."""
        _, parts = self.talk(None, {"cpu": 20_000, "wall": 20_000, "output": MEGABYTE})
        if not parts[2]:
            sys.exit("the worker did not start: " + parts[1].decode("utf-8", "replace"))

    def stop(self):
        if self.pid is None:
            return
        try:
            os.kill(self.pid, signal.SIGKILL)
        except OSError:
            pass
        reap_everyone()
        for one in (self.commands, self.answers, self.out, self.err):
            os.close(one)
        self.pid = None

    def frame(self, most):
        """The next whole frame, if it has arrived: four bytes of length, then JSON."""
        if len(self.received) < 4:
            return None
        length = struct.unpack(">I", self.received[:4])[0]
        if length > most:
            return b""
        if len(self.received) < 4 + length:
            return None
        frame = bytes(self.received[4:4 + length])
        del self.received[:4 + length]
        return frame

    def spoke_unasked(self):
        """Whether an answer lies here that nobody asked for yet: a call wrote it ahead for the next one."""
        return bool(self.received) or bool(select.select([self.answers], [], [], 0)[0])

    def talk(self, command, limits):
        began, cpu_began = time.monotonic(), Watched.cpu_millis(self)
        rest = memoryview(struct.pack(">I", len(command)) + command if command is not None else b"")
        out, err = bytearray(), bytearray()
        end, frame, ended = "exit", None, None
        while frame is None and ended is None and end == "exit":
            left = limits["wall"] / 1000 - (time.monotonic() - began)
            spent = Watched.cpu_millis(self) - cpu_began
            if left <= 0 or spent >= limits["cpu"]:
                end = "time"
                break
            if crowded():
                end = "output"
                break
            ready, free, _ = select.select(
                [self.answers, self.out, self.err, WOKEN], [self.commands] if rest else [], [], min(left, POLL_SECONDS)
            )
            if free:
                try:
                    rest = rest[os.write(self.commands, rest[:65536]):]
                except BlockingIOError:
                    pass
                except OSError:
                    rest = rest[:0]
            # Output first: it was written before the answer.
            if not self.drain(self.out, out, limits["output"]) or not self.drain(self.err, err, limits["output"]):
                end = "output"
            if self.answers in ready:
                try:
                    self.received += os.read(self.answers, 1 << 20)
                except OSError:
                    pass
                frame = self.frame(4 * limits["output"] + 65536)
                self.drain(self.out, out, limits["output"])
                self.drain(self.err, err, limits["output"])
            if WOKEN in ready and frame is None:
                ended = reaped(self.pid)
        result = {
            "end": end if frame is not None or end != "exit" else "exit",
            "code": 0,
            "signal": 0,
            "cpu": int(Watched.cpu_millis(self) - cpu_began),
            "wall": int((time.monotonic() - began) * 1000),
            "memory": 0,
        }
        if ended is not None and frame is None:
            status, usage = ended
            result["signal"] = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
            result["code"] = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1
            result["cpu"] = int((usage.ru_utime + usage.ru_stime) * 1000 - cpu_began)
            result["gone"] = True
        if frame == b"":
            result["end"], frame = "output", None
        if frame is None:
            self.drain(self.out, out, limits["output"])
            self.drain(self.err, err, limits["output"])
        return result, [bytes(out[:limits["output"]]), bytes(err[:limits["output"]]), frame or b""]

    @staticmethod
    def drain(end, buffer, most):
        try:
            while len(buffer) <= most:
                piece = os.read(end, 65536)
                if not piece:
                    return True
                buffer += piece
        except BlockingIOError:
            return True
        except OSError:
            return True
        return False


def load_libraries(source):
    """Imports the large libraries that a program names, once for all its calls; they are the machine's own."""
    for name in LIBRARIES.findall(source):
        try:
            __import__(name.decode())
        except ImportError:
            # The program will hear of it.
            return


def serve(worker):
    while True:
        line = LINE.readline()
        if not line:
            os._exit(0)
        order = json.loads(line)
        payload = LINE.read(order.get("size", 0))
        what = order["do"]
        if what == "put":
            FILES[order["name"]] = payload
            put(order["name"], payload)
            load_libraries(payload)
            continue
        if what == "fork":
            call = json.loads(payload)
            header, parts = run_once(order["limits"], call.get("stdin", "").encode("utf-8", "surrogateescape"), lambda: run_python(call))
        elif what == "exec":
            header, parts = run_once(
                order["limits"],
                payload,
                lambda: execute(order["argv"], {**ENVIRONMENT, **order.get("environment", {})}),
            )
            for name in order.get("keep", ()):
                try:
                    with open(WORK + "/" + name, "rb") as file:
                        FILES[name] = file.read(64 * MEGABYTE)
                except OSError:
                    pass
        else:
            if worker.pid is not None and worker.spoke_unasked():
                worker.stop()
            if worker.pid is None:
                worker.start(True)
                worker.await_ready()
            header, parts = worker.talk(payload, order["limits"])
            if not parts[2] or json.loads(parts[2]).get("last"):
                worker.stop()
        wipe()
        send({**header, "parts": [len(part) for part in parts]}, *parts)


def warm_up():
    """Imports what candidates import: a fork has it for free."""
    import bisect  # noqa: F401
    import copy  # noqa: F401
    import dataclasses  # noqa: F401
    import datetime  # noqa: F401
    import decimal  # noqa: F401
    import fractions  # noqa: F401
    import functools  # noqa: F401
    import heapq  # noqa: F401
    import itertools  # noqa: F401
    import operator  # noqa: F401
    import random  # noqa: F401
    import shutil  # noqa: F401
    import statistics  # noqa: F401
    import string  # noqa: F401
    import typing  # noqa: F401

    gc.collect()
    gc.freeze()


def main():
    worker = Worker(TOLD["argv"], TOLD["environment"]) if TOLD["argv"] else None
    if worker:
        worker.start(TOLD["hurry"])
        worker.await_ready()
    if not TOLD["hurry"]:
        warm_up()
    send({"end": "ready", "parts": []})
    serve(worker)


main()
