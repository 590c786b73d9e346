"""The hostile corpus: every accident and attack we could think of, and what must come of it.

cases/<name>.txt is one of them, written like the fixtures of rules (tests/loop_site/checks); its
first line says who would do such a thing. What it expects is all that may be told as an error;
told/<name>.txt holds the whole message. A case that expects nothing is fine: then everything in it
must reach its readers. What no text file can hold, recipes.py makes.
"""

from pathlib import Path

from tests.hostile import recipes
from tests.loop_site.checks import fixtures

FOLDER = Path(__file__).parent
CASES = {file.stem: file for file in sorted((FOLDER / "cases").glob("*.txt"))}


def fixture(name):
    """The Fixture of the case `name`."""
    return fixtures.read(CASES[name])


def fine():
    """The names of the cases that must be published whole."""
    return [name for name in CASES if not fixture(name).expected]


def bad():
    """The names of the cases that must be told."""
    return [name for name in CASES if fixture(name).expected]


def lay_out(name, root):
    """Make the project of the case `name` at `root`; returns root."""
    fixture(name).lay_out(root)
    if make := recipes.ALL.get(name):
        make(root)
    return root


def put(name, root):
    """Put the files of the case `name` into the project at `root`, which has its own."""
    case = fixture(name)
    for path, content in case.files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    for path, target in case.links.items():
        (root / path).symlink_to(target)
    if make := recipes.ALL.get(name):
        make(root)


def told(name):
    """The whole text that must be told of the case `name`."""
    return (FOLDER / "told" / f"{name}.txt").read_text("utf-8").rstrip("\n")
