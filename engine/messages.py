"""Say what MkDocs found wrong the way the rest of the project does."""

import logging
import re
import traceback
from pathlib import Path

from mkdocs.exceptions import MkDocsException

from loop_site.problems import Problem, as_text

_LINK = re.compile(r"Doc file '([^']+)' contains an? .*?link '([^']+)'")


class Heard(logging.Handler):
    """Keeps what MkDocs warns of during a build."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.messages = []

    def emit(self, record):
        self.messages.append(record.getMessage())


def explained(messages, root):
    """MkDocs' warnings as problems with file and line where they are about a link."""
    return as_text(_problem(message, root) for message in messages)


def explain(error, root):
    """One text for whatever stopped a build; a bug of ours is named with its place."""
    if isinstance(error, MkDocsException):
        return error.format_message()
    ours = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(root)
        and not {".venv", "site-packages"} & set(Path(frame.filename).parts)
    ]
    place = f"{Path(ours[-1].filename).relative_to(root)}:{ours[-1].lineno}" if ours else "build"
    return (
        f"{place}: kode situs galat, bukan tulisan Anda. Sampaikan pesan ini kepada pengelola.\n"
        f"    The site's code fails, not your text. Pass this message to the maintainer.\n"
        f"    {type(error).__name__}: {error}"
    )


def _problem(message, root):
    found = _LINK.search(message)
    if not found:
        return Problem("mkdocs.yml", 0, "engine", message, message)
    path, link = f"docs/{found[1]}", found[2]
    if "no such anchor" in message or "does not contain an anchor" in message:
        return Problem(
            path, _line(root / path, link), "anchor-missing",
            f"Tautan `{link}` menuju bagian yang tidak ada. Periksa tulisan sesudah tanda #.",
            f"The link `{link}` leads to a part that is not there. Check what follows the #.",
        )
    return Problem(
        path, _line(root / path, link), "link-broken",
        f"Tautan `{link}` tidak menuju berkas mana pun di docs/. Periksa ejaan dan foldernya.",
        f"The link `{link}` does not lead to any file in docs/. Check its spelling and folder.",
    )


def _line(file, text):
    try:
        lines = file.read_text("utf-8").split("\n")
    except OSError:
        return 0
    return next((number for number, line in enumerate(lines, 1) if text in line), 0)
