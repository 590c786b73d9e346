"""How a data file looks to the editor: flat, every mapping a list; editor/data-format.js follows.

Sveltia loses nested optional fields, nulls, and the comments that explain a file to those who
write it by hand. So it is shown flat fields only, and what comes back is put into the file as it
was, touching nothing else.
"""

from typing import get_args

from pydantic import BaseModel

from . import slots
from .fields import KEY


def shape(model):
    """What data-format.js needs to know of `model`, as plain data."""
    texts = [slot for slot in slots.of(model) if slot.asked == "group" and slot.texts]
    return {
        "slots": [_slot(slot) for slot in slots.flat(model)],
        "texts": {slot.name: {"once": slot.once} for slot in texts},
    }


def keyed(model, name):
    """The shape of a file that maps keys to `model`s. name: of the list it is shown as."""
    return {"mapping": name, "item": shape(model), "key": KEY}


def listed(model, name):
    """The shape of a file that is a list of `model`s."""
    return {"list": name, "item": shape(model)}


def _slot(slot):
    made = {"name": slot.name, "path": list(slot.path), "kept": slot.kept}
    if slot.asked == "choice" and "off" in get_args(slot.type):
        made["off"] = True  # which YAML 1.1 reads as false where it stands without quotes
    if slot.asked == "mapping":
        inner = slot.inner.type
        group = isinstance(inner, type) and issubclass(inner, BaseModel)
        made["item"] = shape(inner) if group else {"slots": [], "value": "value", "texts": {}}
    return made
