"""A real git repository as GitHub keeps one: bare, changed by commits made out of thin air."""

import base64
import json
import os
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

MAIN = "main"
PERSON = {"name": "Sari Contoh", "email": "sari@contoh.example"}
WRITER = {
    f"GIT_{role}_{what.upper()}": value
    for role in ("AUTHOR", "COMMITTER")
    for what, value in PERSON.items()
}
DATE = "2026-11-23T09:00:00Z"
CHANGES = {"A": "ADDED", "M": "MODIFIED", "D": "DELETED"}


class Refused(Exception):
    """Git would not do that; GitHub answers such a request with its sentence."""


@dataclass
class Request:
    """A pull request."""

    number: int
    title: str
    head: str
    draft: bool
    labels: list = field(default_factory=list)
    state: str = "open"


class Repository:
    """The repository in `folder`.

    requests: number -> Request. previews: where a host shows what is built from a pull request.
    """

    def __init__(self, folder, project):
        self.folder, self.requests, self.previews = Path(folder), {}, []
        subprocess.run(["git", "init", "-q", "--bare", "-b", MAIN, folder], check=True)
        work = {"GIT_WORK_TREE": str(project)}
        with tempfile.TemporaryDirectory() as index:
            work["GIT_INDEX_FILE"] = f"{index}/index"
            self.git("add", "docs", "data", more=work, cwd=project)
            tree = self.git("write-tree", more=work)
        self.git("update-ref", f"refs/heads/{MAIN}", self.git("commit-tree", tree, "-m", "Awal"))

    def git(self, *command, given=None, more=None, raw=False, cwd=None):
        """What git says to `command`. Raises Refused with its complaint."""
        done = subprocess.run(
            ["git", "--git-dir", self.folder, *command],
            input=given, capture_output=True, cwd=cwd, check=False,
            env={**os.environ, **WRITER, "GIT_CONFIG_GLOBAL": "/dev/null", **(more or {})},
        )
        if done.returncode:
            raise Refused(done.stderr.decode())
        return done.stdout if raw else done.stdout.decode().strip("\n")

    def head(self, branch=MAIN):
        return self.git("rev-parse", f"refs/heads/{branch}")

    def text(self, path, branch=MAIN):
        return self.git("cat-file", "blob", f"{branch}:{path}", raw=True).decode()

    def log(self, branch=MAIN):
        """Subjects of the commits, newest first."""
        return self.git("log", "--first-parent", "--format=%s", branch).splitlines()

    def changed(self, commit):
        """Files a commit changed against its first parent."""
        return sorted(self.git("diff", "--name-only", f"{commit}^1", commit).splitlines())

    def history(self, branch, path=None, most=1):
        """The newest commits, as GraphQL tells them."""
        form = "--format=%H%x1f%cI%x1f%B%x1e"
        only = ["--", path] if path else []
        said = self.git("log", f"-{most}", form, branch, *only)
        parts = [entry.strip("\n").split("\x1f") for entry in said.split("\x1e") if entry.strip()]
        user = {"id": "U1", "login": "sari", "databaseId": 1}
        author = {**PERSON, "avatarUrl": "", "user": user}
        return [
            {"oid": oid, "committedDate": date, "message": message.strip(), "author": author}
            for oid, date, message in parts
        ]

    def commit(self, branch, expected, additions, deletions, message):
        """One commit on `branch`; refused where somebody else was there first."""
        head = self.head(branch)
        if head != expected:
            raise Refused(f'Expected branch to point to "{expected}" but it did not.')
        with tempfile.TemporaryDirectory() as folder:
            index = {"GIT_INDEX_FILE": f"{folder}/index"}
            self.git("read-tree", head, more=index)
            for file in additions:
                content = base64.b64decode(file["contents"])
                blob = self.git("hash-object", "-w", "--stdin", given=content)
                entry = f"100644,{blob},{file['path']}"
                self.git("update-index", "--add", "--cacheinfo", entry, more=index)
            for file in deletions:
                self.git("update-index", "--force-remove", file["path"], more=index)
            tree = self.git("write-tree", more=index)
        made = self.git("commit-tree", tree, "-p", head, "-m", message)
        self.git("update-ref", f"refs/heads/{branch}", made, head)
        return made

    def put(self, texts):
        """Somebody else's commit on main: {path: text}."""
        additions = [
            {"path": path, "contents": base64.b64encode(text.encode())}
            for path, text in texts.items()
        ]
        return self.commit(MAIN, self.head(), additions, [], "Dari orang lain")

    def merge(self, request, title, squash):
        """Publish a pull request. Returns the commit on main."""
        tree = self.git("merge-tree", "--write-tree", MAIN, request.head)
        parents = ["-p", MAIN] if squash else ["-p", MAIN, "-p", request.head]
        made = self.git("commit-tree", tree, *parents, "-m", title)
        self.git("update-ref", f"refs/heads/{MAIN}", made)
        request.state = "closed"
        return made

    def files_of(self, request):
        """What a pull request changes, as GraphQL tells it."""
        said = self.git("diff", "--name-status", f"{MAIN}...{request.head}")
        rows = [row.split("\t") for row in said.splitlines()]
        return [{"path": row[-1], "changeType": CHANGES.get(row[0], "RENAMED")} for row in rows]

    def tree(self, commit):
        """Every file of `commit`, as REST tells it."""
        made = []
        for row in self.git("ls-tree", "-r", "-l", commit).splitlines():
            about, path = row.split("\t")
            mode, kind, sha, size = about.split()
            made.append({"path": path, "mode": mode, "type": kind, "sha": sha, "size": int(size)})
        return made

    def file(self, expression, raw=False):
        """A file as GraphQL tells it: its text, or that it has none; None where there is no file.

        raw: its bytes instead.
        """
        try:
            found = self.git("cat-file", "blob", expression, raw=True)
        except Refused:
            return None
        if raw:
            return found
        binary = b"\0" in found[:8000]
        return {
            "oid": self.git("rev-parse", expression), "byteSize": len(found), "isBinary": binary,
            "text": None if binary else found.decode(),
        }

    def take_out(self, folder):
        """Write docs/ and data/ as published into `folder`."""
        with tempfile.TemporaryDirectory() as index:
            more = {"GIT_WORK_TREE": str(folder), "GIT_INDEX_FILE": f"{index}/index"}
            self.git("read-tree", MAIN, more=more)
            self.git("checkout-index", "--all", "--force", more=more, cwd=folder)


def told(value):
    return json.dumps(value).encode()
