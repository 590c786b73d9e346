"""Every kind of response carries the headers it must, and none that does not fit it."""

import pytest

from tests.deploy.conftest import ADMIN, WRITERS, hosting_of
from tests.pages import KINDS, OLD_ADDRESS

PAGE = f"/{KINDS['id']['article']}"
STRICT = {
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
FOREVER = "public, max-age=31536000, immutable"
KINDS_OF_RESPONSE = {
    PAGE: (200, "text/html; charset=utf-8", "no-cache"),
    "/en/": (200, "text/html; charset=utf-8", "no-cache"),
    "/feed.xml": (200, "application/atom+xml; charset=utf-8", "no-cache"),
    "/en/topics/ethics/feed.json": (200, "application/feed+json; charset=utf-8", "no-cache"),
    "/sitemap.xml": (200, "text/xml; charset=utf-8", "no-cache"),
    "/robots.txt": (200, "text/plain; charset=utf-8", "no-cache"),
    "/.well-known/security.txt": (200, "text/plain; charset=utf-8", "no-cache"),
    "/apple-touch-icon.png": (200, "image/png", "no-cache"),
    f"/{OLD_ADDRESS}": (301, None, "no-cache"),
    "/artikel": (None, None, "no-cache"),
    "/tidak-ada/": (404, "text/html; charset=utf-8", "no-cache"),
    "/assets/tidak-ada.js": (404, "text/html; charset=utf-8", "no-cache"),
    "/pernah-ada/": (410, "text/html; charset=utf-8", "no-cache"),
}


def test_the_build_writes_the_configuration_tested_here(made):
    root, folder = made
    for name, file in (("nginx", "nginx.conf"), ("caddy", "Caddyfile")):
        text = (root / "hosting" / file).read_text("utf-8")
        assert text == WRITERS[name](hosting_of(root, folder))


@pytest.mark.parametrize("path", KINDS_OF_RESPONSE)
def test_every_kind_of_response_has_every_header_once(server, path):
    status, kind, cache = KINDS_OF_RESPONSE[path]
    answer = server.ask(path)
    assert answer.status in ((status,) if status else (301, 308))
    assert {name: answer.headers.get_all(name) for name in STRICT} == {
        name: [value] for name, value in STRICT.items()
    }
    assert answer.headers.get_all("Cache-Control") == [cache]
    (policy,) = answer.headers.get_all("Content-Security-Policy")
    assert policy.startswith("default-src 'none'; script-src 'self' 'sha256-")
    assert policy.endswith("; frame-ancestors 'none'")
    if kind:
        assert answer.headers["Content-Type"].replace("application/xml", "text/xml") == kind


@pytest.mark.parametrize(
    "pattern, shared",
    [
        ("assets/*.js", "same-origin"),
        ("assets/search/*.json", "same-origin"),
        ("assets/share/*.jpg", "cross-origin"),
    ],
)
def test_what_has_its_hash_in_its_name_is_kept_for_ever(server, made, pattern, shared):
    file = next(iter(sorted(made[1].glob(pattern))))
    answer = server.ask("/" + file.relative_to(made[1]).as_posix())
    assert answer.status == 200
    assert answer.headers.get_all("Cache-Control") == [FOREVER]
    assert answer.headers.get_all("Cross-Origin-Resource-Policy") == [shared]


def test_a_part_of_the_site_has_a_policy_of_its_own(server):
    answer = server.ask("/admin/")
    assert answer.status == 200
    for name, value in ADMIN["admin/"].items():
        assert answer.headers.get_all(name) == [value]
    assert answer.headers.get_all("X-Content-Type-Options") == ["nosniff"]


def test_the_inbox_keeps_its_own_headers(server):
    answer = server.ask("/kotak-masuk/")
    assert answer.headers.get_all("Strict-Transport-Security") == ["max-age=31536000"]
    assert "no-store" in answer.headers["Cache-Control"]
    assert len(answer.headers.get_all("Content-Security-Policy")) == 1
    assert "sha256-zl" not in answer.headers["Content-Security-Policy"]


def test_server_does_not_tell_its_version(server):
    assert not any(sign.isdigit() for sign in server.ask(PAGE).headers.get("Server", ""))
