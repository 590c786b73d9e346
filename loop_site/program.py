"""What decides a result besides the content: this program, its packages, its Python."""

import sys
from functools import cache
from pathlib import Path

from .cache import digest


@cache
def version(*places):
    """The digest of our own code in `places` (Paths) and here, of all packages, and of Python.

    Whatever is edited, upgraded or installed changes it; so no result outlives what made it.
    """
    sources = [
        (str(path.relative_to(place)), path.read_bytes())
        for place in (Path(__file__).parent, *places)
        for path in (sorted(place.rglob("*.py")) if place.is_dir() else [place])
    ]
    packages = sorted(
        path.name
        for place in sys.path
        if place and Path(place).is_dir()
        for path in Path(place).iterdir()
        if path.suffix in (".dist-info", ".egg-info")
    )
    return digest(sys.version, "\n".join(packages), *(part for pair in sources for part in pair))
