"""Begin an article or an alumnus's entry: what fits, and files made whole or not at all."""

import datetime
import os
import shutil
from uuid import uuid4

from pydantic import TypeAdapter, ValidationError

from . import addresses, documents, moments, skeletons, values, writing
from .front_matter import parse_yaml
from .problems import as_text, printable

ALUMNI = "data/alumni.yml"


class Unfit(Exception):
    """An answer that cannot be; says why in both languages."""

    def __init__(self, id, en):
        super().__init__(f"{printable(id)}\n    {printable(en)}")


def title(value):
    """`value` as a title or name. Raises Unfit where it is none."""
    try:
        return TypeAdapter(values.Title).validate_python(value)
    except ValidationError:
        raise Unfit(
            "Tulis teks biasa dalam satu baris, paling banyak 200 huruf, tanpa < > dan `.",
            "Write plain text on one line, 200 characters at most, without < > and `.",
        ) from None


def date(value):
    """`value` as the facts of an article may hold it. Raises Unfit."""
    try:
        moments.moment(value)
    except ValueError:
        meant = moments.meant(value) or "2026-11-23"
        raise Unfit(
            f"{value} bukan tanggal yang dikenal. Tulis misalnya {meant}.",
            f"{value} is not a date we know. Write it like {meant}.",
        ) from None
    return value


def day(value):
    """`value` as a date without an hour. Raises Unfit."""
    date(value)
    try:
        return datetime.date.fromisoformat(value).isoformat()
    except ValueError:
        raise Unfit("Tulis tanggalnya saja.", "Write the day alone.") from None


def number(value):
    """`value` as a whole number above nought. Raises Unfit."""
    if not (value.isascii() and value.isdecimal() and int(value[:9])):
        raise Unfit("Tulis angka saja.", "Write a number.")
    return int(value[:9])


def slug_of(title):
    """An address made of a title, not longer than people read; '' where nothing is left."""
    return addresses.fit(title)[:60].strip("-")


def slug_free(root):
    """A check that a value is an address no article has yet."""

    def fit(value):
        key = addresses.fit(value)
        if key != value or len(value) > addresses.LONGEST_NAME:
            raise Unfit(
                f"Pakai huruf kecil, angka, dan tanda hubung, misalnya {key[:60] or 'sesi-kedua'}.",
                f"Use small letters, digits and hyphens, as {key[:60] or 'sesi-kedua'}.",
            )
        if os.path.lexists(root / "docs" / documents.ARTICLES / value):
            raise _there(f"docs/{documents.ARTICLES}/{value}")
        return value

    return fit


def _there(path):
    return Unfit(
        f"{path} sudah ada dan tidak ditimpa. Pilih nama lain.",
        f"{path} is there already and is not overwritten. Choose another name.",
    )


def article(root, slug, english, words, english_words):
    """Write the folder of an article; returns the paths of its files, from `root`.

    english: whether the English file is written too. words, english_words: for skeletons. The
    folder appears with all its files at once. Raises Unfit where it is there, OSError.
    """
    folder = root / "docs" / documents.ARTICLES / slug
    texts = {"index.md": skeletons.article(**words)}
    if english:
        texts["index.en.md"] = skeletons.translation(**english_words)
    folder.parent.mkdir(parents=True, exist_ok=True)
    aside = folder.with_name(f".{uuid4().hex}")
    try:
        aside.mkdir()
        for name, text in texts.items():
            (aside / name).write_text(text, "utf-8", newline="\n")
        if os.path.lexists(folder):
            raise _there(folder.relative_to(root).as_posix())
        aside.rename(folder)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return [(folder / name).relative_to(root).as_posix() for name in texts]


def alumnus(root, data, facts):
    """Add an entry with `facts` (see skeletons.alumnus) to data/alumni.yml; returns its key.

    data: as read. Raises Unfit for a name that is there or makes no key, OSError.
    """
    key = addresses.fit(facts["name"])
    if not key or len(key) > addresses.LONGEST_NAME:
        raise Unfit("Nama itu tidak dapat menjadi kunci.", "No key can be made of that name.")
    if key in data.alumni:
        raise Unfit(
            f"`{key}` sudah ada di {ALUMNI} dan tidak diubah.",
            f"`{key}` is in {ALUMNI} already and is left as it is.",
        )
    file = root / ALUMNI
    old = file.read_bytes()
    gap = b"" if old.endswith(b"\n") else b"\n"
    whole = old + gap + skeletons.alumnus(key, **facts).encode()
    _, _, problems = parse_yaml(ALUMNI, whole.decode("utf-8-sig"))
    if problems:
        raise Unfit(as_text(problems), f"Nothing was written to {ALUMNI}.")
    writing.whole(file, whole)
    return key
