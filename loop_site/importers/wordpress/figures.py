"""Pictures and links of a post's HTML, as they shall stand beside and in the article."""

import re
from dataclasses import dataclass, field
from urllib.parse import urljoin

import lxml.html

from .. import targets
from ..left_out import LeftOut
from . import archive as archives
from . import media, old_addresses

_LAZY = ("data-src", "data-lazy-src", "data-original", "data-orig-file")
_NUMBER = re.compile(r"\bwp-image-(\d+)\b")
_FILES = (".pdf",)


@dataclass
class Shelf:
    """What lies beside the text of one article. names: file below uploads/ -> its name here.

    files: {name: bytes}. missing: files that the copy of uploads/ does not have. wordless:
    {file below uploads/: name} of pictures that nobody has said in words.
    """

    names: dict = field(default_factory=dict)
    files: dict = field(default_factory=dict)
    missing: list = field(default_factory=list)
    wordless: list = field(default_factory=list)

    def take(self, folder, name, left):
        """The name here of the file `name` below uploads/, None where it cannot be had."""
        whole = media.original(name)
        if whole in self.names:
            return self.names[whole]
        place = media.find(folder, name)
        if place is None:
            self.missing.append(whole)
            return None
        data = media.usable(place, left)
        if data is None:
            return None
        ending, data = data
        here = media.beside(whole, ending, self.files)
        self.names[whole], self.files[here] = here, data
        return here


def built(html, view, shelf, left):
    """(HTML to be cleaned, hooks for its pictures and links, see blocks.built).

    view: see converting.View. shelf: takes up the files. left: is given what cannot be had. Links
    into the old site lead to files of this one, or were taken away.
    """
    page = lxml.html.fragment_fromstring(html or "<p></p>", create_parent="div")
    for gallery in page.xpath("//ul[contains(@class, 'blocks-gallery')]"):
        for item in gallery.findall("li"):
            item.tag = "div"
        gallery.tag = "div"
    for image in page.iter("img"):
        _image(image, view, shelf, left)
    for link in list(page.iter("a")):
        _around_picture(link)
    ours = {found for link in page.iter("a") if (found := _link(link, view, shelf, left))}

    def link(written):
        return written if written in ours else targets.link(written)

    def picture(source):
        return source if source in shelf.files else None

    return lxml.html.tostring(page, encoding="unicode"), picture, link


def _image(image, view, shelf, left):
    source = image.get("src", "")
    if source.startswith("data:") or not source:
        source = next((image.get(name) for name in _LAZY if image.get(name)), source)
    number = _NUMBER.search(image.get("class") or "")
    entry = view.archive.entries.get(int(number[1])) if number else None
    name = archives.uploaded(entry.url if entry else "") or archives.uploaded(source)
    image.set("src", targets.shown(source) or "?")
    if not name or (archives.host(source) not in (*view.archive.hosts, "") and not entry):
        return  # of another site: nothing is fetched, and blocks tells it
    entry = entry or view.by_url.get(media.original(name)) or view.by_url.get(name)
    words = said(image.get("alt"), name, entry, view) or _caption(image)
    if not words:
        image.set("src", f"uploads/{name}")
        if shelf.take(view.media, name, left):
            shelf.wordless.append(media.original(name))
        return
    image.set("alt", words)
    image.set("src", shelf.take(view.media, name, left) or f"uploads/{name}")


def said(alt, name, entry, view):
    """What a picture shows, in words: as decided, as the text says, as the library says."""
    decided = view.decisions.pictures
    return (
        decided.get(media.original(name)) or decided.get(name)
        or _real(alt, name) or _real(entry.alt if entry else "", name)
    )  # fmt: skip


def _real(words, name):
    """`words`, unless they are but the name of the file."""
    plain = " ".join((words or "").split())
    stem = name.rpartition("/")[2].rpartition(".")[0]
    names = (stem, media.original(f"{stem}.x")[:-2], name.rpartition("/")[2])
    return "" if _folded(plain) in ("", *map(_folded, names)) else plain


def _folded(words):
    return re.sub(r"[\W_]+", "", words).lower()


def _caption(image):
    figure = next(image.iterancestors("figure"), None)
    caption = figure.find(".//figcaption") if figure is not None else None
    return " ".join(caption.text_content().split()) if caption is not None else ""


def _around_picture(link):
    """A link from a picture to its own larger file leads nowhere any more."""
    holds = link.find(".//img") is not None and not link.text_content().strip()
    if holds and (
        archives.uploaded(link.get("href", "")) or "attachment_id" in link.get("href", "")
    ):
        link.attrib.pop("href")


def _link(link, view, shelf, left):
    """Lead a link into the old site to a file of this one, or nowhere. Returns where it leads."""
    written = (link.get("href") or "").strip()
    whole = urljoin(view.base, written)
    if not written or written.startswith("#") or archives.host(whole) not in view.archive.hosts:
        return None
    name = archives.uploaded(whole)
    if name and name.lower().endswith(_FILES):
        found = shelf.take(view.media, name, left)
    else:
        found = view.file_of(old_addresses.path(whole, view.archive.hosts))
    if found is None:
        left.append(LeftOut("old-link", targets.shown(written)))
        link.attrib.pop("href")
    else:
        link.set("href", found)
    return found
