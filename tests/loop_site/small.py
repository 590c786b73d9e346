"""A project with only what a test writes: the real data files, and documents of its own."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest
import yaml

from loop_site import site
from loop_site.clock import JAKARTA
from loop_site.front_matter import Loader
from loop_site.problems import Faults
from loop_site.spelling import dictionaries
from loop_site.views import Views

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 23, 12, tzinfo=JAKARTA)
HOST = "https://loop.example/"
DESCRIPTION = "Satu kalimat biasa yang cukup panjang untuk sebuah tulisan."
# Fixed, so that an alumnus who joins the real list never breaks a test.
ALUMNI = {
    "redaksi": {"kind": "desk", "name": {"id": "Redaksi", "en": "Editorial desk"}},
    "pitta-sekar-wangi": {
        "name": "Pitta Sekar Wangi", "credential": "LCPC", "batch": 55, "consent": "2026-11-20"
    },
}
RETELLING = {"based_on": {"alumnus": "pitta-sekar-wangi", "url": "https://example.org/asli"}}


def know_every_word(root):
    """Give the project at `root` dictionaries in which any letters make a word."""
    folder = root / dictionaries.OWN
    folder.mkdir(parents=True, exist_ok=True)
    for names in dictionaries.NAMES.values():
        for ending in ("aff", "dic"):
            source = ROOT / f"tests/dictionaries/any.{ending}"
            shutil.copyfile(source, folder / f"{names[0]}.{ending}")


def golden(name):
    """The whole text tests/golden/<name>.txt expects."""
    return (ROOT / "tests/golden" / f"{name}.txt").read_text("utf-8").rstrip("\n")


class Small:
    """A project at `root` that a test fills."""

    def __init__(self, root):
        self.root = root
        shutil.copytree(ROOT / "data", root / "data")
        (root / "docs").mkdir()
        know_every_word(root)
        self.data("alumni", ALUMNI)

    def write(self, path, text):
        """Write `text` (str or bytes) to `path`, below the project."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def data(self, name, content):
        """Put `content` in place of data/<name>.yml."""
        self.write(f"data/{name}.yml", yaml.safe_dump(content, allow_unicode=True))

    def content(self, name):
        """What stands in data/<name>.yml."""
        return yaml.load((self.root / f"data/{name}.yml").read_text("utf-8"), Loader)

    def change(self, name, **values):
        """Set top-level keys of data/<name>.yml."""
        self.data(name, {**self.content(name), **values})

    def page(self, path, body="Isi.", **facts):
        """Write docs/<path> with a title, a description and `facts`; None leaves one out."""
        facts = {"title": "Judul", "description": DESCRIPTION, **facts}
        told = {key: value for key, value in facts.items() if value is not None}
        block = yaml.safe_dump(told, allow_unicode=True, sort_keys=False, width=1000)
        self.write(f"docs/{path}", f"---\n{block}---\n{body}\n")

    def article(self, slug, body="Isi.", **facts):
        """Write an Indonesian article."""
        facts = {"date": "2026-11-20", "author": "redaksi", "theme": "etika", **facts}
        self.page(f"artikel/{slug}/index.md", body, **facts)

    def translation(self, slug, english, body="Text.", **words):
        """Write the English half of an article."""
        self.page(f"artikel/{slug}/index.en.md", body, slug=english, **words)

    def english_article(self, slug, english, body="Text.", **facts):
        """Write an article that exists in English only."""
        facts = {"date": "2026-11-20", "author": "redaksi", "theme": "etika", **facts}
        self.translation(slug, english, body, **facts)

    def frame(self):
        """Write the pages that views of articles and people link to, in both languages."""
        for path, kind, slug in (
            ("index", "home", None),
            ("artikel/index", "articles", "articles"),
            ("alumni/index", "alumni", "alumni"),
            ("kontak", "contact", "contact"),
            ("privasi", "privacy", "privacy"),
            ("terima-kasih", "thank-you", "thank-you"),
        ):
            self.page(f"{path}.md", kind=kind)
            self.page(f"{path}.en.md", slug=slug)
        return self

    def read(self, now=NOW, preview=False):
        """The site of this project."""
        return site.read(self.root, now, preview)

    def views(self, host=HOST, **when):
        """Views of its site."""
        return Views(self.read(**when), host)

    def faults(self, now=NOW):
        """The problems that stop this project, sorted."""
        with pytest.raises(Faults) as stopped:
            site.read(self.root, now)
        return stopped.value.problems

    def message(self):
        """The same as the text staff read."""
        with pytest.raises(Faults) as stopped:
            self.read()
        return str(stopped.value)
