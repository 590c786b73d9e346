"""The text of pages built with Elementor: a tree of widgets in JSON, beside an empty post."""

import html
import json
import re

from ..left_out import LeftOut
from . import paragraphs

DATA, MODE = "_elementor_data", "_elementor_edit_mode"
# Keys of settings that readers see as words, in reading order. Others dress the page.
_WORDS = re.compile(
    r"(?:(?:tab_|item_|slide_|section_|alert_|testimonial_|card_|accordion_|faq_|sub_?)?"
    r"(?:title|heading|text|content|description|caption|name|job|question|answer|label|quote|body)"
    r"(?:_text|_a|_b)?|editor|ending_number|prefix|suffix|blockquote_content|inner_text)$"
)
_HEADS = re.compile(r"(?:.*_)?(?:title|heading|question)$")
_CHOICES = ("none", "attachment", "custom")  # where a caption comes from, under the same key
_NOT_SHOWN = (
    "spacer",
    "divider",
    "menu-anchor",
    "google_maps",
    "social-icons",
    "share-buttons",
    "nav-menu",
)
_FORMS = ("form", "login", "search-form", "mailchimp")


def tree(item):
    """The list of widgets of an export.Item that Elementor built, else None."""
    written = item.meta.get(DATA, "")
    if not written or (item.content.strip() and item.meta.get(MODE) != "builder"):
        return None
    try:
        found = json.loads(written)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, list) and found else None


def made(widgets, left):
    """The HTML of a tree of widgets. left: is given a LeftOut for what has no words or pictures."""
    pieces, waiting = [], list(reversed(widgets))
    while waiting:
        one = waiting.pop()
        if not isinstance(one, dict):
            continue
        settings = one.get("settings") if isinstance(one.get("settings"), dict) else {}
        if one.get("widgetType"):
            pieces.append(_widget(str(one["widgetType"]), settings, left))
        inner = one.get("elements")
        waiting += reversed(inner if isinstance(inner, list) else [])
    return "\n".join(filter(None, pieces))


def _widget(kind, settings, left):
    if kind in _NOT_SHOWN or kind in _FORMS:
        if kind not in ("spacer", "divider"):
            left.append(LeftOut("form" if kind in _FORMS else "block", f"elementor:{kind}"))
        return ""
    if kind == "heading":
        level = str(settings.get("header_size", "h2"))
        level = level if re.fullmatch("h[1-6]|p|div|span", level) else "h2"
        level = level if level[0] == "h" else "p"
        words = str(settings.get("title", ""))
        return f"<{level}>{words}</{level}>" if words.strip() else ""
    if kind == "shortcode":
        return str(settings.get("shortcode", ""))
    if kind == "html":
        return str(settings.get("html", ""))
    if kind == "icon-list":
        items = (item.get("text", "") for item in _list(settings.get("icon_list")))
        return f"<ul>{''.join(f'<li>{words}</li>' for words in items if words)}</ul>"
    if kind == "video":
        address = next(
            (v for k, v in settings.items() if k.endswith("_url") and isinstance(v, str)), ""
        )
        left.append(LeftOut("embed", address or "elementor:video"))
    if kind == "button":
        return _link(settings.get("link"), str(settings.get("text", "")))
    caption = str(settings.get("caption", "")) if kind == "image" else ""
    images = "".join(_images(settings))
    if images and caption.strip() and caption not in _CHOICES:
        others = {key: value for key, value in settings.items() if key != "caption"}
        images = images.replace("</figure>", f"<figcaption>{caption}</figcaption></figure>", 1)
        return images + "".join(_words(others))
    return images + "".join(_words(settings))


def _list(value):
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _link(link, words):
    address = link.get("url", "") if isinstance(link, dict) else ""
    if not words.strip():
        return ""
    inner = f'<a href="{html.escape(str(address))}">{words}</a>' if address else words
    return f"<p>{inner}</p>"


def _images(settings):
    found = [
        settings.get("image"),
        *_list(settings.get("wp_gallery")),
        *_list(settings.get("gallery")),
    ]
    for image in found:
        if isinstance(image, dict) and image.get("url"):
            number = image.get("id") if isinstance(image.get("id"), int) else 0
            address = html.escape(str(image["url"]))
            yield f'<figure><img class="wp-image-{number}" src="{address}"></figure>'


def _words(settings):
    for key, value in settings.items():
        if isinstance(value, list):
            for item in _list(value):
                yield from _images(item)
                yield from _words(item)
        elif isinstance(value, str) and _WORDS.match(key) and value not in ("", *_CHOICES):
            if _HEADS.match(key):
                yield f"<h3>{value}</h3>"
            else:
                yield paragraphs.made(value)
