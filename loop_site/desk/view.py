"""What the template of the desk is given, in one language."""

from .. import dates
from .collecting import ORDER
from .opening import offered


def view(desk, say, language, opening):
    """Finished strings and lists of a Desk. say: speaker of `language`. opening: an Opening."""
    names = desk.data.editor_words if desk.data else {}
    sections = [
        {
            "key": name,
            "title": say(f"desk.{name}"),
            "count": len(desk.sections[name]),
            "groups": [_group(one, say, language, opening, names) for one in desk.sections[name]],
        }
        for name in ORDER
    ]
    return {
        "language": language,
        "made": say("desk.made", moment=_moment(desk.now, language)),
        "errors": say("desk.errors", count=desk.errors) if desk.errors else None,
        "sections": sections,
        "nothing": not any(section["count"] for section in sections),
    }


def _group(group, say, language, opening, names):
    title = _title(group, language, names)
    href = opening.href(group.path, group.readable)
    return {
        "title": title,
        "language": group.language,
        # A file that has no title is called by its path already.
        "path": group.path if group.path != title else None,
        "href": href,
        "open": _open(href, say, opening) if href else None,
        "moment": _moment(group.moment, language) if group.moment else None,
        "things": [_thing(one, group, say, language) for one in group.things],
    }


def _title(group, language, names):
    """A file under data/ that the editor offers is called as it is there."""
    name = offered(group.path)
    return names[name][language] if name in names else group.title


def _open(href, say, opening):
    return say("desk.open.editor" if opening.leads_to_editor(href) else "desk.open.file")


def _thing(thing, group, say, language):
    elsewhere = thing.path if thing.path != group.path else None
    return {
        "mark": say("desk.error") if thing.error else None,
        "place": " ".join(
            filter(None, (elsewhere, say("desk.line", line=thing.line) if thing.line else None))
        ),
        "said": _parts(getattr(thing, language)),
        "before": thing.before,
        "now": thing.now,
    }


def _parts(said):
    """(text, whether it is to be written as it stands) of a sentence with `such` words in it."""
    return [(part, place % 2 == 1) for place, part in enumerate(said.split("`")) if part]


def _moment(moment, language):
    return f"{dates.in_words(moment, language)}, {dates.clock(moment, language)} WIB"
