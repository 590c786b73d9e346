"""A mail server on this machine that keeps what it is given, or refuses it."""

import socketserver
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Post:
    """refuse: answer 451 to every letter. letters: their bytes. envelopes: what came before."""

    port: int = 0
    refuse: bool = False
    letters: list = field(default_factory=list)
    envelopes: list = field(default_factory=list)


@contextmanager
def post():
    """A mail server (RFC 5321, as much as is needed) until the block ends."""
    kept = Post()

    class Talk(socketserver.StreamRequestHandler):
        def handle(self):
            self.say(b"220 ready")
            for line in self.rfile:
                word = line[:4].upper()
                if word == b"QUIT":
                    return self.say(b"221 bye")
                if word in (b"MAIL", b"RCPT"):
                    kept.envelopes.append(line.decode().strip())
                if word == b"DATA" and not kept.refuse:
                    self.say(b"354 go on")
                    kept.letters.append(self.letter())
                self.say(b"451 later" if word == b"DATA" and kept.refuse else b"250 fine")

        def letter(self):
            lines = iter(self.rfile.readline, b".\r\n")
            return b"".join(lines)

        def say(self, text):
            self.wfile.write(text + b"\r\n")

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Talk) as server:
        kept.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield kept
        finally:
            server.shutdown()
            thread.join()
