"""A static host for tests: gzip, index files and the 404 of each language, on 127.0.0.1.

With a receiver it stands in front of both, as a web server does, and tells it the visitor's
address: each message comes from a household of its own, for one household may send only so many.
"""

import gzip
import itertools
import mimetypes
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit


@dataclass
class Server:
    """url: with a trailing slash. requests: (path, status, bytes sent) in order."""

    url: str = ""
    requests: list = field(default_factory=list)


@contextmanager
def serve(folder, receiver=None):
    """Serve `folder` until the block ends.

    receiver: a preview.receiver.Receiver, or anything that can `answer` as it does, for POSTs.
    """
    server = Server()
    households = (f"2001:db8:{number:x}::1" for number in itertools.count(1))

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            path = unquote(urlsplit(self.path).path)
            file = Path(folder, path.lstrip("/"))
            file = file / "index.html" if path.endswith("/") else file
            status = 200 if file.is_file() else 404
            if status == 404:
                file = Path(folder, "en/404.html" if path.startswith("/en/") else "404.html")
            body = gzip.compress(file.read_bytes(), 9, mtime=0)
            self.send_response(status)
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            server.requests.append((path, status, len(body)))

        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {**self.headers, "x-forwarded-for": next(households)}
            status, kept, text = receiver.answer("POST", self.path, headers, body)
            self.send_response(status)
            for name, value in kept:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)
            server.requests.append((self.path, status, len(text)))

        def log_message(self, *_):
            pass

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.url = f"http://127.0.0.1:{listener.server_port}/"
    thread = threading.Thread(target=listener.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        listener.shutdown()
        thread.join()
        listener.server_close()
