"""The inbox as staff read it on a phone: a list, one message, what can be done with it."""

import re
from datetime import UTC, datetime, timedelta
from functools import wraps

from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from . import body, erasing, origin, people, store, telling
from .below import at
from .rendering import rendered
from .session import FOLDER

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Robots-Tag": "noindex",
}
PAGE = 50


def page(template, status=200, headers=None, **values):
    """An answer made of templates/<template>.html."""
    return HTMLResponse(rendered(template, **values), status, {**HEADERS, **(headers or {})})


def notice(status, title, text):
    """A page that only says something."""
    return page("notice", status, title=title, text=text)


def gone():
    return notice(404, "Pesan tidak ada", "Pesan ini tidak ada, atau sudah dihapus.")


def here(path=""):
    """The way to a page of the inbox."""
    return RedirectResponse(at(f"{FOLDER}{path}"), 303, HEADERS)


class Inbox:
    """The pages for staff. sessions: who is in. site, rules, turns: as in receiving.Receiver."""

    def __init__(self, sessions, turns, site, rules):
        self.sessions, self.turns, self.site, self.rules = sessions, turns, site, rules

    def routes(self):
        one = f"{FOLDER}pesan/{{id:int}}/"
        return [
            Route(FOLDER, self._inside(self.list)),
            Route(one, self._inside(self.message)),
            Route(f"{one}ekspor/", self._inside(self.export)),
            Route(f"{one}dijawab/", self._inside(self.answered), methods=["POST"]),
            Route(f"{one}hapus/", self._inside(self.ask_erase)),
            Route(f"{one}hapus/", self._inside(self.erase), methods=["POST"]),
        ]

    def _inside(self, show):
        """`show` for those who are logged in; a form must come from a page of their session."""

        @wraps(show)
        async def shown(request):
            session = self.sessions.read(request)
            if not session.staff:
                return here("masuk/")
            values = {"word": session.word}
            if request.method == "POST":
                values["sent"] = await sent(request, session)
                if values["sent"] is None:
                    return stale()
            if "id" not in request.path_params:
                return await show(request, **values)
            kept = await self.turns.run(self.turns.store.one, request.path_params["id"])
            return await show(kept, **values) if kept else gone()

        return shown

    async def list(self, request, word):
        asked = re.fullmatch("[0-9]{1,18}", request.query_params.get("sebelum", ""))
        before = {"before": int(asked[0])} if asked else {}
        run, kept = self.turns.run, self.turns.store
        found = await run(kept.newest, PAGE + 1, **before)
        total, waiting = await run(kept.count)
        return page(
            "list",
            word=word,
            messages=found[:PAGE],
            older=found[PAGE - 1].id if len(found) > PAGE else None,
            first=not before,
            total=total,
            waiting=waiting,
            topics=self.site.topics("id"),
        )

    async def message(self, kept, word):
        others = await self.turns.run(self.turns.store.of, kept.reply_to)
        days = self.rules().retention_days
        until = datetime.fromisoformat(kept.received) + timedelta(days=days) if days else None
        return page(
            "message",
            word=word,
            kept=kept,
            others=[other for other in reversed(others) if other.id != kept.id],
            topics=self.site.topics("id"),
            until=telling.day(until) if until else None,
        )

    async def export(self, kept, word):
        messages = await self.turns.run(self.turns.store.of, kept.reply_to)
        headers = {"Content-Disposition": f'attachment; filename="pesan-{kept.id}.json"', **HEADERS}
        return Response(people.as_json(messages), 200, headers, "application/json")

    async def answered(self, kept, word, sent):
        moment = store.iso(datetime.now(UTC)) if sent.get("answered") == "1" else None
        await self.turns.run(self.turns.store.mark, [kept.id], answered_at=moment)
        return here(f"pesan/{kept.id}/")

    async def ask_erase(self, kept, word):
        messages = await self.turns.run(self.turns.store.of, kept.reply_to)
        return page("erase", word=word, kept=kept, count=len(messages))

    async def erase(self, kept, word, sent):
        messages = [kept]
        if sent.get("what") == "person":
            messages = await self.turns.run(self.turns.store.of, kept.reply_to)
        await self.turns.run(erasing.erase, self.turns.store, [each.id for each in messages])
        return here()


async def sent(request, session):
    """{name: value} of a form that came from a page of this session, else None."""
    fields, failure = await body.read(request)
    values = {name: given[-1] for name, given in fields.items()}
    if failure or origin.foreign(request.headers) or not session.wrote(values.get("word", "")):
        return None
    return values


def stale():
    text = "Tidak ada yang berubah. Buka lagi kotak masuk, lalu ulangi."
    return notice(403, "Halaman ini sudah kedaluwarsa", text)
