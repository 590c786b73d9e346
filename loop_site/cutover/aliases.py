"""Write old addresses into the facts of the file that took their place."""

from .. import front_matter, text_files, writing


def add(root, path, wanted):
    """Add the addresses `wanted` to `aliases` of the file `path`. Returns the lines it now has.

    None where the file's facts cannot be read; nothing is changed then. Raises OSError.
    """
    text, problems = text_files.read(root, path)
    source, found = (None, problems) if problems else front_matter.read(path, text)
    if found:
        return None
    there = source.facts.get("aliases") or []
    every = list(dict.fromkeys([*there, *wanted]))
    lines = text.split("\n")
    start, end = _place(source, lines)
    lines[start:end] = ["aliases:", *(f"  - {one}" for one in every)]
    made = "\n".join(lines)
    if front_matter.read(path, made)[0].facts != {**source.facts, "aliases": every}:
        return None
    writing.whole(root / path, made.encode())
    return every


def _place(source, lines):
    """[start, end) of the lines that hold `aliases`, or where they shall stand."""
    closing = source.body_line - 2
    if ("aliases",) not in source.lines:
        return closing, closing
    start = source.line("aliases") - 1
    later = [line - 1 for key, line in source.lines.items() if len(key) == 1 and line - 1 > start]
    return start, min(later, default=closing)
