"""The page's policy against what somebody might put into a text."""

import re

from tests.conftest import build
from tests.pages import KINDS
from tests.serving import serve

HOSTILE = """
<script>window.hit = 'inline script'</script>
<img src="x.png" onerror="window.hit = 'onerror'">
<a id="js" href="javascript:window.hit='javascript link'">x</a>
<iframe srcdoc="<script>parent.hit = 'srcdoc'</script>"></iframe>
<form id="away" action="https://example.org/"><button>x</button></form>
<base href="https://example.org/">
<div id="overlay" style="position:fixed;inset:0;z-index:99"></div>
<h2 onclick="window.hit = 'handler'" id="heading">x</h2>
<svg><script>window.hit = 'svg script'</script></svg>
"""


def test_nine_hostile_payloads_are_blocked(chromium, built, tmp_path):
    path = KINDS["id"]["article"]
    page_file = tmp_path / "site" / path / "index.html"
    page_file.parent.mkdir(parents=True)
    text = (built / path / "index.html").read_text("utf-8")
    page_file.write_text(text.replace("<main ", f"{HOSTILE}<main ", 1), "utf-8")
    for name in ("404.html",):
        (tmp_path / "site" / name).write_text("404")
    with serve(tmp_path / "site") as server:
        context = chromium.new_context()
        page = context.new_page()
        page.goto(server.url + path)
        overlay = "getComputedStyle(document.getElementById('overlay')).position"
        assert page.evaluate(overlay) == "static"
        assert page.evaluate("document.baseURI") == page.url
        page.evaluate("for (const id of ['js', 'heading']) document.getElementById(id).click()")
        page.evaluate("document.getElementById('away').requestSubmit()")
        assert page.evaluate("window.hit") is None
        assert page.evaluate("location.href") == server.url + path
        context.close()


def test_our_own_pages_break_no_rule_of_the_policy(chromium, served):
    context = chromium.new_context(locale="en-GB")
    page = context.new_page()
    page.add_init_script(
        "window.broken = []; addEventListener('securitypolicyviolation', e => broken.push(e.blockedURI + e.violatedDirective))"
    )
    for kinds in KINDS.values():
        for path in kinds.values():
            page.goto(served.url + path)
            assert page.evaluate("broken") == [], path
    context.close()


def test_the_policy_allows_nothing_unsafe_and_stands_in_head_and_headers(built):
    text = (built / KINDS["id"]["article"] / "index.html").read_text("utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)[1].replace("&#39;", "'")
    assert "unsafe" not in policy
    assert f"Content-Security-Policy: {policy}; frame-ancestors 'none'" in (
        built / "_headers"
    ).read_text("utf-8")


def test_script_in_a_text_is_refused_before_it_can_be_hashed(project, built):
    article = project / "docs/artikel/menjaga-kerahasiaan/index.md"
    article.write_text(article.read_text("utf-8") + "\n<script>alert(1)</script>\n", "utf-8")
    told = build(project)
    assert told.returncode == 1
    assert "<script>" in told.stderr


def test_every_page_has_the_same_policy(built):
    pages = built.rglob("*.html")
    policies = {re.search(r'Security-Policy" content="([^"]+)"', p.read_text("utf-8")) for p in pages}
    assert len({found[1] for found in policies if found}) == 1
