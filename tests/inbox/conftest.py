"""The receiver to ask, in this process."""

import pytest

from inbox import password
from tests.inbox import asking
from tests.inbox.asking import written
from tests.inbox.entering import ROOM, WORD, enter
from tests.inbox.running import ready


@pytest.fixture
def runner():
    with asking.Runner() as runner:
        yield runner


@pytest.fixture
def app(tmp_path, runner):
    """A receiver without a password for staff."""
    made = asking.App(tmp_path, runner)
    yield made
    made.store.close()


@pytest.fixture(scope="session")
def kept():
    """What is kept of the password WORD."""
    return password.made(WORD)


@pytest.fixture
def door(tmp_path, runner, kept):
    """A receiver with a password for staff, as in production."""
    made = asking.App(tmp_path, runner, kept, secure=True)
    yield made
    made.store.close()


@pytest.fixture
def inside(door):
    """The same, logged in, with two messages of Ani and a suspected one."""
    door.send(written())
    door.send(written(message="Satu lagi", page="en", language="en", topic="menjaga-kerahasiaan"))
    door.send(
        written(name="<b>Budi</b>", channel="whatsapp", whatsapp="0812-3456-7890", website="x")
    )
    assert enter(door).headers["location"] == ROOM
    return door


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project that may receive, and is where commands are given."""
    small = ready(tmp_path / "project")
    monkeypatch.chdir(small.root)
    for name in ("LOOP_PREVIEW", "INBOX_DATABASE", "INBOX_SITE", "INBOX_PORT"):
        monkeypatch.delenv(name, raising=False)
    return small
