"""Wrong configuration: which variable or file, what is wrong with it, what to write."""

from pathlib import Path

import pytest

from inbox import settings
from loop_site.problems import Faults
from tests.loop_site.small import golden

ROOT = Path("/project")
MAIL = {
    "INBOX_SMTP_URL": "smtp://surat%40contoh.id:rahasia%2F@mail.contoh.id?starttls=1",
    "INBOX_NOTIFY_FROM": "situs@contoh.id",
    "INBOX_NOTIFY_TO": "a@contoh.id, b@contoh.id",
}


def message(**environment):
    with pytest.raises(Faults) as told:
        settings.read(environment, ROOT)
    return str(told.value)


def test_nothing_set_is_a_receiver_below_the_project():
    told = settings.read({}, ROOT)
    assert told.database == ROOT / "var/inbox.sqlite3"
    assert told.site == ROOT / "site"
    assert (told.port, told.preview, told.password, told.secret, told.mail) == (
        8010, False, None, None, None,
    )  # fmt: skip


def test_empty_variable_is_as_good_as_none():
    assert settings.read({"INBOX_PORT": " ", "INBOX_SITE": ""}, ROOT) == settings.read({}, ROOT)


def test_whole_paths_are_taken_as_they_are():
    told = settings.read({"INBOX_DATABASE": "/srv/a.sqlite3", "INBOX_SITE": "../situs"}, ROOT)
    assert told.database == Path("/srv/a.sqlite3")
    assert told.site == ROOT / "../situs"


@pytest.mark.parametrize(
    ("url", "host", "port", "security"),
    [
        ("smtp://mail.contoh.id", "mail.contoh.id", 25, "none"),
        ("smtp://mail.contoh.id:2525/?starttls=1", "mail.contoh.id", 2525, "starttls"),
        ("smtps://mail.contoh.id", "mail.contoh.id", 465, "tls"),
        ("smtp://u:p@localhost:1025", "localhost", 1025, "none"),
    ],
)
def test_mail_server(url, host, port, security):
    mail = settings.read({**MAIL, "INBOX_SMTP_URL": url}, ROOT).mail
    assert (mail.host, mail.port, mail.security) == (host, port, security)


def test_name_and_password_of_the_mail_server_are_unquoted_and_never_shown():
    told = settings.read(MAIL, ROOT)
    assert (told.mail.user, told.mail.password) == ("surat@contoh.id", "rahasia/")
    assert (told.mail.sender, told.mail.receivers) == (
        "situs@contoh.id", ("a@contoh.id", "b@contoh.id"),
    )  # fmt: skip
    assert "rahasia" not in repr(told)


WRONG = {
    "INBOX_PORT": "seribu",
    "INBOX_PASSWORD_HASH": "rahasia",
    "INBOX_SECRET": "pendek",
    "INBOX_SMTP_URL": "http://surat:rahasia@mail.contoh.id",
    "INBOX_NOTIFY_FROM": "situs",
    "INBOX_NOTIFY_TO": "a@contoh.id, b",
}


def test_everything_wrong_reads_as_agreed():
    assert message(**WRONG) == golden("inbox-settings-wrong")


def test_half_a_mail_server_reads_as_agreed():
    assert message(INBOX_NOTIFY_TO="a@contoh.id") == golden("inbox-mail-half-set")


def test_password_in_the_clear_reads_as_agreed():
    url = "smtp://surat:rahasia@mail.contoh.id:25"
    assert message(**{**MAIL, "INBOX_SMTP_URL": url}) == golden("inbox-mail-in-the-clear")


@pytest.mark.parametrize(
    "url",
    [
        "x",
        "smtp://",
        "smtp://[",
        "smtp://h:99999",
        "smtp://h?starttls=2",
        "smtp://h/x",
        "smtp://h?x",
    ],
)
def test_what_is_no_mail_server_is_said_to_be_none_without_showing_it(url):
    said = message(**{**MAIL, "INBOX_SMTP_URL": url})
    assert said.startswith("INBOX_SMTP_URL: Ini bukan alamat server surel.")


@pytest.mark.parametrize("port", ["0", "65536", "-1", "²", "8010 8011", "9" * 5000])
def test_what_is_no_port_is_said_to_be_none(port):
    assert message(INBOX_PORT=port).startswith("INBOX_PORT: ")


@pytest.mark.parametrize("kept", ["x", "scrypt.a.b", "scrypt...", "scrypt.é.b", "md5.YQ.YQ"])
def test_what_is_no_hash_is_said_to_be_none(kept):
    said = message(INBOX_PASSWORD_HASH=kept)
    assert "python -m inbox password" in said
