"""Staff learn that a message came, and from the e-mail nothing more than that."""

import asyncio
import email
import email.policy

import pytest

from inbox import duties, notify
from inbox.settings import Mail
from inbox.store import Store
from inbox.turns import Turns
from tests.inbox.asking import Runner, written
from tests.inbox.mailing import post
from tests.inbox.running import running
from tests.inbox.test_store import MESSAGE
from tests.preview.running import eventually

ADDRESS = "https://loop.example/kotak-masuk/"


def mail(port=25, **other):
    facts = {
        "host": "127.0.0.1", "port": port, "security": "none", "user": None, "password": "",
        "sender": "situs@contoh.id", "receivers": ("a@contoh.id", "b@contoh.id"),
    }  # fmt: skip
    return Mail(**{**facts, **other})


@pytest.fixture
def server():
    with post() as server:
        yield server


@pytest.fixture
def turns(tmp_path):
    turns = Turns(Store(tmp_path / "inbox.sqlite3"))
    yield turns
    turns.end()


class Stopped(Exception):
    pass


def tell(turns, server, rounds=1):
    """Let the receiver tell of what waits; the pauses it makes, until there were `rounds`."""
    pauses = []

    async def sleep(seconds):
        pauses.append(seconds)
        if len(pauses) == rounds:
            raise Stopped

    class Woken(asyncio.Event):
        async def wait(self):
            raise Stopped

    with pytest.raises(Stopped), Runner() as runner:
        runner.run(duties.tell(turns, mail(server.port), lambda: ADDRESS, Woken(), sleep))
    return pauses


def test_letter_says_that_a_message_came_and_where_to_read_it(turns, server):
    turns.store.add(MESSAGE)
    assert tell(turns, server) == []
    (letter,) = server.letters
    read = email.message_from_bytes(letter, policy=email.policy.default)
    assert read["From"] == "situs@contoh.id"
    assert read["To"] == "a@contoh.id, b@contoh.id"
    assert read["Auto-Submitted"] == "auto-generated"
    text = read.get_content()
    assert text.count(ADDRESS) == 2 and "Pesan baru" in text and "New messages" in text
    assert [line[:4].upper() for line in server.envelopes] == ["MAIL", "RCPT", "RCPT"]


def test_nothing_of_what_was_written_is_in_the_letter(app, server):
    sly = {name: f"RAHASIA-{name}\r\nBcc: x@evil.example\r\n\r\nRAHASIA" for name in written()}
    app.send(sly | {"channel": "email", "email": "rahasia@contoh.id", "website": "", "page": "id"})
    assert len(app.kept) == 1
    tell(Turns(app.store), server)
    assert "rahasia" not in server.letters[0].decode().lower()
    assert "evil" not in str(server.envelopes)
    head = server.letters[0].split(b"\r\n\r\n")[0].split(b"\r\n")
    assert [line.partition(b":")[0] for line in head] == [
        b"From", b"To", b"Subject", b"Date", b"Message-ID", b"Auto-Submitted", b"Content-Type",
        b"Content-Transfer-Encoding", b"MIME-Version",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["a@b.co\r\nBcc: x@y.z", "a@b.co\nX: y", "a@b.co\rX: y"])
def test_line_break_never_reaches_a_header(text):
    for settings in (mail(sender=text), mail(receivers=(text,))):
        with pytest.raises(ValueError):
            notify.letter(settings, 1, ADDRESS)


def test_each_message_is_told_of_once(turns, server):
    turns.store.add(MESSAGE)
    tell(turns, server)
    tell(turns, server)
    assert len(server.letters) == 1


def test_suspected_and_answered_messages_are_not_told_of(turns, server):
    turns.store.add(MESSAGE, suspected=True)
    turns.store.mark([turns.store.add(MESSAGE)], answered_at="2026-11-25T07:00:00+00:00")
    tell(turns, server)
    assert server.letters == []


def test_failing_server_is_tried_again_with_growing_pauses_also_after_a_restart(turns, server):
    turns.store.add(MESSAGE)
    server.refuse = True
    assert tell(turns, server, 4) == [30, 60, 120, 240]
    assert tell(turns, server, 1) == [480]
    server.refuse = False
    assert tell(turns, server) == []
    assert len(server.letters) == 1
    assert turns.store.newest()[0].notified_at


def test_pauses_never_grow_beyond_an_hour():
    assert duties.pause(1) == 30
    assert duties.pause(10**9) == 3600


def test_server_that_is_not_there_is_a_failure_like_any_other(turns, server):
    turns.store.add(MESSAGE)
    server.port = 9
    assert tell(turns, server) == [30]


def test_failing_server_says_nothing_of_anybody_in_the_log(turns, server, capsys):
    turns.store.add(MESSAGE)
    server.refuse = True
    tell(turns, server)
    said = capsys.readouterr().err
    assert "notification failed: SMTPDataError inbox/notify.py:" in said
    assert "contoh.id" not in said


def test_running_receiver_tells_and_a_dead_server_is_nobodys_trouble(server):
    told = {"INBOX_NOTIFY_FROM": "situs@contoh.id", "INBOX_NOTIFY_TO": "a@contoh.id"}
    with running(INBOX_SMTP_URL=f"smtp://127.0.0.1:{server.port}", **told) as receiver:
        assert receiver.send(written())[0] == 303
        eventually(lambda: server.letters, "a letter")
    text = email.message_from_bytes(server.letters[0], policy=email.policy.default).get_content()
    assert ADDRESS in text
    with running(INBOX_SMTP_URL="smtp://127.0.0.1:9", **told) as receiver:
        assert receiver.send(written())[0] == 303
        eventually(lambda: "notification failed" in receiver.said(), "a failure in the log")
        assert receiver.send(written(message="Lagi"))[0] == 303
