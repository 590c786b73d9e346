"""Which section of an original was which when it was translated."""

from difflib import SequenceMatcher

from .words import normal, sentences


def former(compared, old):
    """{changed Section: the lost hash it had before} of a Comparison; a new one has none.

    old: {hash: Section} as far as the old words are known. A section keeps its heading, or else
    at least one of its sentences; where its old words are not known, its place has to do.
    """
    left, found = list(compared.lost), {}

    def match(candidates):
        for section in compared.changed:
            if section in found:
                continue
            hash = next((one for one in left if one in candidates(section)), None)
            if hash:
                found[section] = hash
                left.remove(hash)

    match(lambda section: {h for h in old if _heading(old[h]) == _heading(section)})
    match(lambda section: {h for h in old if spoken([old[h]]) & spoken([section])})
    unknown = set(left) - old.keys()
    places = _places(compared)
    match(lambda section: unknown & {places.get(section)})
    match(lambda section: unknown)
    return found


def spoken(found):
    """The sentences of Sections, as they count."""
    return {normal(sentence) for section in found for sentence in sentences(section.text)}


def _heading(section):
    return section.part, section.title


def _places(compared):
    """{Section: the recorded hash that stood where it stands now}."""
    now = [section.hash for section in compared.now]
    changes = SequenceMatcher(None, compared.recorded, now, autojunk=False).get_opcodes()
    return {
        section: hash
        for kind, start, end, first, last in changes
        if kind == "replace"
        for section, hash in zip(compared.now[first:last], compared.recorded[start:end])
    }
