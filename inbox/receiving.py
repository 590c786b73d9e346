"""POST /kirim/: look at what was sent, keep it, and thank; or hand it back with what to mend."""

import sqlite3
import time

from starlette.responses import RedirectResponse, Response

from loop_site.contact import form
from loop_site.languages import DEFAULT, LANGUAGES
from loop_site.texts import speaker

from . import body, log, origin, page
from .below import at
from .rendering import rendered
from .site import CONTACT, THANKS

ADDRESS = "/kirim/"
# Why a whole form is handed back, and the status that says so to a program.
FAILURES = {
    "unread": 415, "large": 413, "foreign": 403, "busy": 429, "fault": 503,
}  # fmt: skip
# Nobody fills in the form in fewer seconds; programs do. The words are kept all the same, and
# marked for staff to judge: a person whose browser filled in everything must not be sent away.
SOON = 3.0


class Receiver:
    """Receives messages into the store behind `turns`.

    site: the built site. rules: function -> Rules. rate: limits.Rate. came: called when there
    is a message to tell of. clock: seconds since 1970.
    """

    def __init__(self, turns, site, rules, rate, came=lambda: None, clock=time.time):
        self.turns, self.site, self.rules, self.rate = turns, site, rules, rate
        self.came, self.clock = came, clock

    async def answer(self, request):
        """What a starlette Request is answered: a form, or the way to the form."""
        if request.method == "POST":
            return await self.receive(request)
        return RedirectResponse(at(CONTACT[preferred(request)]), 303)

    async def receive(self, request):
        """What a request with a form in it is answered; never raises."""
        fields, failure = {}, None
        try:
            fields, failure = await body.read(request)
            return await self._considered(request, fields, failure)
        except Exception as error:  # noqa: BLE001 - whatever it is, nobody's words are lost by it
            log.failure("receiving", error)
            return self._handed_back(request, fields, failure="fault", plain=True)

    async def _considered(self, request, fields, failure):
        given = form.answers(fields)
        address = request.client.host if request.client else ""
        wait = self.rate.wait(address)
        if not failure and origin.foreign(request.headers):
            failure = "foreign"
        if wait:
            failure = "busy"
        if failure:
            retry = {"Retry-After": str(int(wait) + 1)} if wait else {}
            return self._handed_back(request, fields, failure=failure, headers=retry)
        message, faults = form.checked(given, self.site.knows(), self.rules().lengths)
        if faults:
            return self._handed_back(request, fields, faults=faults)
        trapped = any(value.strip() for value in fields.get("website", ()))
        suspected = trapped or self._too_soon(fields)
        try:
            id = await self.turns.run(self.turns.store.add, message, suspected=suspected)
        except sqlite3.Error as error:
            log.failure("storing", error)
            return self._handed_back(request, fields, failure="fault")
        if id is not None and not suspected:
            self.came()
        return RedirectResponse(at(THANKS[message.page]), 303)

    def _too_soon(self, fields):
        """Whether the form says it was begun a moment ago; one that says nothing is believed."""
        started = "".join(fields.get("started", ()))
        if not (started.isascii() and started.isdecimal() and len(started) < 16):
            return False
        return 0 < self.clock() - int(started) / 1000 < SOON

    def _handed_back(
        self, request, fields, faults=None, failure=None, headers=None, plain=False
    ):
        given = form.answers(fields)
        language = form.page_language(given) if any(given.values()) else preferred(request)
        say = speaker(self.rules().texts, language)
        why = say(f"receiver.{failure}") if failure else None
        built, data = None if plain else self.site.page(language), None
        if built is not None:
            data = page.filled(built, given, faults or {}, why, self.site.topics(language))
        if data is None:
            data = _plain(say, language, given, why).encode()
        status = FAILURES[failure] if failure else 422
        return Response(data, status, headers, "text/html")


def preferred(request):
    """The language a browser asks for first, of those there are; else Indonesian."""
    first = request.headers.get("accept-language", "").strip()[:2].lower()
    return first if first in LANGUAGES else DEFAULT


def _plain(say, language, given, why):
    """A page for when the contact page has no form: nothing that was written is lost."""
    shown = [name for name in form.FIELDS if name not in ("consent", "adult")]
    return rendered(
        "plain",
        t=say,
        language=language,
        why=why or say("receiver.incomplete"),
        written="\n\n".join(given[name] for name in shown if given[name]),
        contact=at(CONTACT[language]),
    )
