"""From HTML of any origin to a clean tree, and what was left out on the way."""

from dataclasses import dataclass

from lxml import etree

from ..checks.outside import untracked
from . import blocks, furniture, headings, targets, tidying, typed_lists, typed_rules
from .left_out import LeftOut


@dataclass(frozen=True)
class Cleaned:
    """tree: an Element `article`, see blocks for what it may hold. left_out: LeftOuts."""

    tree: etree._Element
    left_out: tuple


def clean(html, title="", picture=targets.picture, link=targets.link):
    """The Cleaned of the HTML fragment `html`.

    title: said elsewhere already; where the text repeats it, it is left out. picture: from the
    address of an image to the name of its file beside the text, or None where there is none. link:
    from the address of a link to the one it gets, or None where it may not lead there.
    Never raises for bad HTML: what no element of ours can hold stays as its words.
    """
    left = []
    tree = blocks.built(html, left, picture, link)
    finish(tree, left, title)
    return Cleaned(tree, tuple(left))


def finish(tree, left, title=""):
    """Do in place all that follows `blocks.built`; for importers that look at its tree first."""
    furniture.removed(tree, left, title)
    typed_rules.made(tree, left)
    typed_lists.made(tree, left)
    headings.made(tree)

    def untrack(address):
        better = untracked(address)
        if better:
            left.append(LeftOut("tracking", address))
        return better or address

    tidying.tidied(tree, untrack)
