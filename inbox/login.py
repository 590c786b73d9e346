"""Logging in and out of the staff's inbox."""

import asyncio
import math

from starlette.routing import Route

from . import password, staff
from .session import FOLDER

NOT_SET = """\
Kotak masuk ini belum mempunyai kata sandi. Di komputer yang menjalankan situs, tulis:
python -m inbox password
Perintah itu menampilkan satu baris INBOX_PASSWORD_HASH=…; jalankan lagi dengan setelan itu."""


class Door:
    """kept: what is kept of the password, or None. attempts: limits.Attempts."""

    def __init__(self, sessions, kept, attempts):
        self.sessions, self.kept, self.attempts = sessions, kept, attempts
        self._one = asyncio.Lock()

    def routes(self):
        return [
            Route(f"{FOLDER}masuk/", self.ask),
            Route(f"{FOLDER}masuk/", self.enter, methods=["POST"]),
            Route(f"{FOLDER}keluar/", self.leave, methods=["POST"]),
        ]

    async def ask(self, request):
        session = self.sessions.read(request)
        if session.staff:
            return staff.here()
        return self._asked(session)

    async def enter(self, request):
        session, address = self.sessions.read(request), _address(request)
        given = await staff.sent(request, session)
        if given is None:
            return self._asked(session, 403, "Halaman ini sudah kedaluwarsa. Coba sekali lagi.")
        if self.kept is None:
            return self._asked(session)
        if wait := self.attempts.wait(address):
            return self._later(session, wait)
        self.attempts.failed(address)
        async with self._one:  # each try takes memory and a processor
            fits = await asyncio.to_thread(password.fits, given.get("password", ""), self.kept)
        if not fits:
            return self._asked(session, 401, "Kata sandi itu tidak cocok.")
        self.attempts.succeeded(address)
        return self.sessions.write(staff.here(), self.sessions.begin(staff=True))

    async def leave(self, request):
        session = self.sessions.read(request)
        if await staff.sent(request, session) is None:
            return staff.stale()
        return self.sessions.end(staff.here("masuk/"))

    def _asked(self, session, status=200, fault=None, headers=None):
        shown = staff.page(
            "login", status, headers, word=session.word, fault=fault,
            not_set=NOT_SET.split("\n") if self.kept is None else None,
        )  # fmt: skip
        return self.sessions.write(shown, session)

    def _later(self, session, wait):
        minutes = math.ceil(wait / 60)
        fault = f"Terlalu banyak percobaan. Cobalah lagi sekitar {minutes} menit lagi."
        return self._asked(session, 429, fault, {"Retry-After": str(int(wait) + 1)})


def _address(request):
    return request.client.host if request.client else ""
