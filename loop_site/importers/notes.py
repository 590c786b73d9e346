"""Footnotes in HTML: a mark that links to a note, and a note that links back to its mark."""

from .trees import drop, element

_BACK = "↑↩︎️^ "


def taken(page):
    """Take the notes out of `page`, and leave `<note-ref number>` where their marks stood.

    Returns the notes in the order of their first marks, as elements holding what they say.
    """
    named = {node.get("id"): node for node in page.iter() if node.get("id")}
    found, numbers = [], {}
    for mark in list(page.iter("a")):
        target = (mark.get("href") or "")[1:] if (mark.get("href") or "").startswith("#") else None
        note = named.get(target)
        if note is None or mark in _inside(note) or not _leads_back(note, mark, named):
            continue
        if target not in numbers:
            found.append(note)
            numbers[target] = len(found)
        place = _around_mark(mark)
        ref = element("note-ref", number=str(numbers[target]))
        ref.tail = place.tail
        place.getparent().replace(place, ref)
    for note in found:
        holder = note.getparent()
        for back in [back for back in note.iter("a") if _is_back(back)]:
            drop(back)
        drop(note)
        while (
            holder is not None
            and holder.tag in ("ol", "ul", "div", "section")
            and not (len(holder) or (holder.text or "").strip())
        ):
            holder, empty = holder.getparent(), holder
            drop(empty)
    return found


def _inside(note):
    return set(note.iter("a"))


def _is_back(link):
    words = "".join(link.itertext())
    return (link.get("href") or "").startswith("#") and not words.strip(_BACK)


def _leads_back(note, mark, named):
    """Whether `note` has a link back to `mark`, or to what stands right around it."""
    ours = {node.get("id") for node in (mark, *_near(mark)) if node.get("id")}
    links = (link.get("href", "") for link in note.iter("a"))
    return any(href[1:] in ours for href in links if href.startswith("#"))


def _near(mark):
    parent = mark.getparent()
    while parent is not None and parent.tag in ("sup", "span", "a"):
        yield parent
        parent = parent.getparent()


def _around_mark(mark):
    """The mark, or the superscript that holds nothing else."""
    place = mark
    for parent in _near(mark):
        if "".join(parent.itertext()).strip() != "".join(mark.itertext()).strip():
            break
        place = parent
    return place
