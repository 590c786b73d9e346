"""Write a file whole or not at all."""

import shutil
from uuid import uuid4


def whole(path, data):
    """Put the bytes `data` at `path` (a Path), with the permissions of the file that was there.

    Nobody ever sees half of it: it is written aside and then takes its name. Raises OSError.
    """
    aside = path.with_name(f".{uuid4().hex}")
    try:
        aside.write_bytes(data)
        if path.exists():
            shutil.copymode(path, aside)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
