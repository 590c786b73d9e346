"""Change a body at the places a rule found, and nowhere else."""


def changed(body, edits):
    """`body` with each (start, end, new) put in; edits never overlap."""
    pieces, place = [], 0
    for start, end, new in sorted(edits):
        pieces += [body[place:start], new]
        place = end
    return "".join([*pieces, body[place:]])


def without_lines(text, numbers):
    """The body of a Text without the lines of those numbers, and without a gap in their place."""
    kept, gone = [], False
    for number, line in text.lines:
        if number in numbers:
            gone = True
        elif line.strip() or not gone or (kept and kept[-1].strip()):
            kept.append(line)
            gone = gone and not line.strip()
    return "\n".join(kept)
