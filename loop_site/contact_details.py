"""Telephone numbers and e-mail addresses as people write them."""

import re
import unicodedata

_EMAIL = re.compile(r"[^@\s,;:<>()\[\]\"\\]+@[^@\s,;:<>()\[\]\"\\]+\.[^@\s.,;:<>()\[\]\"\\]{2,}")


def international(text):
    """Digits of a telephone number with its country code, as https://wa.me/ takes them, or None.

    `0812-3456-7890`, `+62 (0)812 …` and `62812…` are the same Indonesian number. A number has
    at most fifteen digits (ITU-T E.164); what has fewer than ten is not whole.
    """
    if re.search(r"[^\d\s()+./-]", unicodedata.normalize("NFKC", text)):
        return None
    digits = "".join(str(unicodedata.digit(sign)) for sign in text if sign.isdigit())
    digits = digits.removeprefix("00")
    if digits.startswith("0"):
        digits = f"62{digits[1:]}"
    digits = re.sub("^620", "62", digits)
    return digits if 10 <= len(digits) <= 15 else None


def email(text):
    """The address without the spaces a keyboard leaves in it, or None where it is not one.

    Only the shape is looked at; whether somebody reads it no pattern can tell. At most 254
    characters (RFC 5321).
    """
    address = "".join(text.split())
    return address if len(address) <= 254 and _EMAIL.fullmatch(address) else None
