"""What one built site consists of, so that a copy of it can be compared: build.json."""

import hashlib
import json
from pathlib import Path

NAME = "build.json"
# Hosts take these away for themselves.
UNSEEN = (NAME, "_headers", "_redirects")
LOCKED = "admin/meja/"  # the editor's desk: only hosts that lock it have it
# Stands in pages that only say something was withdrawn (overrides/gone.html): hosts answer them with
# 410 where they can, and their addresses may be made of a name that is to be told nowhere.
GONE = b'<meta name="loop:gone"'


def told(name, content):
    """Whether visitors may ask for the file at the address `name`, which holds the bytes `content`."""
    gone = name.endswith(".html") and GONE in content
    return name not in UNSEEN and not name.startswith(LOCKED) and not gone


def digests(site):
    """{address: SHA-256 in hexadecimal} of every file in the folder `site` visitors may ask for."""
    site = Path(site)
    names = sorted(file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file())
    contents = ((name, (site / name).read_bytes()) for name in names)
    return {name: hashlib.sha256(data).hexdigest() for name, data in contents if told(name, data)}


def text(digests):
    """The bytes of build.json. digests: address -> SHA-256 in hexadecimal."""
    told = json.dumps({"files": digests}, ensure_ascii=False, indent=0, sort_keys=True)
    return f"{told}\n".encode()


def read(text):
    """{address: SHA-256} that the build.json `text` (str or bytes) names.

    Raises ValueError where it is no such file.
    """
    told = json.loads(text)
    files = told.get("files") if isinstance(told, dict) else None
    if not isinstance(files, dict) or not all(isinstance(value, str) for value in files.values()):
        raise ValueError("no list of files")
    return files
