"""The receiver in this process, asked as a browser asks it, without a network."""

import asyncio
import re
import shutil
import threading
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

import lxml.html

from inbox import rules, settings
from inbox.app import application
from inbox.site import CONTACT, TOPICS
from inbox.store import Store
from loop_site import data_files
from tests.loop_site.small import ROOT

PAGE = Path(__file__).with_name("kontak.html")
FORM = "application/x-www-form-urlencoded"
HOST = "loop.example"
COOKIE = "loop-inbox"
TEXTS = data_files.read(ROOT)[0].texts
# A whole form as a browser sends it.
WRITTEN = {
    "page": "id", "website": "", "name": "Ani Wijaya", "channel": "email",
    "email": "ani@contoh.id", "whatsapp": "", "language": "id", "topic": "etika",
    "message": "Apakah sesi dapat daring?", "length": "60", "times": ["Senin 09.00 WIB"],
    "consent": "0123456789ab", "adult": "yes",
}  # fmt: skip


def written(**other):
    """WRITTEN with other answers; None leaves a field out."""
    return {name: value for name, value in {**WRITTEN, **other}.items() if value is not None}


def site(folder):
    """A built site of nothing but contact pages and topics, at `folder`."""
    text = PAGE.read_text("utf-8")
    english = text.replace('lang="id"', 'lang="en"').replace(
        '"page" value="id"', '"page" value="en"'
    )
    for language, page in (("id", text), ("en", english.replace("Galat: ", "Error: "))):
        file = folder / CONTACT[language].strip("/") / "index.html"
        file.parent.mkdir(parents=True)
        file.write_text(page, "utf-8")
        title = {"id": "Menjaga <kerahasiaan>", "en": "Keeping your story safe"}[language]
        (folder / TOPICS[language]).write_text(
            f'{{"etika": "Etika", "menjaga-kerahasiaan": "{title}"}}', "utf-8"
        )
    return folder


@dataclass
class Answer:
    status: int
    headers: dict
    body: bytes
    cookies: list = field(default_factory=list)

    @property
    def text(self):
        return self.body.decode()

    @property
    def page(self):
        return lxml.html.document_fromstring(self.text)

    @property
    def summary(self):
        """[(link, words)] of the error summary; link None where it is about the whole form."""
        items = self.page.xpath("//*[@id='loop-errors']//li")
        return [(next(iter(li.xpath("a/@href")), None), li.text_content()) for li in items]


class App:
    """The application over the project's own data, a site and a database below `folder`."""

    def __init__(self, folder, runner, password=None, secure=False, patience=0.2):
        self.runner, self.folder = runner, folder
        self.site = site(folder / "site")
        self.settings = settings.Settings(
            ROOT, folder / "inbox.sqlite3", self.site, 8010, not secure, password
        )
        self.store = Store(self.settings.database, patience)
        current = rules.Current(ROOT, preview=True, own=True)
        self.app = application(self.settings, "x" * 32, current, self.store)
        self.cookie = None

    @property
    def kept(self):
        """What is stored, newest first."""
        return self.store.newest()

    def get(self, path, **headers):
        return self.ask("GET", path, b"", headers)

    def post(self, path, fields, **headers):
        """Send `fields` (a dict, or the body itself) as a form."""
        body = fields if isinstance(fields, bytes) else urlencode(fields, doseq=True).encode()
        return self.ask("POST", path, body, {"content-type": FORM, **headers})

    def send(self, fields, **headers):
        """Send the contact form."""
        return self.post("/kirim/", fields, **headers)

    def ask(self, method, path, body, headers, client="203.0.113.5"):
        """body: bytes, or a function that gives each message a server would."""
        path, _, query = path.partition("?")
        headers = {"host": HOST, **{name.replace("_", "-"): text for name, text in headers.items()}}
        if self.cookie:
            headers["cookie"] = f"{COOKIE}={self.cookie}"
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method,
            "scheme": "https", "path": path, "raw_path": path.encode(), "root_path": "",
            "query_string": query.encode(), "client": (client, 4711), "server": (HOST, 443),
            "headers": [(name.lower().encode(), text.encode()) for name, text in headers.items()],
        }  # fmt: skip
        return self.runner.run(self._asked(scope, body))

    async def _asked(self, scope, body):
        heard = []

        async def receive():
            return body() if callable(body) else {"type": "http.request", "body": body}

        async def send(message):
            heard.append(message)

        await self.app(scope, receive, send)
        start, *rest = heard
        pairs = [(name.decode(), text.decode()) for name, text in start["headers"]]
        cookies = [text for name, text in pairs if name == "set-cookie"]
        for text in cookies:
            self.cookie = re.match(f'{COOKIE}="?([^";]*)', text)[1] or None
        return Answer(
            start["status"], dict(pairs), b"".join(part["body"] for part in rest), cookies
        )


def fresh(folder):
    """`folder`, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


class Runner:
    """One event loop for everything a test asks, in a thread: a browser may hold this one's."""

    def __enter__(self):
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def run(self, coroutine):
        """What the coroutine gives, or raises."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result()
