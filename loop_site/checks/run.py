"""Run the rules over a project: what the check tells, and what stops a build."""

import dataclasses

from .. import data_files, documents, help_lines, site, time_limit
from ..cache import Cache
from ..languages import LANGUAGES, other
from ..problems import SEVERITIES, Faults
from . import project as projects
from . import known_faults, rule, shape
from .text import Text

NOTHING = Cache(None)  # nothing is known from before
SECONDS = 3  # for all rules together to look at one text; they need a hundredth of one


def read(root, now):
    """The Project at `root`, and the problems met in reading it."""
    data, problems = data_files.read(root)
    known, found = documents.read(root)
    halves = [(key, half) for key, document in known.items() for half in document.halves.values()]
    if found:
        halves += documents.without_facts(root, known)
    texts = {(key, half.language): Text(key, half) for key, half in halves}
    project = projects.Project(root, now, data, projects.files(root), known, texts)
    return project, problems + found


def checked(root, now, preview=False):
    """(Site or None, Problems sorted by place) of the project at `root`; errors and advice.

    preview: see site.read. There is no Site where there is an error.
    """
    return judged(*read(root, now), preview)


def judged(project, found, preview=False, severities=SEVERITIES, kept=NOTHING):
    """The same as `checked`, of a Project and what was `found` in reading it.

    severities: of the rules to run. kept: the cache.Cache of what rules found before.
    """
    related = None
    if data := project.data:
        related, more = site.relate(project.root, data, project.documents, project.now, preview)
        found = [*found, *more, *help_lines.advice(data, project.now)]
    found = sorted({*found, *rules(project, severities, kept)})
    errors = [problem for problem in found if problem.severity == "error"]
    return (None if errors else related), found


def gate(root, now, preview=False, kept=NOTHING):
    """The Site to build. Raises Faults with every error; advice stops nothing. kept: see judged."""
    # What only advises may take its time, and nobody who builds would read it.
    related, found = judged(*read(root, now), preview, ("error",), kept)
    if related is None:
        raise Faults([problem for problem in found if problem.severity == "error"])
    return related


def of_text(key, half):
    """The errors that the rules of a text find in one Half of the document `key`."""
    return _text_rules(Text(key, half), _of("text", ("error",)), NOTHING)[0]


def of_files(root, now):
    """The problems met in reading the project at `root`, and those of the rules of files."""
    project, found = read(root, now)
    return [*found, *_file_rules(project, SEVERITIES)]


def _file_rules(project, severities, kept=NOTHING):
    found, every = [], _of("file", severities)
    for file in project.files:
        told = known_faults.of_file(kept, file, every)
        if told is None:
            told = [problem for one in every for problem in one.problems(file.path, file)]
            known_faults.note_file(kept, file, every, told)
        found += told
        file.forget()
    return found


def _of(scope, severities):
    return [one for one in rule.of(scope) if one.severity in severities]


def rules(project, severities=SEVERITIES, kept=NOTHING):
    """What the registered rules of those severities find in a Project. kept: see judged."""
    found, sound = _file_rules(project, severities, kept), {}
    every = _of("text", severities)
    for place, text in project.texts.items():
        told, well = _text_rules(text, every, kept)
        found += told
        if well:
            sound[place] = text
        if "advice" not in severities:  # what advises looks at all texts once more
            text.forget()
    # What holds up the rules of texts would hold up all that look at texts.
    project = dataclasses.replace(project, texts=sound)
    for one in _of("pair", severities):
        for key, document in project.documents.items():
            if len(document.halves) == len(LANGUAGES):
                original = document.original.language
                pair = [sound.get((key, language)) for language in (original, other(original))]
                if all(pair):
                    found += one.problems(pair[1].path, *pair)
    for one in _of("project", severities):
        found += one.problems("docs", project)
    return found


def _text_rules(text, every, kept):
    """(what the rules `every` find in `text`, whether other rules may look at it)."""
    if known := known_faults.recall(kept, text, every):
        return known
    for one in every:
        if one.id in shape.FIRST and (found := one.problems(text.path, text)):
            return found, False
    try:
        with time_limit.limited(SECONDS):
            found = [problem for one in every for problem in one.problems(text.path, text)]
            known_faults.note(kept, text, every, found)
            return found, True
    except time_limit.TooLong:
        return [rule.RULES[shape.FIRST[0]].problem(text.path, shape.tangled(SECONDS))], False
