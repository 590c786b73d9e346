"""What one built site consists of, so that a copy of it can be compared: build.json."""

import hashlib
import json
from pathlib import Path

NAME = "build.json"
# Hosts take these away for themselves.
UNSEEN = (NAME, "_headers", "_redirects")


def digests(site):
    """{address: SHA-256 in hexadecimal} of every file in the folder `site` visitors may ask for."""
    site = Path(site)
    files = sorted(file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file())
    return {
        name: hashlib.sha256((site / name).read_bytes()).hexdigest()
        for name in files
        if name not in UNSEEN
    }


def write(site):
    """Put build.json into the folder `site`, which is whole."""
    told = json.dumps({"files": digests(site)}, ensure_ascii=False, indent=0, sort_keys=True)
    Path(site, NAME).write_text(f"{told}\n", "utf-8")


def read(text):
    """{address: SHA-256} that the build.json `text` (str or bytes) names.

    Raises ValueError where it is no such file.
    """
    told = json.loads(text)
    files = told.get("files") if isinstance(told, dict) else None
    if not isinstance(files, dict) or not all(isinstance(value, str) for value in files.values()):
        raise ValueError("no list of files")
    return files
