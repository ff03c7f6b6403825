"""Services that no program under test may reach: they report everything that touches them."""

import os
import select
import socket
import sys

PATIENCE_SECONDS = 1.0


def opened(ports, path, abstract):
    """Listening sockets: TCP and UDP on both loopbacks, and unix sockets with a file and without.

    Those for datagrams have `.box` behind their names.

    A port that is taken is an error where IPv4 is concerned; not every machine has IPv6.
    """
    sockets = []
    for port in ports:
        for family, host in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
            for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
                try:
                    sockets.append(bound(socket.socket(family, kind), (host, port)))
                except OSError:
                    if family == socket.AF_INET:
                        raise
    for address in (path, "\0" + abstract):
        sockets.append(bound(socket.socket(socket.AF_UNIX), address))
        sockets.append(bound(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM), address + ".box"))
    os.chmod(path, 0o777)
    os.chmod(path + ".box", 0o777)
    return sockets


def bound(one, address):
    if one.family != socket.AF_UNIX:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if one.family == socket.AF_INET6:
        one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    one.bind(address)
    if one.type == socket.SOCK_STREAM:
        one.listen(64)
    one.setblocking(False)
    return one


def hits(sockets, seconds):
    """Takes what has arrived and returns how often somebody came."""
    count = 0
    for one in select.select(sockets, [], [], seconds)[0]:
        try:
            if one.type == socket.SOCK_STREAM:
                one.accept()[0].close()
            else:
                one.recv(65536)
            count += 1
        except OSError:
            pass
    return count


def main():
    """Prints `ready`, then a line for every hit, until standard input closes."""
    sockets = opened([int(port) for port in sys.argv[3:]], sys.argv[1], sys.argv[2])
    print("ready", flush=True)
    while not select.select([sys.stdin], [], [], 0)[0]:
        for _ in range(hits(sockets, PATIENCE_SECONDS / 10)):
            print("hit", flush=True)


if __name__ == "__main__":
    main()
