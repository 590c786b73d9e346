"""Old sections of a text, from git; where there is no git, none are known.

Only plumbing commands, whose output no setting of the machine changes.
"""

import subprocess

from .. import front_matter
from . import sections

VERSIONS = 100  # of one file that are looked at, newest first
PATIENCE = 10  # seconds for one command


def earlier(root, path, wanted):
    """{hash: Section} of the `wanted` hashes, as far as older versions of root/`path` had them."""
    found, wanted = {}, set(wanted)
    if not wanted:
        return found
    commits = _git(root, ["rev-list", f"-n{VERSIONS}", "HEAD", "--", path])
    names = "".join(f"{commit}:./{path}\n" for commit in commits.decode().split())
    for text in _blobs(_git(root, ["cat-file", "--batch"], names.encode())):
        source, problems = front_matter.read(path, text)
        if not problems:
            found |= {s.hash: s for s in sections.of(source) if s.hash in wanted - found.keys()}
        if wanted == found.keys():
            break
    return found


def _git(root, command, given=b""):
    """What a git command prints; nothing where it fails, hangs or is not there."""
    try:
        return subprocess.run(
            ["git", "-C", root, *command],
            input=given, capture_output=True, check=True, timeout=PATIENCE,
        ).stdout  # fmt: skip
    except (OSError, ValueError, subprocess.SubprocessError):
        return b""


def _blobs(batch):
    """The texts in the output of `git cat-file --batch`."""
    while batch:
        head, _, rest = batch.partition(b"\n")
        if head.endswith(b" missing"):
            batch = rest
            continue
        size = int(head.split()[-1])
        yield rest[:size].decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
        batch = rest[size + 1 :]
