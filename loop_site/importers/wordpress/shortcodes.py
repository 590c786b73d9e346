"""What stands in square brackets for a plugin to act on: `[caption …]`, `[gallery …]`."""

import html
import re

from ..left_out import LeftOut
from . import spans

_CODE = re.compile(
    r"\[(?P<escaped>\[)?(?P<close>/?)(?P<name>[a-zA-Z][\w-]{1,60})"
    r"(?P<facts>(?:\s[^\[\]]*)?)\](?P<end>\])?"
)
_FACT = re.compile(r"""([\w-]{1,60})\s{0,9}=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))""")
_CAPTION, _CAPTION_END = (
    re.compile(r"\[(?:wp_)?caption(\s[^\[\]]*)?\]"),
    re.compile(r"\[/(?:wp_)?caption\]"),
)
_IMAGE = re.compile(r"\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?)", re.IGNORECASE)
# Families of page builders: they part the page and hold words.
_HOLDERS = re.compile(
    r"(?:vc|et_pb|fusion|ux|su|av|cs|tatsu|mk|nectar|bt|x|themify|row|col|section)_|"
    r"(?:row|col|columns?|section|one_half|one_third|two_third|tabs?|accordion|toggle)$"
)
_KNOWN = frozenset(
    "audio playlist video embed gallery toc ez-toc lwptoc contact-form-7 contact-form ninja_form "
    "gravityform wpforms mailpoet_form sharethis addtoany social_share related_posts "
    "jetpack-related-posts "
    "wp_sitemap_page elementor-template button btn".split()
)
_SILENT = re.compile(r"\[(?:(?:wp_)?caption|gallery)(?:\s[^\[\]]*)?\]|\[/[\w-]{1,60}\]")
# What a builder says in an attribute instead of between its brackets.
_SAYING = ("title", "heading", "text", "subtitle", "label", "content", "caption")


def replaced(text, pictures, left):
    """`text` without shortcodes: captions and galleries as figures, others noted in `left`.

    pictures: from the facts of a gallery to HTML. Words between the brackets stay. What only
    looks like one, as [sic], stays as it is.
    """
    if "[" not in text:
        return text
    text = spans.replaced(text, _CAPTION, _CAPTION_END, _caption)
    pairs = {found["name"] for found in _CODE.finditer(text) if found["close"]}

    def one(found):
        name, facts = found["name"].lower(), dict(_facts(found["facts"]))
        if found["escaped"] and found["end"]:
            return found[0][1:-1]  # [[code]] is how WordPress writes the sign itself
        if not (name in _KNOWN or _HOLDERS.match(name) or facts or found["name"] in pairs):
            return found[0]
        if name == "gallery":
            return pictures(facts)
        if found["close"]:
            return "\n\n" if _HOLDERS.match(name) else ""
        said = [facts[key] for key in _SAYING if _HOLDERS.match(name) and facts.get(key)]
        left.append(LeftOut("shortcode", found[0]))
        return "\n\n" + "".join(f"<p>{html.escape(words, quote=False)}</p>\n\n" for words in said)

    return _CODE.sub(one, text)


def bare(text):
    """`text` without codes that say nothing themselves: captions, galleries, closing ones."""
    return _SILENT.sub(" ", text)


def _facts(written):
    for key, *values in _FACT.findall(html.unescape(written)):
        yield key.lower(), next(filter(None, values), "")


def _caption(code, inside):
    image = _IMAGE.match(inside)
    words = inside[image.end() :].strip() if image else inside.strip()
    words = words or dict(_facts(code[1] or "")).get("caption", "")
    caption = f"<figcaption>{words}</figcaption>" if words else ""
    return f"\n\n<figure>{image[1] if image else ''}{caption}</figure>\n\n"
