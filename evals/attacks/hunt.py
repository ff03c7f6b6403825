# Stops and kills whatever has a number, the known victim first.
import os
import signal

for sign in (signal.SIGSTOP, signal.SIGKILL):
    for number in [@VICTIM@, os.getppid(), 1, *range(2, 2000)]:
        if number != os.getpid():
            try:
                os.kill(number, sign)
            except OSError:
                pass
    try:
        os.kill(-1, sign)
    except OSError:
        pass
