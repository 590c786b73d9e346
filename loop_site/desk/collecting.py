"""What waits, as plain data: every Problem once, grouped by the text it is about."""

from dataclasses import dataclass, field
from datetime import datetime

from .. import articles, front_matter
from ..checks import rehearsal
from ..documents import ARTICLES
from ..languages import DEFAULT, LANGUAGES
from ..translation import report, telling

# Section of each rule that has one of its own; errors and advice are the others.
SECTIONS = {
    **dict.fromkeys(("link-broken", "link-absolute", "link-dead", "link-to-withdrawn"), "links"),
    "anchor-missing": "links",
    **dict.fromkeys(("image-alt-missing", "picture-in-text-without-alt"), "pictures"),
    **dict.fromkeys(("translation-missing", "translation-behind"), "translations"),
}
# What the editor cannot read it does not offer; those who mend it work on the file itself.
UNREADABLE = {"front-matter-unreadable", "front-matter-unclosed", "front-matter-not-facts"}
ORDER = ("faults", "links", "pictures", "translations", "scheduled", "advice", "unreviewed")


@dataclass(frozen=True)
class Thing:
    """One thing to do. id, en: what, in each language. line: 0 for the whole file. error: it stops
    the build. before, now: sentences of the original that went, and that came.
    """

    path: str
    line: int
    id: str
    en: str
    error: bool = False
    before: tuple = ()
    now: tuple = ()


@dataclass
class Group:
    """What waits in one text, or file under data/. path: where it is opened. title: of the text,
    or its path. language: of that title, None for a path. moment: when a scheduled text appears.
    readable: whether the editor can show it.
    """

    path: str
    title: str
    language: str | None = None
    things: list = field(default_factory=list)
    moment: datetime | None = None
    readable: bool = True


@dataclass(frozen=True)
class Desk:
    """sections: {one of ORDER: Groups}. errors: how many things stop the build. data: what could
    be read of data/, or None.
    """

    now: datetime
    sections: dict
    errors: int
    data: object


def collected(root, now):
    """The Desk of the project at `root` at the moment `now`; faults are what it is made for."""
    project, _, found = rehearsal.checked(root, now)
    sections = {name: {} for name in ORDER}
    for problem in found:
        error = problem.severity == "error"
        section = SECTIONS.get(problem.rule, "faults" if error else "advice")
        if problem.rule != "translation-behind":
            thing = Thing(problem.path, problem.line, problem.id, problem.en, error)
            group = _group(sections[section], project, problem.path)
            group.things.append(thing)
            if problem.rule in UNREADABLE:
                group.path, group.readable = problem.path, False
        else:
            group = _group(sections[section], project, problem.path)
            group.things += _changes(root, project.documents[_key(problem.path)])
    alumni = project.data.alumni if project.data else {}
    for key, document in project.documents.items():
        if not document.is_article:
            continue
        facts, path = document.facts, document.original.path
        state = articles.state(facts, now, False, alumni)
        if state == "scheduled":
            _group(sections["scheduled"], project, path).moment = facts.date
        if state != "withdrawn" and not facts.reviewed_by:
            _group(sections["unreviewed"], project, path)
    told = {name: list(groups.values()) for name, groups in sections.items()}
    told["scheduled"].sort(key=lambda group: group.moment)
    for groups in told.values():
        groups.sort(key=lambda group: not any(thing.error for thing in group.things))
    errors = sum(problem.severity == "error" for problem in found)
    return Desk(now, told, errors, project.data)


def _group(groups, project, path):
    """The Group of the text that the file `path` is part of, made where it is missing."""
    key = _key(path)
    if key not in groups:
        document = project.documents.get(key)
        original = document.original if document else project.texts.get((key, DEFAULT))
        opened = original.path if original else path
        title, language = _title(project, key) or (path, None)
        groups[key] = Group(opened, title, language)
    return groups[key]


def _title(project, key):
    """(title, language) of a text, also where its facts have a fault; None where none is read."""
    for language in LANGUAGES:
        text = project.texts.get((key, language))
        # A text with a fault in its facts is handed on without them.
        block = text.half.source.block if text else []
        title = front_matter.parse_yaml("", "\n".join(block))[0].get("title")
        if isinstance(title, str) and title.strip():
            return title.strip(), language
    return None


def _key(path):
    """What groups the files of one text: its document's key; the path of any other file."""
    if not path.startswith("docs/"):
        return path
    plain = path.removeprefix("docs/")
    parts = plain.split("/")
    if len(parts) > 2 and parts[0] == ARTICLES:
        return f"{parts[0]}/{parts[1]}/index"
    stem = plain.removesuffix(".md")
    spoken = (stem.removesuffix(f".{one}") for one in LANGUAGES if stem.endswith(f".{one}"))
    return next(spoken, stem)


def _changes(root, document):
    """A Thing for each section of the original that its translation does not follow."""
    pair = report.pair(root, document)
    path = document.halves[DEFAULT].path
    for change in pair.changes:
        id, en = telling.name(change.section)
        yield Thing(
            path, change.section.line, f"Berubah: {id}.", f"Changed: {en}.",
            before=change.before, now=change.now,
        )  # fmt: skip
    for section in pair.removed:
        id, en = telling.name(section) if section else ("satu bagian", "one section")
        yield Thing(path, 0, f"Dihapus: {id}.", f"Removed: {en}.")
