"""What was found as a comment under a pull request: Markdown, in Indonesian, for whoever wrote it."""

from itertools import groupby

from ..problems import printable
from . import gfm

MARK = "<!-- loop-check -->"  # by which the comment is found again and renewed
MOST = 100  # things of a kind; GitHub takes 65,536 signs
LONGEST = 400  # signs of a sentence


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
        yield f"**{gfm.code(path)}**"
        yield "\n".join(f"- {_line(one)}" for one in group)
    if len(problems) > MOST:
        yield f"… dan {len(problems) - MOST} lagi; semuanya disebut oleh `make check`."


def _line(problem):
    said = problem.id if len(problem.id) <= LONGEST else f"{problem.id[:LONGEST]}…"
    place = f"baris {problem.line}: " if problem.line else ""
    return place + gfm.sentence(printable(said))
