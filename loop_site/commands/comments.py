"""What was found as a comment under a pull request: Markdown, in Indonesian, for whoever wrote it.

https://github.github.com/gfm/ - nothing that stands in a text may act in the comment: no links,
no HTML, and nobody is called by an @.
"""

import re
from itertools import groupby

from ..problems import printable

MARK = "<!-- loop-check -->"  # by which the comment is found again and renewed
MOST = 100  # things of a kind; GitHub takes 65,536 signs
LONGEST = 400  # signs of a sentence
_SIGNS = re.compile(r"([\\*_{}\[\]()#+\-.!|<>~$:&])")


def markdown(problems, preview=None):
    """The comment about `problems`. preview: the address where the change can be seen, or None."""
    errors = [one for one in problems if one.severity == "error"]
    advice = [one for one in problems if one.severity == "advice"]
    parts = [MARK]
    if errors:
        parts += [
            f"### Pemeriksaan isi: {len(errors)} hal perlu dibetulkan",
            "Sesudah dibetulkan, perubahan ini dapat terbit. Situs yang sekarang tetap tayang.",
            *_listed(errors),
        ]
    else:
        parts += ["### Pemeriksaan isi: baik", "Tidak ada yang perlu dibetulkan."]
    if advice:
        summary = f"<details><summary>Saran: {len(advice)}, boleh menyusul</summary>"
        parts += [summary, *_listed(advice), "</details>"]
    if preview:
        parts.append(f"[Lihat pratinjau]({preview})")
    return "\n\n".join(parts)


def _listed(problems):
    for path, group in groupby(problems[:MOST], key=lambda one: one.path):
        yield f"**{_code(path)}**"
        yield "\n".join(f"- {_line(one)}" for one in group)
    if len(problems) > MOST:
        yield f"… dan {len(problems) - MOST} lagi; semuanya disebut oleh `make check`."


def _line(problem):
    said = problem.id if len(problem.id) <= LONGEST else f"{problem.id[:LONGEST]}…"
    place = f"baris {problem.line}: " if problem.line else ""
    return place + _sentence(printable(said))


def _sentence(text):
    """`text` with its `words to be written` as such, and everything else without any effect."""
    parts = text.split("`")
    if len(parts) % 2 == 0:  # one is left open
        parts[-2:] = [f"{parts[-2]}'{parts[-1]}"]
    return "".join(
        (_code(part) if place % 2 else _plain(part)) for place, part in enumerate(parts) if part
    )


def _plain(text):
    # An invisible sign parts @ from a name and # from a number: GitHub finds them even escaped.
    return re.sub(r"([@#])", "\\1\N{WORD JOINER}", _SIGNS.sub(r"\\\1", text))


def _code(text):
    plain = printable(text).replace("`", "'")
    return f"`{plain}`" if plain.strip() else ""
