# Half of a pair of datagram sockets can write to any socket whose name it knows.
import socket

for kind in (socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET, socket.SOCK_STREAM):
    for name in ("@SOCKET@.box", "\0@ABSTRACT@.box"):
        try:
            socket.socketpair(socket.AF_UNIX, kind)[0].sendto(b"for you", name)
        except OSError as error:
            print(error)
