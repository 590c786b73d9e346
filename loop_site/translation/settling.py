"""Record in an English file that it follows its original, or one section of it."""

from ..languages import DEFAULT, LANGUAGES, other
from . import comparison, history, matching, record, sections
from .telling import name


def settle(root, document, line=None, typo=False):
    """Record that the translation of a documents.Document is in step.

    line: only the section of the original that this line stands in. typo: only a section, which
    has to be clear. Returns (whether all is well, a sentence in both languages).
    """
    path = document.original.path
    if len(document.halves) < len(LANGUAGES):
        return False, f"{path}: tidak ada pasangannya. / it has no counterpart."
    original, translation = document.halves[DEFAULT], document.halves[other(DEFAULT)]
    compared, section = comparison.of(original, translation), None
    if typo or line is not None:
        changed = compared.changed
        if line is not None:
            at = sections.at(compared.now, line, original.source)
            changed = [one for one in changed if one == at]
        if not changed:
            return True, f"{path}: tidak ada kata yang berubah di sini. / no word has changed here."
        if len(changed) > 1:
            places = ", ".join(f"{path}:{one.line}" for one in changed)
            return False, (
                f"{path}: beberapa bagian berubah, sebutkan barisnya. / several sections have "
                f"changed, name the line: {places}"
            )
        (section,) = changed
    hashes = _followed(root, path, compared, section)
    return _write(root, translation.path, record.written(hashes), section)


def _followed(root, path, compared, section):
    """The hashes to record: of everything as it is now, or with only `section` renewed."""
    if section is None:
        return [one.hash for one in compared.now]
    old = history.earlier(root, path, compared.lost)
    before = matching.former(compared, old).get(section)
    hashes = list(compared.recorded)
    place = hashes.index(before) if before else len(hashes)
    return [*hashes[:place], section.hash, *hashes[place + 1 :]]


def _write(root, path, value, section):
    file = root / path
    try:
        content = file.read_bytes()
        changed = record.put(path, content, value)
        if changed is not None and changed != content:
            file.write_bytes(changed)
    except OSError:
        return False, f"{path}: tidak dapat ditulis. / it cannot be written."
    if changed is None:
        line = f"{record.NAME}: {value}"
        return False, (
            f"{path}: tempelkan sendiri baris ini di blok fakta. / paste this line into the block "
            f"of facts yourself: {line}"
        )
    if section:
        id, en = name(section)
        return True, f"{path}: dicatat, {id} sejalan. / recorded, {en} in step."
    return True, f"{path}: dicatat, sejalan. / recorded, in step."
