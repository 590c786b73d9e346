"""The site with its editor, GitHub's stand-in beside it, and a fresh repository for each test."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import expect

from loop_site.editor import packages
from tests.conftest import ROOT, build, copy_project
from tests.editor import github
from tests.editor.repository import Repository
from tests.editor.writing import Desk
from tests.serving import serve

PATIENCE = 15_000  # ms; a busy machine needs some of them
expect.set_options(timeout=PATIENCE)


@dataclass
class Place:
    """A built site with the editor: its project, its address, and the API it talks to."""

    project: Path
    url: str
    api: object
    repositories: Path
    made: list = field(default_factory=list)


def editor_project(folder):
    """A copy of the project with the fetched packages."""
    assert packages.there(ROOT), "no editor: run make test-editor, which fetches it"
    root = copy_project(folder)
    (root / ".cache").mkdir(exist_ok=True)
    (root / ".cache/editor").symlink_to(ROOT / ".cache/editor")
    return root


@pytest.fixture(scope="session")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("editor")
    root = editor_project(folder / "project")
    with github.serve() as api:
        settings = f"repository: {github.NAME}\napi: {api.url}/api/v3\n"
        (root / "data/editor.yml").write_text(settings, "utf-8")
        result = build(root, EDITOR_REQUIRED="1")
        assert result.returncode == 0, result.stderr
        with serve(root / "site") as server:
            yield Place(root, server.url, api, folder)


@pytest.fixture
def repository(place):
    """A repository of the project as it stands, behind the API for this test."""
    place.made.append(place.repositories / f"{len(place.made)}.git")
    place.api.repository = Repository(place.made[-1], place.project)
    return place.api.repository


@pytest.fixture
def desk(place, repository, chromium):
    """Somebody of the staff in front of the editor, signed in; nobody else hears of it."""
    context = chromium.new_context(locale="en-US", timezone_id="Asia/Jakarta")
    context.set_default_timeout(PATIENCE)
    desk = Desk(context.new_page(), place.url, place.api.url)
    desk.sign_in(github.TOKEN)
    yield desk
    context.close()
    assert desk.outside == [], "the editor asked somebody else"
    assert desk.faults == []
    assert place.api.unknown == []
