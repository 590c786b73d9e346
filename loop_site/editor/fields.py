"""Sveltia's description of a field for each Slot: which input it gets, and what it may hold.

https://sveltiacms.app/en/docs/fields
"""

from typing import get_args

from pydantic import BaseModel

from . import slots

WIDGETS = {
    "line": "string",
    "address": "string",
    "sentences": "text",
    "moment": "datetime",
    "day": "datetime",
    "picture": "image",
    "switch": "boolean",
    "number": "number",
    "choice": "select",
    "list": "list",
    "mapping": "list",
    "group": "object",
    "never": "hidden",
}
TITLES = ("title", "name_id", "name", "value")  # what an item of a list is known by
KEY = "key"  # the field that holds a mapping's key


def field(slot, where, words):
    """The field of `slot`. where: what its words begin with, e.g. `article`. words: see Words."""
    asked = slot.asked
    if asked == "never":
        return {"name": slot.name, "widget": WIDGETS[asked]}
    made = {"name": slot.name, "label": words.label(where, slot), "widget": WIDGETS[asked]}
    if hint := words.hint(where, slot):
        made["hint"] = hint
    # A switch that is off, and one nobody has touched, are the same: its fact is left out.
    made["required"] = slot.required and asked != "switch"
    return made | _kind(slot, f"{where}.{slot.name}", words)


def _kind(slot, where, words):
    match slot.asked:
        case "line" | "sentences":
            return _text(slot, words)
        case "address":
            return {"type": "url"}
        case "moment":
            return {"format": "YYYY-MM-DD HH:mm", "default": ""}
        case "day":
            return {"type": "date", "format": "YYYY-MM-DD"}
        case "switch" if slot.tells_unknown:
            answers = ((True, "yes"), (False, "no"))
            options = [
                {"label": words.say(f"answer.{key}"), "value": value} for value, key in answers
            ]
            return {"widget": "select", "options": options}
        case "switch":
            return {"default": False}
        case "number":
            return {"value_type": "int", "min": slot.limit("ge") or (slot.limit("gt") or 0) + 1} | (
                {"max": slot.limit("le")} if slot.limit("le") else {}
            )
        case "picture":
            # Beside its text, under its own name; nothing but a file of ours.
            return {"media_folder": "", "public_folder": "", "choose_url": False}
        case "choice":
            return _choice(slot, where, words)
        case "group":
            return {"fields": [field(inner, where, words) for inner in slots.of(slot.type)]}
        case "mapping":
            return _mapping(slot, where, words)
        case "list":
            return _list(slot, where, words)
    return {}


def _text(slot, words):
    made = {}
    # One letter at least is what `required` says; of what may be empty Sveltia would ask it too.
    if (least := slot.limit("min_length")) and least > 1:
        made["minlength"] = least
    if most := slot.limit("max_length"):
        made["maxlength"] = most
    if pattern := slot.limit("pattern"):
        made["pattern"] = [pattern, words.say("fault.key")]
    return made


def _choice(slot, where, words):
    if slot.chosen_from == "alumni":
        return {
            "widget": "relation",
            "collection": "data",
            "file": "alumni",
            "value_field": f"people.*.{KEY}",
            "display_fields": ["people.*.name_id"],
            "search_fields": ["people.*.name_id", f"people.*.{KEY}"],
        }
    if slot.chosen_from:
        options = words.names[slot.chosen_from]
    else:
        options = {value: words.say(f"{where}.{value}") for value in get_args(slot.type)}
    return {"options": [{"label": name, "value": value} for value, name in options.items()]}


def _list(slot, where, words):
    inner = slot.inner
    if inner.asked == "group":
        inside = [field(one, where, words) for one in slots.of(inner.type)]
        return _items(inside, where, words)
    return {"field": {"name": "item", "label": words.say(f"{where}.one"), "widget": "string"}}


def _mapping(slot, where, words):
    """A mapping is shown as a list; each item's key is a field of its own."""
    inner, key = slot.inner, words.say(f"{where}.key")
    first = {"name": KEY, "label": key, "widget": "string", "required": True}
    if isinstance(inner.type, type) and issubclass(inner.type, BaseModel):
        inside = [field(one, where, words) for one in slots.flat(inner.type)]
    else:
        inside = [{"name": "value", "label": words.say(f"{where}.value"), "widget": "string"}]
    return _items([first, *inside], where, words)


def _items(inside, where, words):
    titled = next(one["name"] for one in inside if one["name"] in TITLES)
    return {
        "label_singular": words.say(f"{where}.one"),
        "summary": f"{{{{fields.{titled}}}}}",
        "collapsed": "auto",
        "fields": inside,
    }
