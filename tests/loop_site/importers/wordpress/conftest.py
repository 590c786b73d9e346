"""Run the import as the person who moves the archive does: a command, an export, a project."""

import os
from dataclasses import dataclass

import pytest
import yaml
from click.testing import CliRunner

from loop_site.commands.importing import importing

from .exporting import wxr


@dataclass
class Moving:
    """A project to import into; `small` is what fills it."""

    small: object
    here: object

    def run(self, *parts, media=None, data=None):
        """Import an export of `parts`, or of the bytes `data`. Gives click's result."""
        file = self.here / "ekspor.xml"
        file.write_bytes(wxr(*parts) if data is None else data)
        more = ["--media", os.fspath(media)] if media else []
        return CliRunner().invoke(importing, ["wordpress", os.fspath(file), *more])

    def decide(self, **decisions):
        self.small.write("impor-wordpress/keputusan.yml", yaml.safe_dump(decisions))

    @property
    def root(self):
        return self.small.root

    def report(self):
        return (self.root / "impor-wordpress/laporan.md").read_text("utf-8")

    def file(self, path):
        return (self.root / "docs/artikel" / path).read_text("utf-8")

    def facts(self, path):
        return yaml.safe_load(self.file(path).split("---\n")[1])

    def body(self, path):
        return self.file(path).split("---\n", 2)[2].strip()

    def articles(self):
        return sorted(
            place.name for place in (self.root / "docs/artikel").iterdir() if place.is_dir()
        )

    def tree(self):
        """{path: bytes} of all that lies in docs/."""
        docs = self.root / "docs"
        return {str(p.relative_to(docs)): p.read_bytes() for p in docs.rglob("*") if p.is_file()}


@pytest.fixture
def moving(small, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795400000")
    small.write("mkdocs.yml", "site_name: Loop\n")
    small.frame()
    monkeypatch.chdir(small.root)
    return Moving(small, tmp_path)
