"""The built site behind real web servers on 127.0.0.1, each a process of its own."""

import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from scripts import servers
from tests.preview.running import eventually, free_port, guarded

DEADLINE = 20
NGINX = """\
load_module {module};
{user}
error_log {folder}/error.log warn;
pid {folder}/nginx.pid;
events {{ }}
http {{
    include {types};
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port};
        root {root};
        brotli_static on;
        include {folder}/site.conf;
    }}
    {more}
}}
"""
CADDY = """\
{{
	admin off
	auto_https off
}}
http://127.0.0.1:{port} {{
	bind 127.0.0.1
	root * {root}
	import {folder}/site.conf
}}
"""


@dataclass
class Answer:
    """What a server sent: status, headers (any case) and body."""

    status: int
    headers: object
    body: bytes


@dataclass
class Server:
    name: str
    port: int
    process: subprocess.Popen

    def ask(self, path, method="GET", body=None, **headers):
        """The Answer to `path`, sent as written; `_` in a header's name stands for `-`."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=DEADLINE)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            connection.request(method, path, body, named)
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            connection.close()


@contextmanager
def running(name, folder, root, configuration, more=""):
    """A Server that serves `root` (a Path) as `configuration` says; folder: a place for its files.

    more: further nginx server blocks.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "site.conf").write_text(configuration, "utf-8")
    port = free_port()
    command = COMMANDS[name](folder, root, port, more)
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            command, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
            env={**servers.environment(), "HOME": str(folder), "XDG_DATA_HOME": str(folder)},
        )  # fmt: skip
    server = Server(name, port, process)
    with guarded(process.pid):
        try:
            eventually(lambda: _answers(server, folder), f"{name} to answer")
            yield server
        finally:
            process.terminate()
            process.wait(DEADLINE)


def _answers(server, folder):
    assert server.process.poll() is None, (folder / "log").read_text("utf-8")
    try:
        return server.ask("/robots.txt").status
    except (OSError, HTTPException):
        return 0


def _nginx(folder, root, port, more):
    file = folder / "nginx.conf"
    file.write_text(nginx_file(folder, root, port, more), "utf-8")
    return [servers.find("nginx"), "-p", str(folder), "-c", str(file), "-g", "daemon off;"]


def nginx_file(folder, root, port, more=""):
    """The text of a whole nginx configuration that serves `root` on `port`."""
    # As root, nginx would give its workers to somebody who may not read a test's folder.
    user = "user root;" if Path("/proc/self").stat().st_uid == 0 else ""
    return NGINX.format(
        module=servers.module(), user=user, folder=folder, root=root, port=port, more=more,
        types=servers.nginx_types(),
    )  # fmt: skip


def _caddy(folder, root, port, more):
    file = folder / "Caddyfile"
    file.write_text(CADDY.format(folder=folder, root=root, port=port), "utf-8")
    return [servers.find("caddy"), "run", "--adapter", "caddyfile", "--config", str(file)]


COMMANDS = {"nginx": _nginx, "caddy": _caddy}
