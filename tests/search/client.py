"""The client as readers get it: asked from Python, run in a browser on the built site."""

import json
from pathlib import Path
from urllib.parse import urlsplit

ASK = """([script, questions]) => import(script).then(({ find }) => Promise.all(
  questions.map(([query, index, other, options]) => find(query, index, other, options))))"""


class Client:
    """Asks `find` of the site in the folder `site`, which a server shows at `url`."""

    def __init__(self, page, site, url):
        self.page, self.site = page, site
        page.goto(url + "404.html")
        (script,) = Path(site, "assets").glob("search.*.js")
        self.script = f"/assets/{script.name}"

    def head(self, language):
        """The link to the head of the index of `language`."""
        (file,) = Path(self.site, "assets/search").glob(f"{language}.*.json")
        return f"/assets/search/{file.name}"

    def index(self, language):
        """What stands in that head."""
        return json.loads(Path(self.site, self.head(language).lstrip("/")).read_text("utf-8"))

    def ask(self, *queries, language="id", **options):
        """The answers to `queries`, in order."""
        here, there = self.head(language), self.head("en" if language == "id" else "id")
        asked = [[query, here, there, options] for query in queries]
        return self.page.evaluate(ASK, [self.script, asked])


def shown(answer):
    """The addresses of the hits as a reader sees them, the other language's last."""
    hits = [hit for group in answer["groups"] for hit in group["hits"]] + answer["elsewhere"]
    return [address(hit) for hit in hits]


def address(hit):
    parts = urlsplit(hit["href"])
    return parts.path.lstrip("/") + (f"#{parts.fragment}" if parts.fragment else "")


def titles(hits):
    return ["".join(text for text, _ in hit["title"]) for hit in hits]


def marked(pairs):
    """The words that are marked among [text, marked] pairs."""
    return [text for text, found in pairs if found]
