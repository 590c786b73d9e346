"""A stand-in for GitHub on 127.0.0.1: the parts of its API that the editor uses, over real git.

https://docs.github.com/en/rest
"""

import json
import re
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

from tests.editor import queries
from tests.editor.repository import DATE, PERSON, Refused, Request, told

NAME = "lembaga-contoh/situs"
TOKEN = "ghp_contoh"  # noqa: S105 - of nobody
HERE = f"/api/v3/repos/{NAME}"
OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Headers": "*, Authorization",
    "Access-Control-Allow-Methods": "GET, POST, PATCH, PUT, DELETE",
}


@contextmanager
def serve():
    """The API on `.url`, over the Repository in `.repository`; `.unknown`: what it cannot do."""
    lock, unknown = threading.Lock(), []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self):
            length = int(self.headers.get("Content-Length") or 0)
            given = json.loads(self.rfile.read(length) or b"{}")
            path = unquote(urlsplit(self.path).path)
            if self.headers.get("Authorization") != f"token {TOKEN}":
                return self.say(401, {"message": "Bad credentials"})
            try:
                with lock:
                    return self.say(*respond(listener.repository, self.command, path, given))
            except Refused as refusal:
                return self.say(422, {"message": str(refusal)})
            except LookupError:
                unknown.append(f"{self.command} {path}")
                return self.say(404, {"message": "Not Found"})

        do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = answer

        def do_OPTIONS(self):
            self.say(204)

        def say(self, status, value=None):
            body = b"" if value is None else value if isinstance(value, bytes) else told(value)
            kind = "application/octet-stream" if isinstance(value, bytes) else "application/json"
            self.send_response(status)
            for name, text in {**OPEN, "Content-Type": kind, "Content-Length": len(body)}.items():
                self.send_header(name, str(text))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listener.unknown, listener.repository = unknown, None
    listener.url = f"http://127.0.0.1:{listener.server_port}"
    thread = threading.Thread(target=listener.serve_forever, daemon=True)
    thread.start()
    try:
        yield listener
    finally:
        listener.shutdown()
        thread.join()
        listener.server_close()


def respond(repository, method, path, given):
    """(status, answer) to one request. Raises LookupError for what GitHub would not know."""
    if path in ("/graphql", "/api/graphql"):
        return 200, {"data": queries.answer(repository, given["query"], given.get("variables") or {})}
    if path == "/api/v3/user":
        return 200, {**PERSON, "id": 1, "login": "sari", "avatar_url": "", "html_url": "#"}
    for pattern, reply in ROUTES.items():
        if found := re.fullmatch(re.escape(HERE) + pattern, path):
            return reply(repository, given, *found.groups())
    raise LookupError(path)


def _tree(repository, _, commit):
    return 200, {"sha": commit, "tree": repository.tree(commit), "truncated": False}


def _blob(repository, _, blob):
    return 200, repository.git("cat-file", "blob", blob, raw=True)


def _opened(repository, given):
    number = len(repository.requests) + 1
    request = Request(number, given["title"], given["head"], given.get("draft", False))
    repository.requests[number] = request
    return 201, _shown(repository, request)


def _labels(repository, given, number):
    repository.requests[int(number)].labels += given["labels"]
    return 200, []


def _files(repository, _, number):
    changed = repository.files_of(repository.requests[int(number)])
    return 200, [{"filename": one["path"], "status": one["changeType"].lower()} for one in changed]


def _merged(repository, given, number):
    squash = given.get("merge_method") == "squash"
    title = given.get("commit_title", "Terbit")
    made = repository.merge(repository.requests[int(number)], title, squash)
    return 200, {"merged": True, "sha": made}


def _request(repository, given, number):
    request = repository.requests[int(number)]
    for name in {"labels", "state"} & set(given):
        setattr(request, name, given[name])
    return 200, _shown(repository, request)


def _branch_gone(repository, _, branch):
    repository.git("update-ref", "-d", f"refs/heads/{branch}")
    return 204, None


def _shown(repository, request):
    return {
        "number": request.number, "node_id": f"PR_{request.number}", "title": request.title,
        "html_url": "#", "created_at": DATE, "updated_at": DATE, "state": request.state,
        "labels": [{"name": label} for label in request.labels],
        "head": {"ref": request.head, "sha": repository.git("rev-parse", request.head)},
    }


ROUTES = {
    r"/collaborators/\w+": lambda repository, given: (204, None),
    r"/git/trees/(.+)": _tree,
    r"/git/blobs/(\w+)": _blob,
    r"/pulls": _opened,
    r"/(?:issues|pulls)/(\d+)/labels": _labels,
    r"/pulls/(\d+)/files": _files,
    r"/pulls/(\d+)/merge": _merged,
    r"/(?:issues|pulls)/(\d+)": _request,
    r"/git/refs/heads/(.+)": _branch_gone,
}
