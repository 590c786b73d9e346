"""The receiver of a site that stands below a folder of its host."""

import pytest

from tests.inbox.asking import written
from tests.inbox.entering import WORD, word

FOLDER = "/loop"


@pytest.fixture
def below(door):
    """The receiver of https://loop.example/loop/."""
    for file in door.site.rglob("index.html"):
        text = file.read_text("utf-8").replace("https://loop.example/", "https://loop.example/loop/")
        file.write_text(text, "utf-8")
    return door


def test_message_is_thanked_for_within_the_folder(below):
    answer = below.post(f"{FOLDER}/kirim/", written())
    assert (answer.status, answer.headers["location"]) == (303, f"{FOLDER}/terima-kasih/")
    assert len(below.kept) == 1
    assert below.get(f"{FOLDER}/kirim/").headers["location"] == f"{FOLDER}/kontak/"


def test_staff_stay_within_the_folder(below):
    room = f"{FOLDER}/kotak-masuk/"
    assert below.get(room).headers["location"] == f"{room}masuk/"
    asked = below.get(f"{room}masuk/")
    came = below.post(f"{room}masuk/", {"word": word(asked), "password": WORD})
    assert (came.status, came.headers["location"]) == (303, room)
    assert f"Path={room};" in came.cookies[0] + ";"
    links = below.get(room).page.xpath("//@href | //@action")
    assert links and [link for link in links if not link.startswith(room)] == []


def test_preview_shows_the_same_site_at_the_root(below):
    assert below.send(written()).headers["location"] == "/terima-kasih/"


@pytest.mark.parametrize("path", ["/loopx/kirim/", "/lain/kirim/", "/loop/loop/kirim/", "/loop"])
def test_nothing_else_is_answered(below, path):
    assert below.post(path, written()).status == 404
    assert below.kept == []
