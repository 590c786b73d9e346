"""Who wrote a post: its byline, else the account it was written with."""

from ... import data_schema
from .. import bylines
from ..bylines import Byline
from .undecided import Undecided


def key(found, login, archive, decisions, alumni, remarks):
    """The key to write at `author`. found: [Byline] of the text. Raises Undecided.

    remarks: is given (Indonesian, English) where a name is spelt in two ways.
    """
    decided = {name.casefold(): key for name, key in decisions.authors.items()}
    name = archive.authors.get(login) or login
    named = [decided.get(one.name.casefold()) or _known(one, alumni, remarks) for one in found]
    if not found:
        known = (
            decided.get(login.casefold()) or decided.get(name.casefold()) or _account(name, alumni)
        )
        if known:
            return known
        raise Undecided(
            f"Tulisan dari akun {login} ({name}) tidak menyebut penulisnya. Tulis di berkas "
            f"keputusan, di bawah `authors:`: {_quoted(login)}: redaksi",
            f"Posts of the account {login} ({name}) do not name their author. Write in the file of "
            f"decisions, below `authors:`: {_quoted(login)}: redaksi",
        )
    if len(set(named)) > 1:
        names = " / ".join(dict.fromkeys(one.name for one in found))
        raise Undecided(
            f"Penulisnya tertulis dua macam: {names}. Samakan di WordPress, atau tulis keduanya di "
            "bawah `authors:` dengan kunci yang sama.",
            f"Its author is written in two ways: {names}. Make them alike in WordPress, or write "
            "both below `authors:` with the same key.",
        )
    return named[0]


def _known(byline, alumni, remarks):
    author = bylines.author(byline, alumni)
    if not author.known:
        near = f" Mirip dengan: {', '.join(author.alike)}." if author.alike else ""
        like = f" Much like: {', '.join(author.alike)}." if author.alike else ""
        raise Undecided(
            f"Penulis {byline.name} belum ada. Tempelkan di data/alumni.yml: {author.paste}{near}",
            f"The author {byline.name} is not there yet. Paste into data/alumni.yml: "
            f"{author.paste}{like}",
        )
    if author.alike:
        remarks.append((
            f"Ejaan penulis {byline.name} sedikit lain dari {author.key} di data/alumni.yml. "
            "Pastikan orangnya sama.",
            f"The author {byline.name} is spelt a little differently from {author.key} in "
            "data/alumni.yml. Make sure it is the same person.",
        ))  # fmt: skip
    return author.key


def _account(name, alumni):
    author = bylines.author(Byline(name), alumni)
    return author.key if author.known and not author.alike else None


def alike(names):
    """[(one, other)] of names so near that they may be one person's; nobody of `names` is known."""
    found, people = [], {}
    for name in names:
        byline = Byline(name)
        near = bylines.author(byline, people)
        found += [(name, people[key].named("id")) for key in near.alike]
        people.setdefault(near.key, data_schema.Alumnus(name=name))
    return found


def _quoted(name):
    return (
        name if name.replace("-", "").replace("_", "").isalnum() and name.isascii() else f'"{name}"'
    )
