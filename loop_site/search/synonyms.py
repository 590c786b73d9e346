"""Words that mean the same, from the glossary: one term's names in both languages."""

from ..languages import other
from .words import words


def groups(glossary, language, root_of):
    """Lines of `roots of this language|words of the other one`, where a search may say either.

    Only names of one word: more would find whatever shares one of them. root_of: {word: root}.
    """
    lines = []
    for key in sorted(glossary):
        own = dict.fromkeys(root_of[w] for w in _single(glossary[key], language) if w in root_of)
        foreign = dict.fromkeys(_single(glossary[key], other(language)))
        if own and (len(own) > 1 or set(foreign) - set(own)):
            lines.append(f"{' '.join(own)}|{' '.join(foreign)}")
    return lines


def _single(term, language):
    names = [words(part) for name in term.names(language) for part in name.split("/")]
    return [name[0] for name in names if len(name) == 1]
