"""Listening on this machine only, and handing over to Uvicorn."""

import os
import socket
from contextlib import suppress

import uvicorn
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from loop_site.problems import Faults, Problem

HOST = "127.0.0.1"


def on_port(port):
    """A socket on the loopback address. Raises Faults where the port is taken."""
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
    except OSError:
        listening.close()
        raise Faults([_taken("INBOX_PORT", f"Porta {port}", f"Port {port}")]) from None
    return listening


def on_path(path):
    """A Unix socket at `path`, for a reverse proxy of the same group. Raises Faults."""
    listening = socket.socket(socket.AF_UNIX)
    try:
        if _left_behind(path):
            os.unlink(path)
        mask = os.umask(0o117)  # nobody may speak to it before its rights are set
        try:
            listening.bind(path)
        finally:
            os.umask(mask)
    except OSError:
        listening.close()
        raise Faults([_taken("--uds", path, path)]) from None
    return listening


def run(app, listening):
    """Serve until a signal ends it. The word of a proxy is taken only on this machine."""
    believing = ProxyHeadersMiddleware(app, HOST)
    config = uvicorn.Config(
        _from_here(believing) if listening.family == socket.AF_UNIX else believing,
        access_log=False,
        log_level="warning",
        server_header=False,
        ws="none",
        lifespan="on",
        proxy_headers=False,  # ours stands above
        timeout_graceful_shutdown=5,
    )
    with suppress(KeyboardInterrupt):
        uvicorn.Server(config).run([listening])


def _from_here(app):
    """`app` told that whoever speaks through a Unix socket is on this machine."""

    async def told(scope, receive, send):
        if scope["type"] == "http":
            scope["client"] = (HOST, 0)
        await app(scope, receive, send)

    return told


def _left_behind(path):
    """Whether a socket stands at `path` that nobody listens to any more."""
    if not os.path.exists(path):
        return False
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(path)
        except ConnectionRefusedError:
            return True
    return False


def _taken(name, id, en):
    return Problem(
        name, 0, "address-taken",
        f"{id} sedang dipakai program lain, atau tidak dapat dibuat. Pilih yang lain.",
        f"{en} is in use by another program, or cannot be made. Choose another.",
    )
