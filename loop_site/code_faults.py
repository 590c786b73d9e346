"""Say where our own code fails, to whoever looks after it; staff are told it is not their text."""

import traceback
from pathlib import Path


def told(error, root):
    """A text for an error nobody foresaw: file and line below `root`, then what Python says."""
    if isinstance(error, SyntaxError) and error.filename:
        file, line = error.filename, error.lineno
    else:
        frames = [
            frame
            for frame in traceback.extract_tb(error.__traceback__)
            if Path(frame.filename).is_relative_to(root)
            and not {".venv", "site-packages"} & set(Path(frame.filename).parts)
        ]
        file, line = (frames[-1].filename, frames[-1].lineno) if frames else (root, 0)
    file = Path(file)
    place = file.relative_to(root) if file.is_relative_to(root) else file.name
    return (
        f"{place}:{line}: kode situs galat, bukan tulisan Anda. Sampaikan pesan ini kepada "
        "pengelola.\n"
        f"    The site's code fails, not your text. Pass this message to the maintainer.\n"
        f"    {type(error).__name__}: {error}"
    )
