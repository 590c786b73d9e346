"""A build that finds what earlier ones kept makes the same site, byte for byte, as one that does not.

And it makes anew only what depends on what changed.
"""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace as replaced
from io import BytesIO
from pathlib import Path

import pytest
from jinja2 import Environment, meta
from mkdocs.exceptions import Abort
from PIL import Image

from engine import content, state
from engine.build import build
from engine.shells import Slot
from loop_site import clock, kinds, second_core, site
from loop_site.views import Views
from tests.built import documents
from tests.built.writing import PIXEL, append, article, open_roads, replace
from tests.conftest import ROOT, copy_project

MOMENT, LATER = "1799000000", "1830000000"
TOLD = "docs/artikel/menjaga-kerahasiaan/index.md"
WAITING = "2027-06-01"


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    """A project whose site has been built, with all that was kept."""
    root = copy_project(tmp_path_factory.mktemp("kept") / "project")
    article(root, "berfoto/index.md", "Tulisan berfoto", "![Halaman](foto.png)\n\n[a](../menunggu/index.md)")
    (root / "docs/artikel/berfoto/foto.png").write_bytes(PIXEL)
    article(root, "menunggu/index.md", "Tulisan yang menunggu", date=WAITING)
    article(root, "pergi/index.md", "Tulisan yang pergi", aliases=["/tulisan-lama/"])
    article(root, "menyebut/index.md", "Tulisan yang menyebut", "[b](../pergi/index.md)")
    made(root)
    made(root)  # the site of the first is now what the next is made on top of
    return root


