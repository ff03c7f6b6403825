# Knocks at every kind of door.
import socket

doors = [
    (socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", @PORT@)),
    (socket.AF_INET6, socket.SOCK_STREAM, ("::1", @PORT@)),
    (socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", @PORT@)),
    (socket.AF_UNIX, socket.SOCK_STREAM, "@SOCKET@"),
    (socket.AF_UNIX, socket.SOCK_STREAM, "\0@ABSTRACT@"),
]
for family, kind, address in doors:
    try:
        with socket.socket(family, kind) as door:
            door.settimeout(1)
            door.connect(address)
            door.send(b"knock")
            print("open", address)
    except OSError as shut:
        print("shut", address, shut)
