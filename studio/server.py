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

from . import forms, manuscripts, sentences, showing

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


def application(root, host):
    """The ASGI application for the project at the Path `root`, which answers to `host` alone."""
    studio = Studio(Path(root), host)
    one = "/naskah/{word}/"
    routes = [
        Route("/", studio.start),
        Route("/gaya.css", studio.style),
        Route("/ikon.svg", studio.icon),
        Route("/naskah/", studio.drop, methods=["POST"]),
        Route("/kiriman/{word}/", studio.several),
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
                return page("start", 403, told=sentences.ELSEWHERE)
            try:
                return await answer(request)
            except forms.TooLarge:
                return page("start", 413, told=sentences.HEAVY)
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
        sent = forms.files(request.headers.get("content-type", ""), await forms.body(request))
        if not sent:
            return page("start", 422, told=sentences.NOTHING)
        many = await run_in_threadpool(self._arrived, sent)
        one = many[0]
        if len(many) > 1:
            return RedirectResponse(f"/kiriman/{self.desk.gather(many)}/", 303, HEADERS)
        if one.refused:
            return page("start", 422, told=(f"{one.name}: {one.refused[0]}", one.refused[1]))
        return RedirectResponse(f"/naskah/{one.word}/", 303, HEADERS)

    def _arrived(self, sent):
        """[manuscripts.Arrival] of the files that were sent, one read after the other."""
        found = []
        for name, data in sent[: manuscripts.MOST]:
            try:
                found.append(manuscripts.Arrival(name, self.desk.put(self._read(name, data))))
            except Refused as refused:
                found.append(manuscripts.Arrival(name, refused=(refused.id, refused.en)))
        more = sentences.too_many(manuscripts.MOST)
        return found + [manuscripts.Arrival(name, refused=more) for name, _ in sent[len(found) :]]

    def _read(self, name, data):
        known, faults = data_files.read(self.root)
        if faults:
            raise Refused(*(["\n".join(as_text(faults).split("\n"))] * 2))
        article = bringing_in.article(
            data, name, self.root, known.alumni, clock.now(), articles.Wishes()
        )
        return manuscripts.Manuscript(name, article)

    async def several(self, request):
        arrivals = self.desk.gathered(request.path_params["word"])
        if not arrivals:
            return page("start", 404, told=sentences.GONE)
        return page("several", arrivals=arrivals, held=self.desk.held)

    async def show(self, request):
        manuscript = self.desk.get(request.path_params["word"])
        if not manuscript:
            return page("start", 404, told=sentences.GONE)
        if manuscript.problems is None:
            manuscript.problems = await run_in_threadpool(self._judged, manuscript)
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
            together=manuscript.together,
        )  # fmt: skip

    async def decide(self, request):
        manuscript = await self._decided(request)
        if not manuscript:
            return page("start", 404, told=sentences.GONE)
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
            return manuscript.problems or []  # writing will say why

    async def write(self, request):
        manuscript = await self._decided(request)
        if not manuscript:
            return page("start", 404, told=sentences.GONE)
        try:
            draft = manuscript.draft()
            files = await run_in_threadpool(bringing_in.written, draft, self.root)
        except Refused as refused:
            return self._shown(request, manuscript, 409, (refused.id, refused.en))
        following = self.desk.written(request.path_params["word"], files)
        return page("written", files=files, problems=manuscript.problems,
                    following=following, together=manuscript.together)  # fmt: skip

    async def preview(self, request):
        manuscript = self.desk.get(request.path_params["word"])
        half = manuscript and manuscript.draft().halves.get(request.path_params["language"])
        if not half:
            return page("start", 404, told=sentences.GONE)
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
            return page("start", 404, told=sentences.GONE)
        return Response(data, 200, HEADERS, KINDS[name.rpartition(".")[2]])
