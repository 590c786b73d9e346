"""The whole move: an export in, articles out, and what became of every post."""

from dataclasses import dataclass, field

from ... import text_files
from ...languages import DEFAULT
from .. import drafts
from . import archive as archives
from . import authors, converting, days, export, facts, figures, placing, planning
from .placing import WRITTEN
from .undecided import Undecided

MOVED, WAITING, FAILED = "moved", "waiting", "failed"


@dataclass
class Outcome:
    """What became of one group of posts. what: MOVED, WAITING for a decision, or FAILED.

    files: {name: what was done}, see placing. halves: {language: converting.Half}. open: what to
    decide, remarks: what to know, each (Indonesian, English). ahead: folders its links led to that
    were not there yet.
    """

    group: planning.Group
    what: str
    files: dict = field(default_factory=dict)
    halves: dict = field(default_factory=dict)
    remarks: list = field(default_factory=list)
    open: list = field(default_factory=list)
    ahead: set = field(default_factory=set)
    missing: list = field(default_factory=list)
    wordless: list = field(default_factory=list)

    @property
    def folder(self):
        return drafts.folder(self.group.slug)


@dataclass
class Result:
    """archive: see archive. plan: see planning. outcomes: Outcome after Outcome."""

    archive: archives.Archive
    plan: planning.Plan
    outcomes: list


def moved(
    path, root, data, decisions, record, media=None, step=lambda: None, began=lambda count: None
):
    """The Result of moving the export at `path` (a Path) into the project at `root`.

    data: of the project, see data_files. media: a copy of uploads/, a Path or None. step: called
    with each text that has been read the second time; began: with their number. Raises Refused
    where the file is no export, OSError where something cannot be written.
    """
    old_names = {}

    def seen(item):
        if item.old_names:
            old_names[item.id] = item.old_names

    archive = archives.read(path, seen)
    plan = planning.made(archive, old_names, root, data, record)
    view = converting.View(root, archive, plan, decisions, media)
    run = _Run(root, data, record, view, days.zone(archive.texts))
    began(len(plan.folders))
    outcomes = run.through(path, plan.groups, step)
    # Links to what came later in the export can be made now.
    again = [
        one.group for one in outcomes.values() if one.what == MOVED and _arrived(root, one.ahead)
    ]
    for slug, second in (run.through(path, again) if again else {}).items():
        first = outcomes[slug].files
        second.files = {
            n: WRITTEN if first.get(n) == WRITTEN else what for n, what in second.files.items()
        }
        outcomes[slug] = second
    return Result(archive, plan, [outcomes[g.slug] for g in plan.groups if g.slug in outcomes])


def _arrived(root, folders):
    return any((root / folder).is_dir() for folder in folders)


@dataclass
class _Run:
    root: object
    data: object
    record: placing.Record
    view: converting.View
    zone: object

    def through(self, path, groups, step=lambda: None):
        """{slug: Outcome} of the `groups`, whose posts are read from the export at `path`."""
        wanted = {id: group for group in groups for id in group.members.values()}
        waiting, shelves, aheads, outcomes = {}, {}, {}, {}
        for item in export.read(path) if wanted else ():
            if not isinstance(item, export.Item) or item.id not in wanted:
                continue
            group = wanted.pop(item.id)
            halves = waiting.setdefault(group.slug, {})
            shelf = shelves.setdefault(group.slug, figures.Shelf())
            self.view.ahead.clear()
            halves[self.view.plan.folders[item.id][1]] = converting.made(item, self.view, shelf)
            aheads.setdefault(group.slug, set()).update(self.view.ahead)
            step()
            if len(halves) == len(group.members):
                outcome = self.placed(group, waiting.pop(group.slug), shelves.pop(group.slug))
                outcome.ahead = aheads.pop(group.slug)
                outcomes[group.slug] = outcome
        return outcomes

    def placed(self, group, halves, shelf):
        """The Outcome of a group all of whose halves are here: written, or why not."""
        halves = dict(sorted(halves.items(), key=lambda pair: pair[0] != DEFAULT))
        remarks = [*group.remarks, *(told for half in halves.values() for told in half.remarks)]
        outcome = Outcome(group, MOVED, halves=halves, remarks=remarks)
        outcome.missing = list(dict.fromkeys(shelf.missing))
        outcome.wordless = list(dict.fromkeys(shelf.wordless))
        shared, outcome.open = self._shared(halves, remarks)
        if outcome.open:
            outcome.what = WAITING
            return outcome
        files = _files(group, halves, shared, shelf)
        fault = _fault(group, halves, shared, files)
        if fault:
            outcome.what = FAILED
            remarks.append(fault)
            return outcome
        posts = list(group.members.values())
        outcome.files = placing.put(self.root, self.record, posts, outcome.folder, files)
        for half in halves.values():
            half.body = ""  # it stands in its file now
        return outcome

    def _shared(self, halves, remarks):
        """(the facts that hold for both languages, what a person has to decide about them)."""
        items = [half.item for half in halves.values()]
        found = next((half.bylines for half in halves.values() if half.bylines), [])
        archive, decisions = self.view.archive, self.view.decisions
        asked = {
            "date": lambda: days.known(items, self.zone),
            "author": lambda: authors.key(
                found, items[0].creator, archive, decisions, self.data.alumni, remarks
            ),
            "theme": lambda: facts.theme(items, decisions, self.data.themes, remarks),
        }
        shared, undecided = {}, []
        for name, answer in asked.items():
            try:
                shared[name] = answer()
            except Undecided as fault:
                undecided.append((fault.id, fault.en))
        pictures = [half.picture for half in halves.values()]
        if all(pictures):
            shared["image"] = pictures[0][0]
        return shared, undecided


def _files(group, halves, shared, shelf):
    """{name: bytes} of the article's folder."""
    files = {}
    for language, half in halves.items():
        words = dict(half.words)
        if language != DEFAULT:
            words["slug"] = group.english
        if shared.get("image") and half.picture:
            words["image_alt"] = half.picture[1]
        if language == next(iter(halves)):
            words |= shared
        words["aliases"] = tuple(group.aliases.get(language, ()))
        files[drafts.file_name(language)] = drafts.text(words, half.body).encode()
    # What lies beside the text without being in it waits for somebody to say what it shows.
    return files | shelf.files


def _fault(group, halves, shared, files):
    """Why these files would be no article: (Indonesian, English), or None."""
    for language, half in halves.items():
        if not half.body.strip():
            return (
                f"Tulisan {half.item.id} tidak berisi kata yang dapat dibawa.",
                f"Post {half.item.id} holds no words that could be brought along.",
            )
        if len(files[drafts.file_name(language)]) > text_files.LARGEST:
            return (
                f"Tulisan {half.item.id} lebih besar dari {text_files.LARGEST // 1000} kB. Bagi "
                "menjadi beberapa.",
                f"Post {half.item.id} is larger than {text_files.LARGEST // 1000} kB. Divide it.",
            )
    return None
