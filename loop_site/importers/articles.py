"""From a cleaned document to a draft of an article: title, byline, halves, facts."""

import copy
from dataclasses import dataclass, field
from datetime import datetime

from .. import addresses
from ..languages import DEFAULT
from . import (
    blocks,
    bylines,
    cleaning,
    columns,
    continuing,
    coverage,
    dividing,
    drafts,
    markdown,
    titles,
)
from .left_out import LeftOut
from .refusals import Refused
from .trees import element, text

NEAR = 4  # blocks from either end in which a byline is looked for


@dataclass(frozen=True)
class Wishes:
    """What a person has decided beforehand; None where nothing. date: a datetime."""

    author: str | None = None
    theme: str | None = None
    date: datetime | None = None
    slug: str | None = None


@dataclass
class Article:
    """draft: see drafts. coverage: see coverage. remarks: (Indonesian, English) of what a person
    should know or decide, beside what the check says of the files.
    """

    draft: drafts.Draft
    coverage: coverage.Coverage
    remarks: list = field(default_factory=list)

    @property
    def asks_for_author(self):
        """Whether this is a whole article of which nobody said who wrote it."""
        facts = [facts for facts, _ in self.draft.halves.values() if "date" in facts]
        return bool(facts) and not facts[0].get("author")


def made(document, name, alumni, now, wishes=Wishes()):
    """The Article of a word.Document, read from the file `name`.

    alumni: {key: Alumnus}. now: what `date` says unless wished otherwise. Raises Refused where
    the document names its author in two ways.
    """
    left, remarks = list(document.left_out), list(document.remarks)

    def picture(source):
        return source if source in document.pictures else None

    tree = blocks.built(document.html, left, picture)
    continuing.joined(tree)
    _without_contents(tree, left)
    notes = {node.get("number"): node for node in tree.iter("note")}
    body = [node for node in tree if node.tag != "note" and not blocks.is_empty(node)]
    body = columns.parted(body)
    marks = [text(node) for node in body if dividing.marker(node)]
    left += [LeftOut("language", said) for said in marks if said]
    parts = dividing.halves(body)
    if len(parts) == 1 and dividing.is_mixed(parts[0][1]):
        parts = [(DEFAULT, parts[0][1])]
        remarks.append((
            "Dokumen ini memuat dua bahasa yang berselang-seling, jadi tidak dibagi. Pindahkan "
            "teks Inggrisnya ke "
            "index.en.md.",
            "This document holds both languages by turns, so it was not parted. Move the English "
            "text to index.en.md.",
        ))  # fmt: skip
    found, halves = [], {}
    for language, nodes in parts:
        nodes, title = titles.taken(nodes)
        nodes, lines = without_bylines(nodes, left)
        found += lines
        halves[language] = (title, nodes)
    _without_mark(notes, halves)
    original = DEFAULT if DEFAULT in halves else next(iter(halves))
    if not halves[original][0]:
        title, told = titles.from_elsewhere(document.title, name)
        remarks.append(told)
        halves[original] = (title, halves[original][1])
    facts = {
        "date": wishes.date or now.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    }
    facts |= {"author": wishes.author or _author(found, alumni, remarks), "theme": wishes.theme}
    if not wishes.date:
        day = f"{facts['date']:%Y-%m-%d}"
        remarks.append((
            f"Tanggal: {day}, hari naskah ini dibawa masuk. Ubah `date` untuk menjadwalkan.",
            f"Date: {day}, the day this manuscript was brought in. Change `date` to schedule it.",
        ))  # fmt: skip
    slug = wishes.slug or drafts.slug(halves[original][0])
    written = {}
    for language, (title, nodes) in halves.items():
        title = title or halves[original][0]
        body = _body(nodes, notes, left, title)
        words = {"title": title}
        if language != DEFAULT:
            words["slug"] = addresses.fit(title)[: drafts.LONGEST].strip("-") or slug
        written[language] = ({**words, **(facts if language == original else {})}, body)
    shown = [coverage.plain(half) for _, half in written.values()]
    shown += [words["title"] for words, _ in written.values()]
    named = "".join(half for _, half in written.values())
    pictures = {file: data for file, data in document.pictures.items() if f"]({file})" in named}
    return Article(
        drafts.Draft(slug, written, pictures),
        coverage.report(document.source, shown, left),
        remarks,
    )


