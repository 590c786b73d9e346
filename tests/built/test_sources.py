"""Every file under docs/ has its output, and nothing else takes up room."""

from urllib.parse import urljoin

import yaml

from loop_site import clock
from loop_site import site as content
from loop_site.front_matter import Loader
from tests.built import documents, links
from tests.built.writing import PIXEL, RETOLD, append, built_from, replace
from tests.conftest import build


def test_every_published_text_has_its_page(built):
    root, titles = built.parent, {"id": [], "en": []}
    for address in documents.pages(built):
        heading = documents.page(built, address).findtext(".//h1")
        titles[documents.language(address)].append(heading)
    hidden = [str(root / "docs" / key) for key in content.read(root, clock.now()).hidden]
    for file in sorted((root / "docs").rglob("*.md")):
        language = "en" if file.name.endswith(".en.md") else "id"
        title = yaml.load(file.read_text("utf-8").split("---\n")[1], Loader)["title"]
        wanted = 0 if str(file).startswith(tuple(hidden)) else 1
        assert titles[language].count(title) == wanted, file


def test_every_other_file_is_copied(project):
    names = ["naskah.pdf", "daftar hadir.pdf"]
    for name in names:
        (project / RETOLD / name).write_bytes(name.encode())
    folder = built_from(project) / "artikel/menjaga-kerahasiaan"
    assert [name for name in names if not (folder / name).is_file()] == []
    assert [name for name in names if (folder / name).read_bytes() != name.encode()] == []


def test_file_that_would_vanish_is_told(project):
    # static-i18n takes a second ending of two letters for a language, here `sd`.
    (project / RETOLD / "naskah.sd.pdf").write_bytes(b"x")
    result = build(project)
    assert result.returncode == 1
    assert result.stderr.startswith(f"{RETOLD}/naskah.sd.pdf: ")


def test_picture_beside_an_article_shows_in_both_languages(project):
    (project / RETOLD / "foto bersama.png").write_bytes(PIXEL)
    for name in ("index.md", "index.en.md"):
        append(project, f"{RETOLD}/{name}", "![Dua orang berbincang](<foto bersama.png>)")
    site = built_from(project)
    for address in documents.RETELLING.values():
        assert _shows_its_pictures(site, address), address


def test_lead_picture_of_an_article_shows_in_both_languages(project):
    (project / RETOLD / "sampul.png").write_bytes(PIXEL)
    lead = "theme: etika\nimage: sampul.png\nimage_alt: Dua orang berbincang"
    replace(project, f"{RETOLD}/index.md", "theme: etika", lead)
    slug = "slug: keeping-your-story-safe"
    replace(project, f"{RETOLD}/index.en.md", slug, f"{slug}\nimage_alt: Two people talking")
    site = built_from(project)
    for address in documents.RETELLING.values():
        assert _shows_its_pictures(site, address), address


def test_picture_of_an_untranslated_article_shows(untranslated):
    assert _shows_its_pictures(untranslated, "en/articles/one-language-only/")


def test_nothing_of_material_is_delivered(built):
    assert not (built / "assets/javascripts").exists()
    assert not (built / "assets/stylesheets").exists()
    assert not (built / "assets/images/favicon.png").exists()
    assert not (built / "search").exists()


def test_site_is_small(built):
    limit = 30_000 * len(documents.addresses(built))
    files = documents.files(built)
    pages = [content for name, content in files.items() if not name.endswith(".jpg")]
    assert sum(map(len, pages)) < 2 * limit


def _shows_its_pictures(site, address):
    """Whether the page has pictures, and all of them are there."""
    base = documents.HOST + address
    sources = documents.page(site, address).xpath("//main//img/@src")
    found = [links.target(site, documents.HOST, urljoin(base, src)) for src in sources]
    return bool(found) and all(found)
