"""Kinds of value that facts and data may have, and what is told where one is not right.

A check is part of the type, so that every table that uses it says the same.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from . import addresses, moments
from .pictures import KINDS
from .translation import record


@dataclass(frozen=True)
class Asked:
    """How the editor asks for a value where its type alone does not tell.

    by: a kind the editor's fields know. of: the file under data/ that holds what may be chosen.
    once: a text that is mostly the same in both languages, so that one half will do.
    """

    by: str
    of: str | None = None
    once: bool = False


def fault(id, en):
    """An error that carries its sentence in both languages to the message staff read."""
    return PydanticCustomError("loop", "{id} / {en}", {"id": id, "en": en})


def shown(value):
    """`value` as a message quotes it: never longer than a line."""
    try:
        text = repr(str(value) if isinstance(value, date) else value)
    except ValueError:  # a number of thousands of digits
        return "…"
    return text if len(text) <= 80 else f"{text[:80]}…"


def _moment(value):
    try:
        return moments.moment(value)
    except ValueError:
        meant = moments.meant(value) if isinstance(value, str) else None
    if meant:
        raise fault(
            f"bukan tanggal yang dikenal: {shown(value)}. Tulis tahun-bulan-hari: {meant}.",
            f"is not a date we know: {shown(value)}. Write year-month-day: {meant}.",
        )
    raise fault(
        f"bukan tanggal yang dikenal: {shown(value)}. Tulis tahun-bulan-hari, misalnya 2026-11-23, "
        "atau dengan jam, misalnya 2026-11-23 09:00.",
        f"is not a date we know: {shown(value)}. Write year-month-day, as 2026-11-23, or with an "
        "hour, as 2026-11-23 09:00.",
    )


def plain(value):
    """`value` without spaces around it; a fault where it is not plain text on one line."""
    if "<" in value or ">" in value or "](" in value or "`" in value or "\n" in value.strip():
        raise fault(
            "harus teks biasa dalam satu baris, tanpa HTML atau Markdown.",
            "must be plain text on one line, without HTML or Markdown.",
        )
    return value.strip()


def _site_path(value):
    if OLD_QUERY.fullmatch(value):
        return value
    parts = value.strip("/").split("/")
    if (
        not value.startswith("/")
        or re.search(r"[\s\\?#]|//", value)
        or {"", ".", ".."} & set(parts)
        or "." in parts[-1]  # it would become a folder with the name of a file
    ):
        raise fault(
            f"{shown(value)} bukan alamat di situs ini. Tulis mulai dengan garis miring, misalnya "
            "/alamat-lama/.",
            f"{shown(value)} is not an address on this site. Start it with a slash, as /old-address/.",
        )
    if not addresses.possible(value):
        raise fault(
            f"{shown(value)} tidak dapat dijawab situs ini: ada nama yang terlalu panjang, nama "
            "berkas, titik di depan nama, atau tanda seperti %2F dan %00. Hapus baris ini.",
            f"{shown(value)} cannot be answered by this site: it holds a name that is too long or "
            "a file’s, a dot before a name, or a sign such as %2F and %00. Delete this line.",
        )
    return value


def _month_or_day(value):
    text = str(value) if isinstance(value, (str, date)) else shown(value)
    try:
        if not re.fullmatch(r"\d{4}-\d\d(-\d\d)?", text, re.ASCII):
            raise ValueError(text)
        date.fromisoformat(text if len(text) > 7 else f"{text}-01")
    except ValueError:
        raise fault(
            f"bukan bulan atau tanggal: {shown(text)}. Tulis 2026-11 atau 2026-11-23.",
            f"is neither a month nor a day: {shown(text)}. Write 2026-11 or 2026-11-23.",
        ) from None
    return text


def _picture(value):
    """A picture has to lie in the article's own folder: only its name is asked for."""
    if re.search(r"[/\\\0]", value) or not value.lower().endswith(KINDS) or len(value) > 200:
        raise fault(
            f"bukan nama berkas gambar: {shown(value)}. Taruh gambarnya di folder artikel ini dan "
            "tulis namanya saja, misalnya foto.jpg.",
            f"is not the name of a picture file: {shown(value)}. Put the picture in this article's "
            "folder and write its name alone, as foto.jpg.",
        )
    return value


def _record(value):
    try:
        return record.written(hashes) if (hashes := record.hashes(value)) else None
    except (ValueError, AttributeError):
        raise fault(
            "bukan catatan yang terbaca. Hapus baris ini; sesudah itu terjemahannya dapat dicatat "
            "lagi dengan make status.",
            "is not a record that can be read. Delete this line; after that the translation can "
            "be recorded again with make status.",
        ) from None


MonthOrDay = Annotated[str, BeforeValidator(_month_or_day)]
Moment = Annotated[datetime, BeforeValidator(_moment), Asked("moment")]
Trimmed = StringConstraints(strip_whitespace=True)
Plain = Annotated[str, Trimmed, Field(min_length=1), AfterValidator(plain)]
Description = Annotated[
    str, Trimmed, Field(min_length=50, max_length=160), AfterValidator(plain), Asked("sentences")
]
Record = Annotated[str | None, BeforeValidator(_record), Asked("never")]
# How WordPress names a text before it has an address, and in what it mails out: /?p=39483
OLD_QUERY = re.compile(r"/\?(?:p|page_id)=[1-9][0-9]{0,17}", re.ASCII)
Title = Annotated[str, Trimmed, Field(min_length=1, max_length=200), AfterValidator(plain)]
Key = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=addresses.LONGEST_NAME)]
Person = Annotated[Key, Asked("choice", of="alumni")]
ThemeKey = Annotated[Key, Asked("choice", of="themes")]
Picture = Annotated[str, AfterValidator(_picture), Asked("picture")]
SitePath = Annotated[str, AfterValidator(_site_path)]


class Strict(BaseModel):
    """A key we do not know is a fault, never silence."""

    model_config = ConfigDict(extra="forbid", frozen=True)
