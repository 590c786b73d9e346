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
def test_html_is_python_markdowns_own(text):
    own, spared = (renderer(which).reset().convert(text) for which in (False, True))
    assert spared == own


def test_patterns_and_blocks_of_this_version_are_known():
    """Else some are tried on every text, and builds grow slower without a word."""
    assert {pattern.pattern for pattern in renderer(False).inlinePatterns} == set(sparing.SIGNS)
    assert {type(kind) for kind in renderer(False).parser.blockprocessors} >= set(sparing.MARKS)
