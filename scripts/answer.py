"""Answer a pull request: what the check found there, as one comment that is renewed.

The check runs on the change, without any rights; it leaves a folder with `found.json`, `number` and
perhaps `preview`. This runs on our own main, with the right to comment, and takes nothing in that
folder at its word: whoever wrote the change could have written it.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from loop_site.commands import comments
from loop_site.problems import SEVERITIES, Problem

LARGEST = 2_000_000  # bytes of a file that are read
HOSTS = re.compile(r"https://[a-z0-9.-]+\.(?:pages\.dev|netlify\.app)/?")
UNFINISHED = (
    f"{comments.MARK}\n\n### Pemeriksaan isi: tidak selesai\n\nProgram pemeriksanya berhenti sebelum "
    "selesai, jadi belum diketahui apa yang perlu dibetulkan. Lihat catatan pekerjaan *Periksa*."
)


def main(folder, environment=os.environ, gh=None):
    """Comment on the pull request whose check left `folder`; the exit code.

    environment: GH_REPO; HEAD, the commit that was checked; OWN, `true` for a branch of our own.
    gh: see `_gh`.
    """
    gh, repository = gh or _gh, environment["GH_REPO"]
    number = _read(folder / "number").strip()
    if not re.fullmatch("[1-9][0-9]{0,8}", number):
        return _stop("tidak menyebut nomor permintaannya.", "names no pull request.")
    head = gh(f"repos/{repository}/pulls/{number}", "--jq", ".head.sha").strip()
    if head != environment["HEAD"]:
        return _stop("bukan dari keadaan terbaru permintaan itu.", "is not of the newest state.")
    body = _comment(folder, environment.get("OWN") == "true")
    own = '.[] | select(.user.login == "github-actions[bot]" and (.body | startswith("{}"))) | .id'
    place = f"repos/{repository}/issues/{number}/comments"
    earlier = gh(place, "--paginate", "--jq", own.format(comments.MARK)).split()
    given = ["--input", "-"]
    if earlier:
        change = f"repos/{repository}/issues/comments/{earlier[0]}"
        gh(change, "--method", "PATCH", *given, body=body)
    else:
        gh(place, "--method", "POST", *given, body=body)
    return 0


def _comment(folder, own):
    try:
        found = [_problem(one) for one in json.loads(_read(folder / "found.json"))]
    except (ValueError, KeyError, TypeError, RecursionError):
        return UNFINISHED
    preview = _read(folder / "preview").strip()
    # A stranger's preview would be an address of their choice under our name.
    return comments.markdown(sorted(found), preview if own and HOSTS.fullmatch(preview) else None)


def _problem(told):
    """The Problem in one member of the report. Raises ValueError, KeyError, TypeError."""
    texts = [told[name] for name in ("path", "rule", "id", "en", "severity")]
    path, rule, id, en, severity = texts
    line = told["line"]
    sound = all(isinstance(text, str) for text in texts) and type(line) is int and line >= 0
    if not sound or severity not in SEVERITIES:
        raise ValueError(told)
    return Problem(path, line, rule, id, en, severity)


def _read(file):
    """What stands in `file`, '' where it is not there or cannot be read."""
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST).decode("utf-8", "replace")
    except OSError:
        return ""


def _gh(*words, body=None):
    """What GitHub's API answers to `gh api`. Raises subprocess.CalledProcessError."""
    given = None if body is None else json.dumps({"body": body})
    done = subprocess.run(
        ["gh", "api", *words], input=given, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout


def _stop(id, en):
    print(f"Hasil pemeriksaan ini {id}\n    This result of a check {en}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
