"""Headings: those marked as such, and bold lines that stand for one, from level two down."""

from .blocks import HEADINGS
from .trees import text, unwrap

LONGEST = 100  # a bold line with more signs is a sentence said loudly


def made(article):
    """Make headings of the bold lines in the tree `article`, and give every heading its level."""
    _bold(article)
    _levels(article)
    for heading in article.iter(*HEADINGS):
        for dress in list(heading.iter("strong")):
            unwrap(dress)  # a heading is bold as it is
        for line in list(heading.iter("br")):
            line.tail = " " + (line.tail or "")
            unwrap(line)


def is_bold(node):
    """Whether every word of the paragraph `node` is bold."""
    words = text(node).strip()
    bold = "".join(text(part) for part in node.iter("strong") if _outermost(part))
    return bool(words) and "".join(bold.split()) == "".join(words.split())


def _outermost(part):
    return next(part.iterancestors("strong"), None) is None


def _stands_for_heading(node):
    words = text(node).strip()
    return (
        node.tag == "p" and len(words) <= LONGEST and words[-1:] not in ".:;," and is_bold(node)
        and not any(True for _ in node.iter("img", "note-ref"))
    )  # fmt: skip


def _bold(article):
    before = 1
    shown = [node for node in article if text(node).strip() or node.tag not in ("p", *HEADINGS)]
    for place, node in enumerate(shown):
        after = shown[place + 1] if place + 1 < len(shown) else None
        if node.tag in HEADINGS:
            before = int(node.tag[1])
        # What a heading has below it is text; two loud lines in a row are no headings.
        elif after is not None and after.tag != "note" and _stands_for_heading(node):
            if not _stands_for_heading(after) and after.tag not in HEADINGS:
                node.tag = f"h{min(6, before + 1)}"


def _levels(article):
    """From two down, none skipped."""
    found = list(article.iter(*HEADINGS))
    top = min((int(heading.tag[1]) for heading in found), default=2)
    before = 1
    for heading in found:
        level = min(int(heading.tag[1]) - top + 2, before + 1, 6)
        heading.tag, before = f"h{level}", level
