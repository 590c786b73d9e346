"""Whether a port of this machine is taken."""

import socket


def busy(host, port):
    """Whether somebody listens at `port` of the address `host` already."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return True
    return False
