"""What is fine reaches its readers whole; what is not leaves the last site as it was."""

import re
import shutil
from pathlib import PurePosixPath
from urllib.parse import unquote

import pytest

from loop_site import pictures
from loop_site.front_matter import read as read_text
from tests.built import documents
from tests.built.writing import CLOCK
from tests.conftest import build, copy_project
from tests.hostile import corpus, recipes

# Fine, and not to be seen by anybody yet, or any longer.
UNSEEN = {"scheduled-for-later", "withdrawn"}
# One of each way a build could go wrong: while reading, in a loop, in the renderer, while copying.
REFUSED = (
    "utf-16-from-notepad", "link-to-its-own-folder", "link-to-a-password-file", "pipe-called-md",
    "brackets-by-the-thousand", "name-that-is-no-text", "word-keeps-a-lock",
)  # fmt: skip


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """The site of the project with every fine case in it, built once."""
    root = copy_project(tmp_path_factory.mktemp("hostile") / "project")
    for name in corpus.fine():
        corpus.put(name, root)
    result = build(root, **CLOCK)
    assert result.returncode == 0, result.stderr
    return root / "site"


@pytest.fixture(scope="module")
def headed(published):
    """The pages of that site by what their heading says."""
    found = {}
    for address in documents.pages(published):
        page = documents.page(published, address)
        for heading in page.xpath("//h1"):
            found.setdefault(documents.words(heading), []).append(page)
    return found


@pytest.fixture(scope="module")
def contents(published):
    """The bytes of every file of that site."""
    return set(documents.files(published).values())


def files():
    """(case, path, bytes) of every file of the fine cases."""
    for name in corpus.fine():
        for path, content in corpus.fixture(name).files.items():
            yield name, path, content


def of(kind):
    """The files of the fine cases that `kind`(path) is true of, with readable ids."""
    chosen = [(name, path, content) for name, path, content in files() if kind(path)]
    return [pytest.param(*one, id=one[1].removeprefix("docs/")) for one in chosen]


def hidden(path):
    return any(part.startswith(".") for part in PurePosixPath(path).parts)


def text(path):
    return path.endswith(".md") and not hidden(path)


def copied(path):
    return not path.endswith(".md") and not pictures.is_picture(path) and not hidden(path)


def lines(content):
    return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")


def test_no_two_fine_cases_write_the_same_file():
    paths = [path for _, path, _ in files()]
    assert len(paths) == len(set(paths))
    assert not set(recipes.ALL) & set(corpus.fine())


@pytest.mark.parametrize(("name", "path", "content"), of(text))
def test_text_is_published_to_its_last_word(headed, name, path, content):
    source, problems = read_text(path, lines(content))
    assert not problems
    found = headed.get(source.facts["title"], [])
    if name in UNSEEN:
        assert found == []
        return
    [page] = found
    assert page.xpath("//meta[@name='description']/@content") == [source.facts["description"]]
    last = re.findall(r"\w{4,}", re.sub(r"\([^)]*\)", "", source.body))[-1]
    assert last in documents.words(page.xpath("//main")[0])


@pytest.mark.parametrize(("name", "path", "content"), of(pictures.is_picture))
def test_picture_is_published_where_its_text_shows_it(headed, contents, name, path, content):
    shown = [
        unquote(src) for page in headed[f"Kasus {name}"]
        for src in page.xpath("//main//picture//img/@src")
    ]  # fmt: skip
    stem = re.sub("[^a-z0-9]+", "-", PurePosixPath(path).stem.lower().replace("é", "e")).strip("-")
    assert stem == "asli" or any(f"/{stem}-" in src for src in shown)
    assert content not in contents  # never the file itself, only what was made of it


@pytest.mark.parametrize(("name", "path", "content"), of(copied))
def test_file_to_download_is_published_byte_for_byte(contents, name, path, content):
    assert content in contents


@pytest.mark.parametrize(("name", "path", "content"), of(hidden))
def test_what_systems_hide_is_not_published(published, name, path, content):
    assert not (published / path.removeprefix("docs/")).exists()


def test_links_to_downloads_lead_to_them(published, headed):
    [page] = headed["Kasus files-to-download"]
    for link in page.xpath("//article//a/@href | //article//img/@src"):
        target = published / "artikel/files-to-download" / link
        assert link.startswith(("/", "#", "http", "mailto")) or target.is_file()


def test_template_language_in_a_text_is_shown_as_it_was_written(headed):
    [page] = headed["Kasus template-language-in-the-text"]
    said = documents.words(page.xpath("//main")[0])
    assert "Harga {{ config.site_url }} dan {% raw %} tetap {# apa #} adanya ${HOME}." in said


def test_script_between_backticks_is_text(headed):
    [page] = headed["Kasus code-with-scripts"]
    assert page.xpath("//main//iframe") == []
    assert not any("alert" in script for script in page.xpath("//script/text()"))
    assert "<script>alert(1)</script>" in documents.words(page.xpath("//main")[0])


@pytest.mark.parametrize("name", REFUSED)
def test_refused_case_leaves_the_last_site(name, project, built):
    corpus.put(name, project)
    shutil.copytree(built, project / "site")
    result = build(project, **CLOCK)
    assert result.returncode == 1, result.stdout
    assert "Traceback" not in result.stderr + result.stdout
    for place, _ in corpus.fixture(name).expected:
        assert place in result.stderr
    assert documents.files(project / "site") == documents.files(built)
    assert not list(project.glob(".building-*"))
