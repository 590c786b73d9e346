"""The pages of the studio, without a line of script: drop, see, decide, write."""

from pathlib import Path

from jinja2 import Environment, PackageLoader
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from loop_site import clock, code_faults, data_files
from loop_site.commands import imports_told
from loop_site.importers import articles, bringing_in, drafts, rehearsing
from loop_site.importers.refusals import Refused
from loop_site.languages import LANGUAGES
from loop_site.problems import as_text

from . import forms, manuscripts, showing

_PAGES = Environment(
    autoescape=True, loader=PackageLoader("studio"), trim_blocks=True, lstrip_blocks=True
)
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors {framed}"
)
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    # Without it a browser keeps the Origin of a form to itself, and that is what is looked at.
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}
KINDS = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp"}
ELSEWHERE = (
    "Permintaan ini tidak datang dari halaman studio, jadi tidak dikerjakan. Buka studio lagi, "
    "lalu ulangi.",
    "This request did not come from a page of the studio, so nothing was done. Open the studio "
    "again and repeat.",
)
GONE = (
    "Naskah ini sudah ditulis, atau studio dimulai ulang. Jatuhkan berkasnya sekali lagi.",
    "This manuscript was written already, or the studio was started again. Drop the file once "
    "more.",
)
NOTHING = ("Pilih dulu berkas Word-nya.", "Choose the Word file first.")
HEAVY = (
    "Berkas ini lebih dari 25 MB. Perkecil gambarnya di Word.",
    "This file has more than 25 MB. Compress its pictures in Word.",
)


def application(root, host):
    """The ASGI application for the project at the Path `root`, which answers to `host` alone."""
    studio = Studio(Path(root), host)
    one = "/naskah/{word}/"
    routes = [
        Route("/", studio.start),
        Route("/gaya.css", studio.style),
        Route("/ikon.svg", studio.icon),
        Route("/naskah/", studio.drop, methods=["POST"]),
        Route(one, studio.show),
        Route(one, studio.decide, methods=["POST"]),
        Route(f"{one}tulis/", studio.write, methods=["POST"]),
        Route(f"{one}pratinjau/{{language}}/", studio.preview),
        Route(f"{one}pratinjau/{{language}}/{{name}}", studio.picture),
    ]
    return Starlette(
        routes=[
            Route(route.path, studio.guarded(route.endpoint), methods=route.methods)
            for route in routes
        ]
    )


def page(template, status=200, framed="'none'", **values):
    """An answer made of templates/<template>.html."""
    headers = {**HEADERS, "Content-Security-Policy": POLICY.format(framed=framed)}
    return HTMLResponse(_PAGES.get_template(f"{template}.html").render(**values), status, headers)


class Studio:
    """root: the project. host: what a browser calls this address."""

    def __init__(self, root, host):
        self.root, self.desk = root, manuscripts.Desk()
        self.hosts = {host, host.replace("127.0.0.1", "localhost")}

    def guarded(self, answer):
        """`answer` for requests made here, and forms sent from here."""

        async def guarded(request):
            named = request.headers.get("host", "").lower() in self.hosts
            if not named or (
                request.method == "POST" and not forms.own(request.headers, self.hosts)
            ):
                return page("start", 403, told=ELSEWHERE)
            try:
                return await answer(request)
            except forms.TooLarge:
                return page("start", 413, told=HEAVY)
            except Exception as error:  # noqa: BLE001 - ours to mend, told in words
                id, _, en = code_faults.told(error, self.root).partition("\n")
                return page("start", 500, told=(id, en.strip()))

        return guarded

    async def start(self, request):
        return page("start")

    async def style(self, request):
        return Response(showing.style(self.root), 200, HEADERS, "text/css")

    async def icon(self, request):
        icon = (self.root / "overrides/assets/favicon.svg").read_bytes()
        return Response(icon, 200, HEADERS, "image/svg+xml")

    async def drop(self, request):
        sent = forms.file(request.headers.get("content-type", ""), await forms.body(request))
        if not sent:
            return page("start", 422, told=NOTHING)
        name, data = sent
        try:
            manuscript = await run_in_threadpool(self._read, name, data)
        except Refused as refused:
            return page("start", 422, told=(f"{name}: {refused.id}", refused.en))
        return RedirectResponse(f"/naskah/{self.desk.put(manuscript)}/", 303, HEADERS)

    def _read(self, name, data):
        known, faults = data_files.read(self.root)
        if faults:
            raise Refused(*(["\n".join(as_text(faults).split("\n"))] * 2))
        article = bringing_in.article(
            data, name, self.root, known.alumni, clock.now(), articles.Wishes()
        )
        manuscript = manuscripts.Manuscript(name, article)
        manuscript.problems = rehearsing.problems(self.root, manuscript.draft(), clock.now())
        return manuscript

    async def show(self, request):
        manuscript = self.desk.get(request.path_params["word"])
        if not manuscript:
            return page("start", 404, told=GONE)
        return self._shown(request, manuscript)

    def _shown(self, request, manuscript, status=200, told=None):
        known, _ = data_files.read(self.root)
        draft, article = manuscript.draft(), manuscript.article
        return page(
            "manuscript", status, told=told, manuscript=manuscript, draft=draft,
            original=manuscript.original, word=request.path_params["word"],
            facts=draft.halves[manuscript.original][0],
            themes={key: theme.name for key, theme in known.themes.items()} if known else {},
            alumni={key: person.name for key, person in known.alumni.items()} if known else {},
            sentences=[imports_told.halves(draft), *imports_told.covered(article.coverage)],
            coverage=article.coverage,
            missing=[name for name in LANGUAGES if name not in draft.halves],
        )  # fmt: skip

    async def decide(self, request):
        manuscript = await self._decided(request)
        if not manuscript:
            return page("start", 404, told=GONE)
        return RedirectResponse(f"/naskah/{request.path_params['word']}/", 303, HEADERS)

    async def _decided(self, request):
        """The Manuscript with what the form says in it, judged anew; None where it is gone."""
        manuscript = self.desk.get(request.path_params["word"])
        sent = forms.fields(await forms.body(request))
        if manuscript:
            manuscript.decide(sent)
            manuscript.problems = await run_in_threadpool(self._judged, manuscript)
        return manuscript

    def _judged(self, manuscript):
        try:
            return rehearsing.problems(self.root, manuscript.draft(), clock.now())
        except (OSError, drafts.Taken):
            return manuscript.problems  # writing will say why

    async def write(self, request):
        manuscript = await self._decided(request)
        if not manuscript:
            return page("start", 404, told=GONE)
        try:
            draft = manuscript.draft()
            files = await run_in_threadpool(bringing_in.written, draft, self.root)
        except Refused as refused:
            return self._shown(request, manuscript, 409, (refused.id, refused.en))
        self.desk.take(request.path_params["word"])
        return page("written", files=files, problems=manuscript.problems)

    async def preview(self, request):
        manuscript = self.desk.get(request.path_params["word"])
        half = manuscript and manuscript.draft().halves.get(request.path_params["language"])
        if not half:
            return page("start", 404, told=GONE)
        facts, body = half
        shown = await run_in_threadpool(showing.html, self.root, body)
        return page(
            "preview",
            framed="'self'",
            language=request.path_params["language"],
            facts=facts,
            shown=shown,
        )

    async def picture(self, request):
        manuscript, name = self.desk.get(request.path_params["word"]), request.path_params["name"]
        data = manuscript and manuscript.article.draft.pictures.get(name)
        if not data:
            return page("start", 404, told=GONE)
        return Response(data, 200, HEADERS, KINDS[name.rpartition(".")[2]])
