"""Who is logged in: a signed cookie, and in every form a word only our own pages know."""

import hashlib
import hmac
import os
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass

from itsdangerous import BadData, URLSafeTimedSerializer

from loop_site.problems import Faults, Problem

from .below import at

COOKIE = "loop-inbox"
FOLDER = "/kotak-masuk/"
SECONDS = 12 * 3600


@dataclass(frozen=True)
class Session:
    """word: stands in every form (https://owasp.org/www-community/attacks/csrf). staff: in."""

    word: str
    staff: bool = False

    def wrote(self, word):
        """Whether a form with this word in it came from a page of this session."""
        return hmac.compare_digest(word.encode(), self.word.encode())


class Sessions:
    """Reads and writes the cookie. Another password or secret ends every session.

    secret: signs. password: what is kept of it. secure: the browser sends it over HTTPS only.
    """

    def __init__(self, secret, password, secure):
        self._secure = secure
        self._signer = URLSafeTimedSerializer(
            secret, salt=f"loop-inbox {password}", signer_kwargs={"digest_method": hashlib.sha256}
        )

    def read(self, request):
        """The session of a request, or a new one of somebody who is not logged in."""
        try:
            return Session(**self._signer.loads(request.cookies.get(COOKIE, ""), SECONDS))
        except (BadData, TypeError):
            return self.begin()

    def begin(self, staff=False):
        """A session nobody has had before."""
        return Session(secrets.token_urlsafe(16), staff)

    def write(self, response, session):
        """Put the session into the response's cookie; gives the response."""
        self._set(response, self._signer.dumps(asdict(session)), SECONDS)
        return response

    def end(self, response):
        """Take the cookie away; gives the response."""
        self._set(response, "", 0)
        return response

    def _set(self, response, value, seconds):
        response.set_cookie(
            COOKIE, value, max_age=seconds, path=at(FOLDER), secure=self._secure, httponly=True,
            samesite="strict",
        )  # fmt: skip


def secret(settings):
    """What signs cookies: from the environment, or made once beside the database. Raises Faults."""
    if settings.secret:
        return settings.secret
    file = settings.database.parent / "inbox-secret"
    try:
        with suppress(FileExistsError):
            with open(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as new:
                new.write(secrets.token_urlsafe(32))
        made = file.read_text("ascii")
        if len(made) < 32:  # whoever made it was stopped half way
            raise ValueError(made)
        return made
    except (OSError, ValueError):
        raise Faults([_unwritten(file)]) from None


def _unwritten(file):
    return Problem(
        "INBOX_SECRET", 0, "secret-unusable",
        f"Variabel ini belum diisi, dan {file} tidak dapat ditulis atau dibaca. Isi dengan "
        "sedikitnya 32 tanda acak, atau beri izin pada folder itu.",
        f"This variable is not set, and {file} cannot be written or read. Set it to at least 32 "
        "random characters, or give this program its folder.",
    )
