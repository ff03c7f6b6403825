# Closes what it was given, starts helpers that outlive it and never ends.
import os
import time

for _ in range(3):
    if os.fork() == 0:
        os.setsid()
        break
for descriptor in range(3):
    os.close(descriptor)
while True:
    for folder in ("@WORLD@/world", "/tmp"):
        try:
            with open(folder + "/heartbeat", "a") as beat:
                beat.write("still here\n")
        except OSError:
            pass
    time.sleep(0.05)
