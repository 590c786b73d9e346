"""How the receiver is set up: the environment of its process, every name in it INBOX_…"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from loop_site import contact_details
from loop_site.problems import Faults, Problem

from . import password

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Mail:
    """How a new message is told of. security: `tls` from the start, `starttls`, or `none`."""

    host: str
    port: int
    security: str
    user: str | None
    password: str | None = field(repr=False)
    sender: str
    receivers: tuple[str, ...]


@dataclass(frozen=True)
class Settings:
    """root: the project. site: the folder of the built site. preview: on a developer's machine.

    password: what `python -m inbox password` printed. secret: signs cookies; None lets the
    receiver make one beside the database. mail: None tells nobody.
    """

    root: Path
    database: Path
    site: Path
    port: int
    preview: bool
    password: str | None = field(default=None, repr=False)
    secret: str | None = field(default=None, repr=False)
    mail: Mail | None = None


def read(environment, root):
    """The settings in `environment` (a mapping) of the project at `root`. Raises Faults."""
    given = {name: value.strip() for name, value in environment.items() if value.strip()}
    problems = []
    settings = Settings(
        root=root,
        database=root / given.get("INBOX_DATABASE", "var/inbox.sqlite3"),
        site=root / given.get("INBOX_SITE", "site"),
        port=_port(given.get("INBOX_PORT", "8010"), problems),
        preview=given.get("LOOP_PREVIEW") == "1",
        password=_password(given.get("INBOX_PASSWORD_HASH"), problems),
        secret=_secret(given.get("INBOX_SECRET"), problems),
        mail=_mail(given, problems),
    )
    if problems:
        raise Faults(problems)
    return settings


def _wrong(problems, name, id, en):
    problems.append(Problem(name, 0, "setting-wrong", id, en))


def _port(text, problems):
    if re.fullmatch("[0-9]{1,5}", text) and 0 < int(text) < 65536:
        return int(text)
    _wrong(
        problems, "INBOX_PORT",
        f"{text!r} bukan nomor porta. Tulis angka 1 sampai 65535.",
        f"{text!r} is not a port number. Write a number from 1 to 65535.",
    )


def _password(text, problems):
    if text is None or password.readable(text):
        return text
    _wrong(
        problems, "INBOX_PASSWORD_HASH",
        "Ini bukan sidik kata sandi. Buat dengan: python -m inbox password",
        "This is not the hash of a password. Make one with: python -m inbox password",
    )


def _secret(text, problems):
    if text is None or len(text) >= 32:
        return text
    _wrong(
        problems, "INBOX_SECRET",
        "Rahasia ini terlalu pendek. Tulis sedikitnya 32 tanda acak, atau kosongkan supaya "
        "dibuatkan.",
        "This secret is too short. Write at least 32 random characters, or leave it out to have "
        "one made.",
    )


def _mail(given, problems):
    names = ("INBOX_SMTP_URL", "INBOX_NOTIFY_FROM", "INBOX_NOTIFY_TO")
    told = [name for name in names if name in given]
    if not told:
        return None
    for name in set(names) - set(told):
        _wrong(
            problems, name,
            f"Variabel ini belum diisi, padahal {told[0]} ada. Isi ketiganya: {', '.join(names)}.",
            f"This variable is not set although {told[0]} is. Set all three: {', '.join(names)}.",
        )
    addresses = {
        name: _addresses(name, given.get(name, ""), problems) for name in names[1:] if name in given
    }
    server = _server(given.get(names[0]), problems)
    if problems:
        return None
    return Mail(**server, sender=addresses[names[1]][0], receivers=addresses[names[2]])


def _addresses(name, text, problems):
    read = tuple(contact_details.email(part) for part in re.split("[,;]", text))
    if None in read or (name == "INBOX_NOTIFY_FROM" and len(read) > 1):
        _wrong(
            problems, name,
            f"{text!r} bukan alamat surel. Tulis misalnya kotak-masuk@contoh.id.",
            f"{text!r} is not an e-mail address. Write it like inbox@example.org.",
        )
    return read


def _server(text, problems):
    """The server of an address such as smtp://user:pass@host:587?starttls=1; never shown."""
    if text is None:
        return None
    try:
        parts = urlsplit(text)
        port, options = parts.port, dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
    except ValueError:
        parts = None
    if (
        not parts or parts.scheme not in ("smtp", "smtps") or not parts.hostname
        or parts.path.strip("/") or options not in ({}, {"starttls": "1"})
    ):  # fmt: skip
        _wrong(
            problems, "INBOX_SMTP_URL",
            "Ini bukan alamat server surel. Tulis smtp://pengguna:sandi@server:587?starttls=1 atau "
            "smtps://pengguna:sandi@server:465.",
            "This is not the address of a mail server. Write "
            "smtp://user:password@host:587?starttls=1 or smtps://user:password@host:465.",
        )
        return None
    security = "tls" if parts.scheme == "smtps" else "starttls" if options else "none"
    if parts.username and security == "none" and parts.hostname not in _LOOPBACK:
        _wrong(
            problems, "INBOX_SMTP_URL",
            "Kata sandi akan terkirim tanpa penyandian. Tambahkan ?starttls=1, atau pakai "
            "smtps://.",
            "The password would be sent in the clear. Add ?starttls=1, or use smtps://.",
        )
    return {
        "host": parts.hostname,
        "port": port or {"tls": 465, "starttls": 587, "none": 25}[security],
        "security": security,
        "user": unquote(parts.username) if parts.username else None,
        "password": unquote(parts.password or ""),
    }
