"""What may stand in the files under data/: every text in both languages, every fact once."""

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, HttpUrl, RootModel

from . import contact_details
from .values import Asked, Key, Moment, MonthOrDay, Plain, Strict, fault, plain


def _international(value):
    digits = contact_details.international(value)
    if digits is None:
        raise fault(
            f"bukan nomor telepon lengkap: {value!r}. Tulis misalnya 0812-3456-7890.",
            f"is not a full phone number: {value!r}. Write it like 0812-3456-7890.",
        )
    return digits


def _email(value):
    address = contact_details.email(value)
    if address is None:
        raise fault(
            f"bukan alamat surel: {value!r}. Tulis misalnya halo@contoh.id.",
            f"is not an e-mail address: {value!r}. Write it like hello@example.org.",
        )
    return address


def _dialled(value):
    if not re.fullmatch("[0-9]{3,15}", value):
        raise fault(
            f"harus angka yang ditekan di telepon, di antara tanda kutip: {value!r}. Tulis "
            'misalnya "08001500119".',
            f"must be the digits a phone dials, in quotation marks: {value!r}. Write it like "
            '"08001500119".',
        )
    return value


Phone = Annotated[str, AfterValidator(_international)]
Dialled = Annotated[str, AfterValidator(_dialled)]
Email = Annotated[str, AfterValidator(_email)]


class Localized(Strict):
    """One text in both languages. same: both halves are meant to be equal."""

    id: Annotated[str, Field(min_length=1)]
    en: Annotated[str, Field(min_length=1)]
    same: bool = False

    def __getitem__(self, language):
        return getattr(self, language)


def _both(value):
    """A name that is the same in every language may be written once."""
    if not isinstance(value, str):
        return value
    name = plain(value)
    if not name:
        raise fault("kosong. Tulis namanya.", "is empty. Write the name.")
    return {"id": name, "en": name, "same": True}


Name = Annotated[Localized, BeforeValidator(_both), Asked("group", once=True)]


class Theme(Strict):
    """A theme articles belong to. slug: its address in each language. accent: a colour token."""

    name: Localized
    slug: Localized
    question: Localized
    description: Localized
    accent: Literal["teal", "plum", "clay"]


class Alumnus(Strict):
    """Somebody who may be named as author. kind `desk` writes for the institute.

    consent: the day they agreed to be named here. withdrawn: from when their name is shown no more.
    """

    name: Name
    kind: Literal["alumnus", "desk"] = "alumnus"
    credential: Plain | None = None
    batch: Annotated[int, Field(gt=0)] | None = None
    about: Localized | None = None
    photo: str | None = None
    consent: date | None = None
    withdrawn: Moment | None = None

    def named(self, language):
        """The name as written in `language`."""
        return self.name[language]


class Credential(Strict):
    """What the letters after a name stand for, and whose they are."""

    name: Plain
    explanation: Localized


class Institute(Strict):
    """What only the institute knows. None means: not told us yet; the page says so."""

    name: Plain
    legal_name: Plain | None
    address: Plain | None
    email: Email | None
    whatsapp: Phone | None
    phone: Phone | None
    socials: dict[str, HttpUrl] | None
    response_time: Localized | None
    price: Localized | None
    data_controller: Plain | None
    privacy_contact: Plain | None
    retention_days: Annotated[int, Field(gt=0)] | None
    security_contact: Email | None = None
    credentials: dict[str, Credential] = {}
    unreviewed: Literal["show", "hold"] = "show"


class Synonyms(Strict):
    """Other names of a term, by which search finds it."""

    id: tuple[Plain, ...] = ()
    en: tuple[Plain, ...] = ()

    def __getitem__(self, language):
        return getattr(self, language)


class Term(Strict):
    """A glossary entry: the term and its meaning, in both languages."""

    term: Localized
    meaning: Localized
    synonyms: Synonyms = Synonyms()

    def names(self, language):
        """The term in `language` and its synonyms."""
        return (self.term[language], *self.synonyms[language])


class HelpLine(Strict):
    """Where help is found when things are urgent.

    contact: how to reach it, in words. phone: the digits a phone dials. read: when its source was
    last read.
    """

    name: Plain
    contact: Localized
    phone: Dialled
    about: Localized
    source: HttpUrl
    read: MonthOrDay


class HelpLines(RootModel[tuple[HelpLine, ...]]):
    pass


class Themes(RootModel[dict[Key, Theme]]):
    pass


class Alumni(RootModel[dict[Key, Alumnus]]):
    pass


class Texts(RootModel[dict[str, Localized]]):
    pass


class Glossary(RootModel[dict[Key, Term]]):
    pass
