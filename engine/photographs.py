"""Pictures of the content: only the versions made for readers are published, never the file.

A phone's file carries the place it was taken at; what loop_site.pictures makes does not.
"""

import os
import re
from urllib.parse import unquote

from loop_site import pictures, share_images
from loop_site.people import byline, credit

FOLDER = "assets/pictures"
SHARED = ("home", "article", "theme")  # kinds of page that have a share image
_LINK = re.compile(r'<a( [^>]*)? href="([^"#?]+)"')


def picture(build, path):
    """The Picture of docs/`path`, its versions noted for writing; None when there is none."""
    if not pictures.is_picture(path) or not (build.root / "docs" / path).is_file():
        return None
    if path not in build.pictures:
        made = pictures.prepare(build.root / "docs" / path, build.cache / "pictures", f"docs/{path}")
        build.copies |= {f"{FOLDER}/{name}": file for name, file in made.files.items()}
        build.pictures[path] = made
    return build.pictures[path]


def href_of(build):
    return lambda name: build.views.href(f"{FOLDER}/{name}")


def in_content(html, build, resolve):
    """`html` with its pictures in every version, and links to a picture led to one of them.

    resolve: from a link as written to an address on the site.
    """

    def find(src):
        return picture(build, unquote(resolve(src)))

    def led(match):
        found = find(match[2]) if pictures.is_picture(unquote(match[2])) else None
        if not found:
            return match[0]
        return f'<a{match[1] or ""} href="{href_of(build)(found.fallback)}"'

    return _LINK.sub(led, pictures.rewrite(html, find, href_of(build)))


def opening(build, image):
    """The `<picture>` an article opens with, of {path, alt}."""
    found = picture(build, image["path"])
    return pictures.html(found, image["alt"], href_of(build), eager=True) if found else None


def share_image(build, page):
    """Address of the picture messengers show with a link to `page`; None when switched off."""
    if os.environ.get("SHARE_IMAGES") == "0":
        return None
    views, language = build.views, page.language
    theme = views.theme_key(page)
    shown = views.theme(theme, language) if theme else None
    line = ""
    if page.kind == "article":
        facts = page.subject.facts
        told = views.based_on(page.subject, language)
        name = credit(views, facts.author, language)["name"]
        if told:
            line = f"{name}, {views.say[language]('article.based_on', person=told['text'])}"
        else:
            line = byline(credit(views, facts.author, language))
    file = share_images.cached(
        build.cache / "share",
        title=page.title,
        kicker=shown["name"] if shown and page.kind == "article" else "",
        byline=line,
        accent=shown["accent"] if shown else None,
    )
    address = f"assets/share/{file.name}"
    build.copies[address] = file
    return views.absolute(address)
