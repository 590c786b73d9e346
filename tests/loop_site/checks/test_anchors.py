"""The names of a page's parts are those the real Markdown gives them."""

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site.checks import anchors
from tests.loop_site.checks.test_nothing_slips import MARKDOWN
from tests.loop_site.checks.texts import text
from tests.loop_site.small import ROOT

WORDS = st.lists(
    st.sampled_from(
        ["Apa", "itu", "coaching?", "*janji*", "**batas**", "`kode`", "[kontak](kontak.md)", "2.05",
         "Ñandú", "–", "&amp;", "“kutip”", "a-b", "ke-2", "![x](y.jpg)", "<br>", "#", ":", "(dua)",
         "1.", "[^1]"]
    ),
    min_size=1,
    max_size=5,
).map(" ".join)  # fmt: skip


def real(body):
    """The names Python-Markdown's toc gives the headings of `body`."""
    made = markdown.Markdown(**MARKDOWN)
    made.convert(body)
    names, rest = set(), list(made.toc_tokens)
    while rest:
        token = rest.pop()
        names.add(token["id"])
        rest += token["children"]
    return names


@given(st.lists(WORDS, min_size=1, max_size=4))
def test_headings_have_the_names_the_build_gives_them(headings):
    body = "\n\nTeks.\n\n".join(f"## {words}" for words in headings)
    body += "\n\nTeks.[^1]\n\n[^1]: Catatan."
    found = anchors.anchors(text(body))
    assert real(body) <= found


@pytest.mark.parametrize(
    "body",
    [
        "Satu\n===\n\nDua\n---",
        "## Satu {#lain}",
        "> ## Dalam kutipan",
        "- ## Dalam butir",
        '!!! note "Kotak"\n\n    ## Di dalamnya',
        "##Tanpa spasi",
        "## Sama\n\n## Sama\n\n## Sama",
        "## Tertutup ##",
    ],
)
def test_however_a_heading_is_written(body):
    assert real(body)
    assert real(body) <= anchors.anchors(text(body))


@pytest.mark.parametrize("file", sorted((ROOT / "docs").rglob("*.md")), ids=str)
def test_published_headings(file):
    body = file.read_text("utf-8").split("\n---\n", 1)[1]
    assert real(body) <= anchors.anchors(text(body))


def test_where_only_rendering_can_tell_nothing_is_claimed():
    assert anchors.anchors(text("## nama_berkas dan _miring_")) is None
