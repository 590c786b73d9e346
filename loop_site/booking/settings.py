"""What may stand in data/booking.yml."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, HttpUrl

from ..data_schema import Localized
from ..values import Key, Plain, Strict, fault

# What booking pages let an address fill in about a person.
PERSONAL = frozenset(
    {"name", "first_name", "last_name", "email", "phone", "guests", "notes", "message"}
)


def _public(url):
    if url.scheme != "https":
        raise fault(
            f"harus diawali https://, bukan {url.scheme}://.",
            f"must begin with https://, not {url.scheme}://.",
        )
    if url.username or url.password:
        raise fault(
            "memuat nama pengguna atau kata sandi. Hapus bagian sebelum @.",
            "holds a user name or a password. Delete the part before the @.",
        )
    told = sorted({name.lower() for name, _ in url.query_params()} & PERSONAL)
    if told:
        raise fault(
            f"memuat data orang ({', '.join(told)}). Hapus dari alamatnya: tautan terlihat oleh "
            "banyak pihak.",
            f"holds personal data ({', '.join(told)}). Delete it from the address: a link is seen "
            "by many.",
        )
    return url


PublicUrl = Annotated[HttpUrl, AfterValidator(_public)]


class Address(Strict):
    """Where sessions are booked: one address or event type a language."""

    id: PublicUrl
    en: PublicUrl

    def __getitem__(self, language):
        return getattr(self, language)


class SessionKind(Strict):
    """Something that can be booked or wished for. minutes: how long it lasts."""

    name: Localized
    minutes: Annotated[int, Field(ge=30, le=60)]


def _window(value):
    found = re.fullmatch(r"([01]\d|2[0-3])[:.]([0-5]\d)\s*[-–]\s*([01]\d|2[0-3])[:.]([0-5]\d)", str(value))
    if not found or found.group(1, 2) >= found.group(3, 4):
        raise fault(
            f"bukan rentang jam: {value!r}. Tulis misalnya \"09:00-12:00\".",
            f"is not a span of hours: {value!r}. Write it like \"09:00-12:00\".",
        )
    return tuple(":".join(found.group(*pair)) for pair in ((1, 2), (3, 4)))


class Hours(Strict):
    """When sessions can be had. windows: (from, to) as 'HH:MM' in `zone`, the same every day."""

    zone: Literal["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"]
    windows: Annotated[
        tuple[Annotated[tuple[str, str], BeforeValidator(_window)], ...], Field(min_length=1)
    ]


def _off(value):
    return "off" if value is False else value  # YAML 1.1 reads a bare `off` as false


def _some(kinds):
    if not kinds:
        raise fault(
            "kosong. Sebutkan sedikitnya satu jenis sesi.",
            "is empty. Name at least one kind of session.",
        )
    return kinds


class Booking(Strict):
    """Who takes bookings (provider) and messages (receiver).

    receiver_address: a whole address for `url`, the form's code for `formspree`, the access key
    for `web3forms`. stored_abroad: None while the institute has not said.
    """

    provider: Annotated[
        Literal["off", "link", "cal.com", "calendly", "google", "whatsapp", "email"],
        BeforeValidator(_off),
    ]
    address: Address | None = None
    kinds: Annotated[dict[Key, SessionKind], AfterValidator(_some)]
    hours: Hours | None = None
    receiver: Literal["own", "url", "netlify", "formspree", "web3forms"]
    receiver_address: Plain | None = None
    stored_abroad: bool | None = None
