"""The staff's password, kept only as what scrypt makes of it (RFC 7914)."""

import base64
import binascii
import hashlib
import hmac
import secrets

# About 32 MB and a tenth of a second an attempt. No `$`: shells and unit files would read it.
COST = {"n": 2**15, "r": 8, "p": 1}
_MEMORY = 64 * 1024 * 1024


def made(word):
    """What to keep of the password `word`: scrypt.<salt>.<hash>."""
    salt = secrets.token_bytes(16)
    return ".".join(("scrypt", _text(salt), _text(_hash(word, salt))))


def readable(kept):
    """Whether `kept` is something `made` gave."""
    return _parts(kept) is not None


def fits(word, kept):
    """Whether `word` is the password that `kept` was made from; takes as long either way."""
    salt, wanted = _parts(kept)
    return hmac.compare_digest(_hash(word, salt), wanted)


def _hash(word, salt):
    return hashlib.scrypt(word.encode(), salt=salt, maxmem=_MEMORY, dklen=32, **COST)


def _text(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _parts(kept):
    try:
        kind, *parts = kept.split(".")
        salt, wanted = (base64.urlsafe_b64decode(f"{part}==") for part in parts)
    except (ValueError, binascii.Error):
        return None
    return (salt, wanted) if kind == "scrypt" and len(salt) == 16 and len(wanted) == 32 else None
