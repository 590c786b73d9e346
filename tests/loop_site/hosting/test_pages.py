"""`_headers` and `_redirects`, read back as the two hosts read them."""

import pytest

from loop_site.hosting import description, pages
from loop_site.security import policy

ADMIN = {"admin/": {"Content-Security-Policy": "default-src 'self'"}}


@pytest.fixture
def hosting(small):
    small.frame().article("a", aliases=["/lama/", "/?p=12"])
    return description.describe(small.views(), policy([], []), ["feed.xml", "en/feed.json"], ADMIN)


def rules(text):
    """[(pattern, lines)] of a `_headers`."""
    found = []
    for line in text.decode().splitlines():
        if line.startswith("  "):
            found[-1][1].append(line.strip())
        else:
            found.append((line, []))
    return found


def fits(pattern, path):
    return path.startswith(pattern[:-1]) if pattern.endswith("*") else path == pattern


def on_cloudflare(text, path):
    """All rules that fit, in order; `!` takes away, what is said twice is joined."""
    headers = {}
    for pattern, lines in rules(text):
        for line in lines if fits(pattern, path) else ():
            if line.startswith("! "):
                headers.pop(line[2:], None)
            else:
                name, _, value = line.partition(": ")
                headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def on_netlify(text, path):
    """The value of the longest rule that fits."""
    headers = {}
    for pattern, lines in sorted(rules(text), key=lambda rule: len(rule[0])):
        if fits(pattern, path):
            headers |= dict(line.split(": ", 1) for line in lines)
    return headers


@pytest.mark.parametrize(
    "path, section",
    [
        ("/artikel/a/", ""),
        ("/assets/loop.1.js", "assets/"),
        ("/assets/pictures/a.webp", "assets/pictures/"),
        ("/admin/index.html", "admin/"),
        ("/feed.xml", ""),
    ],
)
def test_both_hosts_send_what_is_described(hosting, path, section):
    wanted = hosting.below(section)
    if section in ("", "admin/"):
        del wanted["Cache-Control"]
    if path.endswith(".xml"):
        wanted["Content-Type"] = "application/atom+xml; charset=utf-8"
    assert on_cloudflare(pages.files(hosting)["_headers"], path) == wanted
    assert on_netlify(pages.files(hosting, netlify=True)["_headers"], path) == wanted


def test_netlify_is_told_no_line_it_refuses(hosting):
    told = pages.files(hosting, netlify=True)["_headers"].decode()
    assert all(": " in line for line in told.splitlines() if line.startswith(" "))


def test_old_addresses_are_sent_on_with_and_without_their_slash(hosting):
    feeds = ["/feed/ /feed.xml", "/feed /feed.xml", "/en/feed/ /en/feed.xml", "/en/feed /en/feed.xml"]
    moved = [*feeds, "/lama/ /artikel/a/", "/lama /artikel/a/"]
    assert pages.files(hosting)["_redirects"].decode().splitlines() == [
        f"{line} 301" for line in moved
    ]
    # Cloudflare cannot look at what stands behind a question mark.
    assert pages.files(hosting, netlify=True)["_redirects"].decode().splitlines() == [
        *(f"{line} 301!" for line in moved),
        "/ p=12 /artikel/a/ 301!",
        "/en/* /en/404.html 404",
    ]


def test_no_line_is_longer_than_cloudflare_reads(built):
    assert max(map(len, (built / "_headers").read_text("utf-8").splitlines())) < 2000


@pytest.mark.parametrize(
    "written, read",
    [
        ("/caf%C3%A9/", "café/"),
        ("/a%20b/", "a b/"),
        ("/100%25/", "100%/"),
    ],
)
def test_address_copied_from_a_browser_is_read_as_servers_do(small, written, read):
    small.frame().article("a", aliases=[written])
    told = description.describe(small.views(), None, [])
    assert told.moved == {**description.OLD_FEEDS, read: "artikel/a/"}
    assert len(pages.files(told)["_redirects"].splitlines()) == 6


@pytest.mark.parametrize(
    "alias, sent",
    [
        ("/caf%C3%A9/", "/caf%C3%A9/"), ("/café/", "/caf%C3%A9/"), ("/a'b(c)&d=e/", "/a'b(c)&d=e/"),
        ("/a%27b/", "/a'b/"), ("/100%25/", "/100%25/"), ("/a%20b/", "/a%20b/"), ("/a*/", "/a%2A/"),
        ("/a:b/", "/a%3Ab/"), ('/"<x>/', "/%22%3Cx%3E/"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("netlify", [False, True])
def test_old_address_is_written_as_browsers_send_it(small, alias, sent, netlify):
    small.frame().article("a", aliases=[alias])
    told = description.describe(small.views(), None, [])
    lines = pages.files(told, netlify)["_redirects"].decode().splitlines()
    assert f"{sent} /artikel/a/ {'301!' if netlify else '301'}" in lines
    assert all(len(line.split(" ")) == 3 for line in lines)


def test_every_site_stands_below_its_base(small):
    small.frame().article("a", aliases=["/lama/"])
    told = description.describe(small.views("https://x.github.io/loop/"), None, ["feed.xml"])
    files = pages.files(told)
    assert "/loop/lama/ /loop/artikel/a/ 301" in files["_redirects"].decode()
    assert {pattern[:6] for pattern, _ in rules(files["_headers"])} == {"/loop/"}