def made(root, moment=MOMENT, share_images="0"):
    """{address: bytes} of the site, built in this process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHARE_IMAGES", share_images)
        patch.setenv("SOURCE_DATE_EPOCH", moment)
        build(root, root / "site")
    return documents.files(root / "site")


def copied(first, target, kept=True):
    """A copy of the project `first`; without the entries and the older site where not `kept`."""
    shutil.copytree(first, target)
    if not kept:
        (target / state.KEPT).unlink()
        shutil.rmtree(target / ".site-before")
    return target


def entries(root):
    with closing(sqlite3.connect(root / state.KEPT)) as database:
        return {key for (key,) in database.execute("SELECT key FROM kept")}


def deleted(root):
    shutil.rmtree(root / "docs/artikel/pergi")
    replace(root, "docs/artikel/menyebut/index.md", "[b](../pergi/index.md)", "b")


def renamed(root):
    (root / "docs/artikel/pergi").rename(root / "docs/artikel/datang")
    replace(root, "docs/artikel/menyebut/index.md", "../pergi/", "../datang/")


def led_elsewhere(root):
    """The link stays as it is, and leads to another address."""
    append(root, "docs/artikel/menyebut/index.md", "[c](../berfoto/index.en.md)")
    replace(root, "docs/artikel/menyebut/index.md", "[c](../berfoto/index.en.md)", "")
    article(root, "pergi/index.en.md", "An article", slug="gone", date="2026-12-30")
    (root / "docs/artikel/pergi/index.md").unlink()


def photographed(root):
    file = BytesIO()
    Image.new("RGB", (30, 20), "teal").save(file, "PNG")
    (root / "docs/artikel/berfoto/foto.png").write_bytes(file.getvalue())


def held(root):
    replace(root, "docs/artikel/pergi/index.md", "date: '2026-12-30'", "date: 2029-12-30")


CHANGES = {
    "nothing": lambda root: None,
    "text": lambda root: append(root, TOLD, "## Bagian baru\n\nKalimat baru dengan [sesi](../../sesi.md)."),
    "title": lambda root: replace(root, TOLD, "title: ", "title: Kini "),
    "article": lambda root: article(root, "baru/index.md", "Tulisan baru"),
    "theme": lambda root: replace(root, TOLD, "theme: etika", "theme: landasan"),
    "alumnus": lambda root: replace(root, "data/alumni.yml", "Pitta Sekar Wangi", "Pitta Sekar W."),
    "template": lambda root: replace(root, "overrides/partials/colophon.html", "<nav", '<nav data-a="b"'),
    "style": lambda root: append(root, "overrides/assets/css/tokens.css", ".loop-new{color:red}"),
    "words": lambda root: replace(root, "data/ui.yml", "id: Baca dulu", "id: Baca lebih dulu"),
    "glossary": lambda root: replace(root, "data/glossary.yml", "Mitra percakapan terlatih", "Mitra"),
    "deletion": deleted,
    "rename": renamed,
    "target": led_elsewhere,
    "postponed": held,
    "photo": photographed,
    "booking": open_roads,
    "menu": lambda root: replace(root, "mkdocs.yml", "    - sesi\n", ""),
    "extension": lambda root: replace(root, "mkdocs.yml", "  - toc: {permalink: false}", "  - toc: {baselevel: 2}"),
    "address": lambda root: replace(root, "mkdocs.yml", "https://loop-indonesia.com/", "https://loop.example/a/"),
    "program": lambda root: append(root, "hooks.py", "# changed"),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_site_is_the_same_with_and_without_what_was_kept(first, tmp_path, change):
    sites = []
    for name, kept in (("warm", True), ("cold", False)):
        root = copied(first, tmp_path / name, kept)
        change(root)
        sites.append(made(root))
    assert sites[0] == sites[1]
    unseen = change in (CHANGES["nothing"], CHANGES["program"])
    assert (sites[0] == documents.files(first / "site")) is unseen


def test_pages_left_as_they_are_keep_their_share_images_and_get_no_others(first, tmp_path):
    root = copied(first, tmp_path / "shared")
    sites = [made(root, share_images="1") for _ in range(3)]
    assert sites[0] == sites[1] == sites[2]
    append(root, TOLD, "Kalimat baru.")
    after = [made(root, share_images="1") for _ in range(2)]
    assert after[0] == after[1] and after[0].keys() >= {name for name in sites[0] if "/share/" in name}


def test_file_that_stays_the_same_is_not_written_again(first, tmp_path):
    root = copied(first, tmp_path / "again")
    append(root, TOLD, "Kalimat baru.")
    before = inodes(root / ".site-before")
    made(root)
    after = inodes(root / "site")
    assert 0 < len({name for name in after if after[name] != before.get(name)}) < len(after) / 2


def inodes(site):
    return {file.relative_to(site): file.stat().st_ino for file in site.rglob("*") if file.is_file()}


def test_older_site_that_somebody_touched_is_put_right(first, tmp_path):
    root = copied(first, tmp_path / "touched")
    older = root / ".site-before"
    (older / "index.html").write_bytes(b"x" + (older / "index.html").read_bytes()[1:])
    (older / "tentang/index.html").unlink()
    shutil.rmtree(older / "en")
    (older / "en").write_text("not a folder")
    (older / "sesi/index.html").unlink()
    (older / "sesi/index.html").mkdir()
    (older / "sesi/index.html/more").touch()
    (older / "feed.xml").unlink(missing_ok=True)
    (older / "feed.xml").symlink_to(root / "mkdocs.yml")
    assert made(root) == documents.files(first / "site")
    assert (root / "mkdocs.yml").read_bytes() == (first / "mkdocs.yml").read_bytes()
    assert not any(file.is_symlink() for file in (root / "site").rglob("*"))


def test_copy_of_an_older_site_made_of_hard_links_is_left_alone(first, tmp_path):
    root = copied(first, tmp_path / "linked")
    shutil.copytree(root / ".site-before", root / "backup", copy_function=os.link)
    before = documents.files(root / "backup")
    append(root, TOLD, "Kalimat baru.")
    made(root)
    assert documents.files(root / "backup") == before


def test_site_that_was_not_finished_takes_no_older_one_away(first, tmp_path):
    root = copied(first, tmp_path / "refused")
    replace(root, TOLD, "theme: etika", "theme: etikaa")
    with pytest.raises(Abort):
        made(root)
    assert documents.files(root / ".site-before") == documents.files(first / ".site-before")
    assert documents.files(root / "site") == documents.files(first / "site")


def test_two_processes_make_the_same_site_as_one(first, tmp_path, monkeypatch):
    root = copied(first, tmp_path / "both", kept=False)
    started = []
    beside = second_core.beside
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr(second_core, "FEW", 8)
    monkeypatch.setattr(
        second_core, "beside", lambda *given: (started.append(given), beside(*given))[1]
    )
    assert made(root) == documents.files(first / "site")
    assert len(started) == 2  # for the check, and for search
    made(root)
    assert len(started) == 2


def test_schedule_that_passes_shows(first, tmp_path):
    warm, cold = copied(first, tmp_path / "warm"), copied(first, tmp_path / "cold", kept=False)
    assert made(warm, LATER) == made(cold, LATER)
    assert (warm / "site/artikel/menunggu/index.html").exists()
    # And a clock that is set back hides it again.
    assert made(warm) == documents.files(first / "site")


def test_nothing_is_made_anew_where_nothing_changed(first, tmp_path):
    root = copied(first, tmp_path / "again")
    before = (root / state.KEPT).read_bytes()
    made(root)
    assert (root / state.KEPT).read_bytes() == before


def test_changed_sentence_remakes_one_text(first, tmp_path):
    root = copied(first, tmp_path / "one")
    append(root, TOLD, "Kalimat baru.")
    before = entries(root)
    made(root)
    # What rules of texts and of files find, its HTML, its words for search, its shell: minutes change.
    assert len(entries(root) - before) <= 5


def test_changed_style_parses_no_text(first, tmp_path, monkeypatch):
    root = copied(first, tmp_path / "style")
    append(root, "overrides/assets/css/tokens.css", ".loop-new{color:red}")
    monkeypatch.setattr("markdown.Markdown.convert", None)
    made(root)


def test_renderer_that_is_reset_writes_what_mkdocs_writes(first, tmp_path, monkeypatch):
    root = copied(first, tmp_path / "own", kept=False)
    for number in range(3):  # the same again: nothing of one page may stay for the next
        article(root, f"komponen-{number}/index.md", f"Komponen {number}", components())
    reset = made(root)
    monkeypatch.setattr("engine.content.prepare", lambda *_: None)
    assert made(root) == reset


def test_page_shows_no_text_but_its_own(first):
    """Else a page could be left as it is though the text it shows has changed."""
    shown = site.read(first, clock.now())
    for document in shown.documents.values():
        for half in document.halves.values():
            assert half.minutes
            half.source.body = None
    shown.pages = {at: replaced(page, markdown=None) for at, page in shown.pages.items()}
    views = Views(shown, "https://loop.example/")
    for page in shown.pages.values():
        assert views.page(page, "<p>Teks</p>")
        kinds.view(views, page)


def test_article_that_was_not_changed_is_not_even_looked_at(first, tmp_path, monkeypatch):
    root = copied(first, tmp_path / "settled")
    append(root, TOLD, "Kalimat baru.")
    seen = []
    prepare = content.prepare
    monkeypatch.setattr(
        "engine.content.prepare", lambda page, *rest: (seen.append(page.url), prepare(page, *rest))
    )
    monkeypatch.setattr("loop_site.feeds.LENGTH", 1)
    made(root)
    assert "artikel/menjaga-kerahasiaan/" in seen and "sesi/" not in seen
    assert 0 < len(seen) < len(documents.files(first / "site")) / 4


def test_link_to_a_heading_that_is_gone_is_told_though_its_page_was_not_changed(first, tmp_path):
    root = copied(first, tmp_path / "headings")
    heading = "## Bagian yang dirujuk\n\nTeks."
    append(root, "docs/sesi.md", heading)
    append(root, "docs/memilih-coach.md", "[Lihat](sesi.md#bagian-yang-dirujuk).")
    for _ in range(3):
        made(root)
    replace(root, "docs/sesi.md", heading, "## Bagian yang lain\n\nTeks.")
    with pytest.raises(Abort, match="bagian-yang-dirujuk"):
        made(root)


def components():
    return (Path(__file__).parent / "komponen.md").read_text("utf-8")


def test_templates_name_nothing_that_their_key_does_not_hold():
    """Else what they show could change and the page would not."""
    given = {
        "view", "kind", "menu", "colophon", "contents", "editor", "preview", "assets", "page", "t",
    }  # fmt: skip
    texts = {file.name: file.read_text("utf-8") for file in (ROOT / "overrides").rglob("*.html")}
    for apart in ("alias.html", "desk.html"):  # never kept, see engine.output and engine.desk
        del texts[apart]
    own = {name for text in texts.values() for name in re.findall(r"{% (?:set|for|with) (\w+)", text)}
    for name, text in texts.items():
        named = meta.find_undeclared_variables(Environment().parse(text)) - own - {"article_card"}
        assert named <= given, name
        assert not re.search(r"page\.content(?!\|safe)|style\w*\)?\|(?!safe)", text), name


def test_text_can_only_be_printed():
    slot = Slot("text", "<p>Teks</p>")
    assert Environment(autoescape=True).from_string("{{ x|safe }}{{ x }}").render(x=slot) == slot.sign * 2
    for use in ("{{ x|length }}", "{{ x ~ 'a' }}", "{{ x|upper }}"):
        with pytest.raises(TypeError):
            Environment(autoescape=True).from_string(use).render(x=slot)


def test_cache_that_cannot_be_used_is_told_and_stops_nothing(first, tmp_path, caplog):
    root = copied(first, tmp_path / "broken", kept=False)
    (root / state.KEPT).mkdir(parents=True)
    with caplog.at_level("INFO", "mkdocs.loop"):
        assert made(root) == documents.files(first / "site")
    assert "could not be kept" in caplog.text


def test_build_that_was_killed_leaves_the_next_one_right(first, tmp_path):
    root = copied(first, tmp_path / "killed", kept=False)
    process = subprocess.Popen(
        [sys.executable, "-m", "engine"], cwd=root, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, env={**os.environ, "SHARE_IMAGES": "0", "SOURCE_DATE_EPOCH": MOMENT},
    )  # fmt: skip
    while not (root / state.KEPT).exists() and process.poll() is None:
        time.sleep(0.01)
    process.kill()
    process.wait()
    assert made(root) == documents.files(first / "site")