def _without_mark(notes, halves):
    """Put notes whose mark stood at the title or byline behind the text, as paragraphs."""
    marked = {
        ref.get("number")
        for _, nodes in halves.values()
        for node in nodes
        for ref in node.iter("note-ref")
    }
    for number, note in notes.items():
        if number not in marked:
            language = dividing.language(text(note))
            half = halves.get(language) or next(iter(halves.values()))
            half[1].extend(note)


def _without_contents(tree, left):
    for node in list(tree.iterchildren("p")):
        if node.get("class") == "contents":
            left.append(LeftOut("contents", " ".join(text(node).split())))
            tree.remove(node)


def without_bylines(nodes, left):
    """(the blocks without bylines, [Byline])."""
    found, gone = [], set()
    shown = [place for place, node in enumerate(nodes) if node.tag in ("p", *blocks.HEADINGS)]
    near = [*shown[:NEAR], *shown[-NEAR - 2 :]]
    for place in dict.fromkeys(near):
        words = " ".join(text(nodes[place]).split())
        byline = bylines.parse(words) if place not in gone else None
        if not byline:
            continue
        gone.add(place)
        after = " ".join(text(nodes[place + 1]).split()) if place + 1 < len(nodes) else ""
        # Some put the batch on a line of its own.
        longer = (
            bylines.parse(f"{words}, {after}") if byline.batch is None and len(after) < 60 else None
        )
        if longer and longer.batch is not None:
            byline, words = longer, f"{words} {after}"
            gone.add(place + 1)
        left.append(LeftOut("byline", words))
        found.append(byline)
    return [node for place, node in enumerate(nodes) if place not in gone], found


def _author(found, alumni, remarks):
    """The key to write at `author`, or None where no byline says; what is unsure is remarked."""
    if not found:
        return None
    names = {bylines.author(one, alumni).key for one in found}
    if len(names) > 1:
        one, other = (
            next(line for line in found if bylines.author(line, alumni).key == key)
            for key in sorted(names)[:2]
        )
        raise Refused(
            f"Penulisnya tertulis dua macam: “{one.name}” dan “{other.name}”. Samakan di dokumen, "
            "atau tambahkan "
            "--author dengan kunci dari data/alumni.yml.",
            f"Its author is written in two ways: “{one.name}” and “{other.name}”. Make them alike "
            "in the document, or "
            "add --author with a key of data/alumni.yml.",
        )
    best = max(found, key=lambda line: (line.batch is not None, line.credential is not None))
    author = bylines.author(best, alumni)
    if author.known and author.alike:
        remarks.append((
            f"Penulis “{best.name}” dicocokkan dengan {author.key} di data/alumni.yml, yang "
            "ejaannya sedikit lain. "
            "Pastikan orangnya sama.",
            f"The author “{best.name}” was matched with {author.key} in data/alumni.yml, which is "
            "spelt a little "
            "differently. Make sure it is the same person.",
        ))  # fmt: skip
    if author.paste:
        remarks.append((
            f"`author: {author.key}` belum ada di data/alumni.yml. Tempelkan baris ini di sana: "
            f"{author.paste}",
            f"`author: {author.key}` is not yet in data/alumni.yml. Paste this line there: "
            f"{author.paste}",
        ))  # fmt: skip
    return author.key


def _body(nodes, notes, left, title):
    """The Markdown of one half: its blocks, then the notes it refers to, counted from one."""
    tree = element("article")
    tree.extend(nodes)
    order = list(dict.fromkeys(ref.get("number") for ref in tree.iter("note-ref")))
    for ref in tree.iter("note-ref"):
        ref.set("number", str(order.index(ref.get("number")) + 1))
    for place, number in enumerate(order, 1):
        note = copy.deepcopy(notes[number])
        note.set("number", str(place))
        tree.append(note)
    cleaning.finish(tree, left, title)
    return markdown.written(tree)
