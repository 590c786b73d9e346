"""What data/booking.yml asks for and nobody has set yet, told where it is asked."""

import re

from ..languages import LANGUAGES
from ..messages import booking as messages

FILE = "data/booking.yml"
SCHEDULES = "https://calendar.google.com/calendar/appointments/schedules"
# Providers that need an address, and how such an address looks in either language.
ADDRESSES = {
    "link": ("https://contoh.id/pesan", "https://contoh.id/en/book"),
    "cal.com": ("https://cal.com/nama/percakapan", "https://cal.com/nama/conversation"),
    "calendly": ("https://calendly.com/nama/percakapan", "https://calendly.com/nama/conversation"),
    "google": (f"{SCHEDULES}/KODE?gv=true", f"{SCHEDULES}/CODE?gv=true"),
}
# Cal.com also runs on hosts of one's own; these two only on theirs.
HOSTS = {
    "cal.com": ("cal.com",),
    "calendly": ("calendly.com",),
    "google": ("calendar.google.com", "calendar.app.google"),
}
# Providers that write to the institute, by the key of data/institute.yml they need.
INSTITUTE = {"whatsapp": "0812-3456-7890", "email": "halo@contoh.id"}
# What `receiver_address` is, for receivers that need one: pattern, in words, example.
RECEIVERS = {
    "url": (
        r"https://[^\s/?#@]+(/\S*)?",
        ("alamat lengkap yang diawali https://", "a whole address that begins with https://"),
        "https://contoh.id/kirim",
    ),
    "formspree": (
        r"[a-z0-9]+",
        ("kode formulir Formspree, tanpa https://formspree.io/f/ di depannya",
         "a Formspree form's code, without https://formspree.io/f/ before it"),
        "xyzabcde",
    ),
    "web3forms": (
        r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
        ("kunci akses Web3Forms", "a Web3Forms access key"),
        "01234567-89ab-cdef-0123-456789abcdef",
    ),
}  # fmt: skip


def faults(data):
    """The problems of provider and receiver in `data` (data_files.Data) taken together."""
    return [*_provider(data), *_receiver(data)]


def _provider(data):
    provider, address = data.booking.provider, data.booking.address
    line = _line(data, "booking", "provider")
    if provider in ADDRESSES and address is None:
        yield messages.booking_address_missing(FILE, line, provider, *ADDRESSES[provider])
    elif provider in HOSTS:
        yield from _hosts(data, provider, address)
    elif provider in INSTITUTE and getattr(data.institute, provider) is None:
        place = f"data/institute.yml:{_line(data, 'institute', provider)}"
        example = INSTITUTE[provider]
        yield messages.booking_contact_missing(FILE, line, provider, place, example)


def _hosts(data, provider, address):
    for number, language in enumerate(LANGUAGES):
        host = address[language].host
        owner = _owner(host)
        if owner == provider or (provider == "cal.com" and not owner):
            continue
        example, other = ADDRESSES[provider][number], owner or "link"
        line = _line(data, "booking", "address", language)
        yield messages.booking_address_elsewhere(
            FILE, line, language, host, provider, example, other
        )


def _owner(host):
    """The provider whose own host this is, or None."""
    found = (p for p, hosts in HOSTS.items() if host in hosts or host.endswith(f".{hosts[0]}"))
    return next(found, None)


def _receiver(data):
    receiver, address = data.booking.receiver, data.booking.receiver_address
    if receiver not in RECEIVERS:
        return
    pattern, (id, en), example = RECEIVERS[receiver]
    written = f"receiver_address: {example}"
    if address is None:
        line = _line(data, "booking", "receiver")
        yield messages.receiver_address_missing(FILE, line, receiver, id, en, written)
    elif not re.fullmatch(pattern, address):
        line = _line(data, "booking", "receiver_address")
        yield messages.receiver_address_wrong(FILE, line, address, id, en, written)


def _line(data, name, *key):
    return data.lines[name].get(key, 1)
