"""What stood around a text on the page it was copied from, and its title said again."""

import re

from ..checks.headings import folded
from ..checks.pasted import is_furniture
from .blocks import HEADINGS, is_empty
from .left_out import LeftOut
from .trees import drop, text

_SHARES = re.compile(
    r"https?://(?:www\.)?(?:facebook\.com/(?:sharer|share\.php)|(?:twitter|x)\.com/(?:intent|share)"
    r"|(?:api\.whatsapp\.com/send|wa\.me/)\?text=|t(?:elegram)?\.me/share|pinterest\.\w+/pin/create"
    r"|(?:www\.)?linkedin\.com/(?:share|sharing)|reddit\.com/submit|line\.me/R/msg)",
    re.IGNORECASE,
)
_NETWORKS = frozenset(
    "facebook twitter x whatsapp telegram linkedin pinterest line reddit email e-mail print "
    "share bagikan tweet threads copy".split()
)


def removed(article, left, title=""):
    """Take out of the tree `article` what is no part of the text; it is noted in `left`."""
    first = True
    for node in list(article.iter("p", "li", "ul", "ol", *HEADINGS)):
        if node.getparent() is None or article not in node.iterancestors():
            continue
        words = " ".join(text(node).split())
        if not words:
            continue
        if _shares(node, words) or (node.tag not in ("ul", "ol") and is_furniture(words, first)):
            _gone(node, "furniture", words, left)
        elif title and node.tag not in ("ul", "ol") and folded(words) == folded(title):
            _gone(node, "title", words, left)
        elif node.tag not in ("ul", "ol"):
            first = False


def _shares(node, words):
    """Whether `node` holds nothing but links by which readers pass a page on."""
    links = [link.get("href") for link in node.iter("a")]
    rest = {word for word in re.split(r"[\W_]+", words.lower()) if word} - _NETWORKS
    if links and all(_SHARES.match(href) for href in links):
        return len(words) < 100
    return node.tag in ("ul", "ol") and len(node) > 1 and not rest


def _gone(node, kind, words, left):
    left.append(LeftOut(kind, words))
    parent = node.getparent()
    drop(node)
    while (
        parent.getparent() is not None
        and is_empty(parent)
        and parent.tag in ("li", "ul", "ol", "blockquote")
    ):
        parent, empty = parent.getparent(), parent
        drop(empty)
