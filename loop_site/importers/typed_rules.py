"""Lines of stars or dashes, typed to part a text, become the rule they stand for."""

import re

from .left_out import LeftOut
from .trees import element, text

_RULE = re.compile(r"(?:([*_=~#•·–—-])\s*)(?:\1\s*){2,}|[─━═]{2,}")


def made(article, left):
    """Make the typed rules in the tree `article` real; their signs are noted in `left`.

    One at either end, or behind another, parts nothing and goes.
    """
    shown = [node for node in article if node.tag != "note"]
    for node in shown:
        words = text(node).strip() if node.tag == "p" else ""
        if _RULE.fullmatch(words) and node.find(".//img") is None:
            left.append(LeftOut("sign", words))
            before = node.getprevious()
            ends = node is shown[0] or node is shown[-1]
            if not ends and before is not None and before.tag != "hr":
                node.addprevious(element("hr"))
            article.remove(node)
