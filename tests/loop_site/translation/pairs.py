"""Pairs of texts to change, and a history to find their old words in."""

import subprocess

from loop_site import documents
from loop_site.translation import settling

IN_STEP = "Pembuka ini pendek.\n\n## Satu\n\nKalimat pertama. Kalimat kedua.\n\n## Dua\n\nKalimat ketiga."
WHO = ["-c", "user.name=Loop", "-c", "user.email=halo@loop.example", "-c", "commit.gpgsign=false"]


def pair(small, slug="a", body=IN_STEP):
    """Write an article in both languages; what it says in English does not matter here."""
    small.article(slug, body)
    small.translation(slug, f"english-{slug}")


def read(small, slug="a"):
    """The documents.Document of an article."""
    return documents.read(small.root)[0][f"artikel/{slug}/index"]


def settle(small, slug="a", **which):
    """Record that it is in step; returns (whether it is recorded, the sentence)."""
    return settling.settle(small.root, read(small, slug), **which)


def git(small, *command):
    subprocess.run(["git", "-C", small.root, *WHO, *command], check=True, capture_output=True)


def commit(small):
    """Keep everything as it stands in a git repository of the project's own."""
    if not (small.root / ".git").exists():
        git(small, "init")
    git(small, "add", "-A")
    git(small, "commit", "--allow-empty", "-m", "teks")


def change(small, old, new, slug="a"):
    """Put `new` in place of `old` in the Indonesian text."""
    file = small.root / f"docs/artikel/{slug}/index.md"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
