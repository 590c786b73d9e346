"""Whatever the rules of markup let pass, the real Markdown makes nothing of it that acts."""

import re
from html.parser import HTMLParser

import markdown
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from loop_site.checks import links, markup
from tests.loop_site.checks.texts import lines, text
from tests.loop_site.small import ROOT

RULES = ("raw-html", "tag-unclosed", "attribute-unsafe", "link-unsafe")
# What Markdown itself and its extensions write.
MADE = frozenset(
    "a abbr blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr img input label li "
    "ol p pre section span strong sub summary sup table tbody td th thead tr ul".split()
)
HARMLESS = [
    "<div markdown>", "</div>", "<sub>", "</sub>", "<sup>", "<span>", "</span>", '<span title="`">',
    "<br>", "<!--", "-->", "--!>", "<!-->", "<!-- a -->", "<?php", "?>", "<![CDATA[", "]]>", "`",
    "``", "```", "~~~", "```html", "\\`", "\\", "\\<", "&lt;", "[a][a]", "[a]", "[a](", "*", "**",
    "_", "a", "teks", " ", "    ", "\t", "  ", "- ", "1. ", "> ", "# ", "| a | b |", "|---|---|",
    "!!! note", '??? note "a"', '=== "a"', ":   ", "[^1]", "[^1]: ", "*[a]: ", "(", ")", "[", "]",
    "<", ">", "=", '"', "'", "---", "===", "\n", "\n", "\n\n", "\n\n", "\n    ", "\n\n    ", "\n> ",
    "\n- ",
]  # fmt: skip
HOSTILE = [
    "<script>alert(1)</script>", "<b>", "<div>", "<img src=x onerror=alert(1)>", "<textarea>",
    "<style>", "</main>", "<svg/onload=x>", '<span onclick="x">',
    '<span title="[a](b onclick=x )">', "<!-- <b> -->", "<br onclick=x>", "<a href=javascript:x>",
    "``` {.py onclick=x}", "&#106;avascript:", "[a](javascript:x)", "[a](java\tscript:x)",
    "[a](<javascript:x>)", "[a]: javascript:x", "![a](data:text/html,x)", "<javascript://x>",
    "[a](x){onclick=y}", "{: onclick=x }", "{: style='x' }", "## T {onclick=x}",
]  # fmt: skip
some = st.lists(st.sampled_from(HARMLESS), max_size=8).map("".join)


def _extensions():
    class Loader(yaml.SafeLoader):
        pass

    Loader.add_multi_constructor("", lambda loader, tag, node: None)
    listed = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), Loader)["markdown_extensions"]
    named = [next(iter(it.items())) if isinstance(it, dict) else (it, {}) for it in listed]
    return {"extensions": [name for name, _ in named], "extension_configs": dict(named)}


MARKDOWN = _extensions()


class Reader(HTMLParser):
    """Gathers what a browser would see: (tag, {attribute: value}) of each tag."""

    def __init__(self, html):
        super().__init__()
        self.tags = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))


def dangers(html):
    """What in `html` acts, or could not have been written by Markdown or an author who may."""
    for tag, attributes in Reader(html).tags:
        if tag.isalnum() and tag not in MADE | markup.ALLOWED:
            yield tag
        for name, value in attributes.items():
            scheme = name in ("href", "src") and links.scheme(value or "")
            acts = name.startswith("on") or name == "style"
            if acts or scheme not in (False, None, *links.SCHEMES):
                yield f"{tag} {name}={value}"


@settings(max_examples=1000)
@given(st.tuples(some, st.sampled_from(HOSTILE), some).map("".join))
@example("`\n<!--` <script>alert(1)</script> `-->")
@example("```\n<script>alert(1)</script>")
@example("```\n\n```\n    <b>")
@example("- `\n- <b>x</b> `")
@example("<!-- a -->[a](javascript:x)")
@example("<!-- a -->```<script>alert(1)</script>```")
@example("``~~~`<textarea>`")
@example('<span title="`"><br onclick=x><span title="`"></span>')
@example("<!-----\n> <textarea>-->")
@example("- <!-- a -->\n\n    <b>")
@example("- \n\n*[a]: a\n\n    <b>")
@example("[a][a]\n> [a]: javascript:x")
def test_what_passes_is_harmless(body):
    if not any(lines(rule, text(body)) for rule in RULES):
        html = markdown.markdown(body, **MARKDOWN)
        assert list(dangers(html)) == []


def test_danger_is_noticed():
    html = markdown.markdown("<p onclick=x>a</p>\n\n[a](javascript:x)\n\n<script>", **MARKDOWN)
    assert re.findall(r"\S+", " ".join(dangers(html)))[:2] == ["p", "onclick=x"]
    assert {"a href=javascript:x", "script"} <= set(dangers(html))
