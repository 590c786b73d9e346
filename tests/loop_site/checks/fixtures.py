"""Read the fixtures of the rules: small projects in one text file each.

`%% file PATH` begins a file of the project, `%% bytes PATH` one that is written as the escapes of
a Python bytes literal (line ends among them), `%% link PATH TARGET` is a symbolic link,
`%% size PATH BYTES` a file of noughts. Every project has the real data/, a dictionary of every
word, and the pages of frame.txt; `%% without PATH` takes a file of theirs away, `%% replace PATH`
and two lines put the second in place of the first. `%% answer ADDRESS STATUS` is what another site
answers; where there is one, links to others are visited. `%% expect PATH[:LINE] [RULE]` says what
must be found there; without RULE it is the one the folder is named after.
"""

import ast
import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from tests.loop_site.small import ROOT, know_every_word

FOLDER = ROOT / "tests/checks"
_ID = re.compile("[a-z0-9-]+")


@dataclass
class Fixture:
    """files: path -> bytes. links: path -> target. sizes: path -> bytes. without: paths.
    answers: address -> status. replaced: path -> (old, new). expected: [(place, rule id)], sorted.
    """

    files: dict = field(default_factory=dict)
    links: dict = field(default_factory=dict)
    sizes: dict = field(default_factory=dict)
    answers: dict = field(default_factory=dict)
    without: list = field(default_factory=list)
    replaced: dict = field(default_factory=dict)
    expected: list = field(default_factory=list)

    def lay_out(self, root):
        """Make the project at `root`: the real data/, the frame, and what the fixture holds."""
        shutil.copytree(ROOT / "data", root / "data")
        know_every_word(root)
        for path, content in {**read(FOLDER / "frame.txt").files, **self.files}.items():
            _place(root, path).write_bytes(content)
        for path, target in self.links.items():
            _place(root, path).symlink_to(target)
        for path, size in self.sizes.items():
            with _place(root, path).open("wb") as file:
                file.truncate(size)
        for path in self.without:
            (root / path).unlink()
        for path, (old, new) in self.replaced.items():
            text = (root / path).read_text("utf-8")
            assert old in text, f"{path} no longer says {old}"
            (root / path).write_text(text.replace(old, new), "utf-8")
        return root


def to_the_point(problems, expected=()):
    """`problems` without those about a half that a small example lacks, unless that is expected."""
    return [
        problem for problem in problems
        if problem.rule != "translation-missing" or (problem.place, problem.rule) in expected
    ]


def every(kind):
    """{`rule/name`: Path} of all fixtures of a kind: `bad` or `good`."""
    return {f"{file.parent.name}/{file.stem}": file for file in sorted(FOLDER.glob(f"*/{kind}*.txt"))}


def read(file):
    """The Fixture in the text file at `file`. Raises ValueError for a line nobody understands."""
    fixture, lines = Fixture(), None
    # Never splitlines(): what some editors take for a line end may be what a fixture is about.
    for line in Path(file).read_bytes().decode().removesuffix("\n").split("\n"):
        if not line.startswith("%% "):
            if lines is not None:
                lines.append(line)
            continue
        word, *rest = line.removeprefix("%%").split()
        lines = None
        if word in ("file", "bytes"):
            lines = fixture.files[" ".join(rest)] = []
            lines.append(word)
        elif word == "replace":
            lines = fixture.replaced[" ".join(rest)] = []
        elif word == "link":
            fixture.links[rest[0]] = rest[1]
        elif word == "answer":
            fixture.answers[rest[0]] = int(rest[1]) if rest[1].isdigit() else rest[1]
        elif word == "size":
            fixture.sizes[rest[0]] = int(rest[1])
        elif word == "without":
            fixture.without += rest
        elif word == "expect":
            named = len(rest) > 1 and _ID.fullmatch(rest[-1])
            rule = rest.pop() if named else Path(file).parent.name
            fixture.expected.append((" ".join(rest), rule))
        else:
            raise ValueError(f"{file}: {line}")
    fixture.files = {path: _content(*lines) for path, lines in fixture.files.items()}
    fixture.expected.sort()
    return fixture


def _content(kind, *lines):
    if kind == "bytes":
        return b"".join(ast.literal_eval(f"b'''{line}'''") for line in lines)
    return "".join(f"{line}\n" for line in lines).encode()


def _place(root, path):
    place = root / path
    place.parent.mkdir(parents=True, exist_ok=True)
    return place
