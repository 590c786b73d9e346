"""Where the editor's packages from npm are kept, once somebody has fetched them."""

import hashlib
import json
from pathlib import Path

SOURCES = "editor"  # package.json, its lock, and our own few files
LOCK = f"{SOURCES}/package-lock.json"
CMS = "@sveltia/cms"
LEFT_OUT = (
    "Editor /admin/ tidak ikut: jalankan make editor dulu. / "
    "The editor /admin/ is left out: run make editor first."
)


class EditorFault(Exception):
    """The editor cannot be put on the site; the sentence says why, in both languages."""


def version(root):
    """The version of Sveltia CMS the project at `root` is pinned to."""
    lock = json.loads((root / LOCK).read_text("utf-8"))
    return lock["packages"][f"node_modules/{CMS}"]["version"]


def place(root):
    """The folder the packages belong in, named after the lock: another lock, another place."""
    digest = hashlib.sha256((root / LOCK).read_bytes()).hexdigest()[:8]
    return Path(root, ".cache", "editor", f"{version(root)}-{digest}")


def there(root):
    """The folder of the fetched packages, or None where nobody has fetched them yet."""
    folder = place(root) if (root / LOCK).is_file() else None
    return folder if folder and (folder / CMS / "package.json").is_file() else None
