"""The editor as the guide's readers meet it, over a small repository made for them."""

import os
import shutil

import pytest
from PIL import Image

from tests.editor.guide import picturing, reading
from tests.editor.repository import Repository

CONTENT = reading.ROOT / "tests/editor/guide/content"
DAY = "2026-11-23T10:00:00+07:00"
SIZE = {"width": 1200, "height": 720}


@pytest.fixture(scope="session", autouse=True)
def drawn():
    """A picture the guide asks for and nobody has taken yet: the site is not built without it."""
    if os.environ.get("GOLDEN") == "write":
        for steps in reading.pages().values():
            for name in (name for step in steps for name in step.pictures):
                file = picturing.PICTURES / f"{name}.webp"
                file.parent.mkdir(exist_ok=True)
                if not file.exists():
                    Image.new("RGB", (100, 60)).save(file)


@pytest.fixture
def repository(place, tmp_path, monkeypatch):
    """A repository of the guide's own small content, behind the API for this test."""
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_DATE", DAY)
    project = shutil.copytree(CONTENT, tmp_path / "content")
    place.api.repository = Repository(tmp_path / "repository.git", project)
    return place.api.repository


@pytest.fixture
def page(chromium, place, repository):
    """The editor's page, nobody signed in yet, on a morning that never passes."""
    context = chromium.new_context(
        viewport=SIZE, device_scale_factor=1.25, locale="id-ID", timezone_id="Asia/Jakarta",
        reduced_motion="reduce", color_scheme="light",
    )  # fmt: skip
    page = context.new_page()
    page.clock.set_fixed_time(DAY)
    page.goto(f"{place.url}admin/")
    yield page
    context.close()
