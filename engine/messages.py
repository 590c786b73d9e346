"""Say what MkDocs found wrong the way the rest of the project does."""

import logging
import re

from mkdocs.exceptions import ConfigurationError, MkDocsException

from loop_site import code_faults
from loop_site.checks import targets
from loop_site.problems import Faults, Problem, as_text

_LINK = re.compile(r"Doc file '([^']+)' contains an? .*?link '([^']+)'")

NO_ADDRESS = (
    "site_url (atau SITE_URL) belum berupa alamat lengkap. Tulis misalnya "
    "https://loop-indonesia.com/.",
    "site_url (or SITE_URL) is not a whole address yet. Write it like https://loop-indonesia.com/.",
)


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
    if isinstance(error, ConfigurationError):
        return as_text([_setting(error.format_message())])
    if isinstance(error, MkDocsException):
        return error.format_message()
    if isinstance(error, Faults):
        return str(error)
    return code_faults.told(error, root)


def _problem(message, root):
    found = _LINK.search(message)
    if not found:
        return _setting(message)
    path, link = f"docs/{found[1]}", found[2]
    line = _line(root / path, link)
    if "no such anchor" in message or "does not contain an anchor" in message:
        return Problem(path, line, "anchor-missing", *targets.anchorless(link))
    if link.startswith("/"):
        return Problem(path, line, "link-absolute", *targets.absolute(link))
    return Problem(path, line, "link-broken", *targets.broken(link))


def _setting(message):
    if "site_url" in message:
        return Problem("mkdocs.yml", 0, "setting-wrong", *NO_ADDRESS)
    names = ", ".join(f"`{name}`" for name in re.findall(r"'([^'\s]+)'", message)[:1])
    return Problem(
        "mkdocs.yml", 0, "setting-wrong",
        f"Ada setelan yang tidak dapat dipakai MkDocs{names and f': {names}'}. Rinciannya di baris "
        "berikut.",
        f"MkDocs cannot use a setting: {message}",
    )


def _line(file, link):
    """1-based line the link stands on: the link itself before any longer one that contains it."""
    try:
        lines = file.read_text("utf-8").split("\n")
    except OSError:
        return 0
    whole = re.compile(rf"[(<\"' ]{re.escape(link)}[)>\"' ]")
    for matches in (whole.search, lambda line: link in line):
        for number, line in enumerate(lines, 1):
            if matches(line):
                return number
    return 0
