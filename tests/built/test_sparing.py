"""What is not tried on a text could not have matched it."""

from functools import cache

import markdown
from hypothesis import example, given, settings
from hypothesis import strategies as given_by
from mkdocs.config import load_config

from engine import sparing
from tests.conftest import ROOT

PIECES = (
    "kata", " ", "  \n", "\n", "\n\n", "*", "**", "_", "__", "`", "``", "[", "]", "](", ")", "[a]: x\n",
    "![", "!", "<", ">", "<b>", "</b>", "<https://a.example>", "<a@b.example>", "&", "&amp;", "&#38;", ";",
    "\\", "\\*", "[^1]", "\n[^1]: Catatan.\n", "[x](y 'z')", "1. ", "- ", "# ", "| a | b |\n|---|---|\n",
    "*[HTML]: arti\n", "HTML", "\n: ", "> ", "===\n", "---\n", "    ", "!!! note\n    ", "| c |\n", "{: .a }", "::", "~", "^", "=",
    "??? tanya\n    ", '=== "Satu"\n    ', "[TOC]", "* * *\n", "\n> - - -\n", "```\n", "\t", "\x02",
    "\n<div class='admonition' markdown>\n\n", "\n<details markdown>\n\n", "</details>\n\n", "</div>\n\n",
)  # fmt: skip


@cache
def renderer(spared):
    config = load_config(str(ROOT / "mkdocs.yml"))
    made = markdown.Markdown(
        extensions=config["markdown_extensions"], extension_configs=config["mdx_configs"] or {}
    )
    if spared:
        sparing.spare(made)
    return made


@settings(max_examples=400, deadline=None)
@given(given_by.lists(given_by.sampled_from(PIECES), max_size=40).map("".join))
@example("a\\*b\\*  \nc & d &copy; <i>e</i> `f` [g][] ![h](i) j_k_ l[^1]\n\n[g]: m\n[^1]: n")
@example("!!! note\n\n    a\n\n??? tanya\n\n    b\n\n=== \"Satu\"\n\n    c\n\n    d")
@example("# a {: .b }\n\n*c*{: .d }\n\n* * *\n\n<div>e</div>\n\nf")
@example("a\n\n_  _  _\n\nb")
@example("[TO\x02C]\n\n# a\n\n## b *c*")
@example("<div class='admonition' markdown>\n\na\n\n</div>\n\n    b")
def test_html_and_contents_are_python_markdowns_own(text):
    own, spared = (converted(renderer(which), text) for which in (False, True))
    assert spared == own


def converted(md, text):
    return md.reset().convert(text), getattr(md, "toc_tokens", [])


def test_patterns_and_blocks_of_this_version_are_known():
    """Else some are tried on every text, and builds grow slower without a word."""
    assert {pattern.pattern for pattern in renderer(False).inlinePatterns} == set(sparing.SIGNS)
    md = renderer(False)
    steps = {type(one) for one in (*md.preprocessors, *md.treeprocessors)}
    kinds = {type(kind) for kind in md.parser.blockprocessors}
    assert kinds >= set(sparing.MARKS)
    assert kinds | steps >= set(sparing.NEEDS)
