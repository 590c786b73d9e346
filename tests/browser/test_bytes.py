"""What a reader's first view of an article costs."""

import gzip
import re

import pytest

from tests.pages import ARTICLES

LIMIT = 14_600  # one initial TCP window


@pytest.mark.parametrize("path", ARTICLES)
def test_first_view_fits_one_tcp_window(chromium, served, path):
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    before = len(served.requests)
    page.goto(served.url + path, wait_until="networkidle")
    answered = served.requests[before:]
    assert all(url.startswith(served.url) for url in asked), asked
    assert len(asked) <= 4, asked
    assert all(status == 200 for _, status, _ in answered), answered
    assert context.cookies() == []
    context.close()


def test_everything_the_head_names_weighs_at_most_the_window(built):
    assert _too_heavy(built) == {}


def test_call_with_every_road_open_fits_the_window_too(roads):
    assert _too_heavy(roads.folder) == {}


def _too_heavy(site):
    """{address: bytes} of the articles above the limit."""
    pages = [*site.glob("artikel/*/index.html"), *site.glob("en/articles/*/index.html")]
    assert len(pages) >= len(ARTICLES)
    weighed = {str(page.parent.relative_to(site)): _weight(site, page.parent) for page in pages}
    return {path: weight for path, weight in weighed.items() if weight > LIMIT}


def _weight(site, path):
    page = (site / path / "index.html").read_bytes()
    head = page.split(b"</head>")[0].decode()
    links = re.findall(r'<link rel="(?:stylesheet|icon)" href="([^"]+)"', head)
    scripts = re.findall(r'<script[^>]+src="([^"]+)"', page.decode())
    files = [site / link.lstrip("/") for link in links + scripts]
    return sum(len(gzip.compress(data, 9)) for data in [page, *map(_bytes, files)])


def _bytes(file):
    return file.read_bytes()
