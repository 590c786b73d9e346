"""All content can be read without any engine: every address, its title and its text."""

import json
import re

from tests.built import documents
from tests.conftest import ROOT
from tests.loop_site.test_independence import ENGINES, run

READ = """
import json
from pathlib import Path
from loop_site import clock, site
pages = site.read(Path.cwd(), clock.now()).pages.values()
print(json.dumps({page.url: [page.kind, page.title, page.markdown] for page in pages}))
"""
_WORD = re.compile(r"[^\W\d_]{4,}")
_ADDRESS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|\{[^}]*\}|<[^>]*>")


def test_every_address_is_listed_with_its_title_and_text(built):
    absent = f"for name in {ENGINES!r}: sys.modules[name] = None"
    listed = json.loads(run([absent, READ], ROOT))
    assert set(listed) == set(documents.pages(built))
    for address, (kind, title, text) in listed.items():
        page = documents.page(built, address)
        assert title in page.findtext(".//title"), address
        words = set(_WORD.findall(_ADDRESS.sub("] ", text)))
        shown = documents.words(page.find("body"))
        assert len([word for word in words if word in shown]) >= 0.97 * len(words), address
        assert kind != "article" or len(words) > 100
