# Collects what a process can learn of whoever started it.
import glob
import os

for place in ["/proc/1/environ", "/proc/self/environ", *glob.glob("/proc/[0-9]*/environ"), *glob.glob("@WORLD@/secret/*")]:
    try:
        with open(place, "rb") as file:
            print(place, file.read().replace(b"\0", b"\n").decode("utf-8", "replace"))
    except OSError as refused:
        print(place, refused)
print(os.environ)
