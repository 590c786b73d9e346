"""What should be looked at every night, as one text for an issue: links, packages, the site online.

Written to .cache/watch.md; empty when all is well. Indonesian first: staff read it, not only those
who look after the machine.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from scripts import apart

FILE = Path(".cache/watch.md")
AUDIT = "pip-audit==2.10.1"
# Hosts that can send no headers of ours.
SILENT = ("github",)


@dataclass(frozen=True)
class Finding:
    """title: what was looked at. advice: what to do. told: what the program said."""

    title: str
    advice: str
    told: str


def main(run=None, environment=os.environ, python=None):
    """Look at everything; exit code 1 where something was found.

    run: see `_ran`. python: one that has pip-audit, made where there is none.
    """
    run, python = run or _ran, python or apart.environment("audit", AUDIT)
    found = [*links(run), *packages(run, [python]), *online(run, environment)]
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(text(found), "utf-8")
    print(text(found) or "Semuanya beres. / All is well.")
    return 1 if found else 0


def _ran(*command):
    """(exit code, what it said) of a command."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, f"{done.stdout}{done.stderr}".strip()


def links(run):
    # Links alone; what else a check says is told to writers when they write.
    _, told = run(sys.executable, "-m", "loop_site", "check", "--online", "--format", "json")
    rows = _links(told)
    if rows is None:
        yield Finding(
            "Pemeriksaan tautan tidak berjalan / Links were not checked",
            "Jalankan / Run: `make links-online`.",
            told,
        )
    elif rows:
        yield Finding(
            "Tautan ke situs lain tidak sampai / Links to other sites lead nowhere",
            "Buka tautannya. Bila halamannya pindah, tulis alamat barunya; bila hilang, hapus "
            "tautannya. / Open the link; write its new address, or delete it.",
            "\n".join(rows),
        )


def _links(told):
    """A line for each link that leads nowhere; None where `told` is no report."""
    try:
        problems = json.loads(told)
        return [
            f"{one['path']}{':' + str(one['line']) if one['line'] else ''}: {one['id']}"
            for one in problems
            if one["rule"].startswith(("link-dead", "link-unanswered", "network-"))
        ]
    except (ValueError, KeyError, TypeError):
        return None


def packages(run, python):
    """Known holes in the locked packages, by pip-audit in an environment of its own."""
    command = [*python, "-m", "pip_audit", "--strict", "--require-hashes", "--disable-pip"]
    code, told = run(*command, "-r", "requirements.lock")
    if code:
        yield Finding(
            "Ada celah yang diketahui pada paket, atau pemeriksaannya gagal / "
            "Packages have known holes, or could not be checked",
            "Jalankan `make lock`, lalu `make test`; bila lulus, tayangkan. / Run `make lock`, "
            "then `make test`; put it online where that passes.",
            told,
        )


def online(run, environment):
    url = environment.get("SITE_URL", "").strip()
    if not url:
        print(
            "SITE_URL kosong: situs yang tayang tidak dilihat. / The site online was not looked at."
        )
        return
    silent = ["--no-headers"] if environment.get("LOOP_HOST") in SILENT else []
    code, told = run(sys.executable, "-m", "loop_site", "live", url, *silent)
    if code:
        yield Finding(
            "Situs yang tayang tidak seperti yang dibangun / The site online is not what was built",
            "Ikuti kalimat di bawah ini. Satu langkah kembali: `deploy/own-server/rollback`. / "
            "Do as the sentences below say. One step back: `deploy/own-server/rollback`.",
            told,
        )


def text(found):
    """The issue's Markdown; "" where nothing was found."""
    return "\n\n".join(
        # Indented, so that nothing a program says can end the block.
        f"## {one.title}\n\n{one.advice}\n\n"
        + "".join(f"    {row}\n" for row in one.told.splitlines())
        for one in found
    )


if __name__ == "__main__":
    sys.exit(main())
