"""What there is to fill in, read from the models that validate it: one truth, no second list."""

from dataclasses import dataclass, replace
from datetime import date
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from pydantic import BaseModel, HttpUrl
from pydantic.fields import FieldInfo

from ..values import Asked

LANGUAGES = {"id", "en"}


@dataclass(frozen=True)
class Slot:
    """One thing to fill in.

    path: its keys, the outermost first. type: what it is once nothing else is left around it.
    limits: pydantic's, and Asked. required: whether it may not stay empty. kept: whether its key
    stays in the file, as null, when it is empty. tells_unknown: whether leaving it empty says
    something else than no.
    """

    path: tuple
    type: object
    limits: tuple
    required: bool
    kept: bool = False
    tells_unknown: bool = False

    @property
    def name(self):
        return "_".join(self.path)

    @property
    def asked(self):
        """How it is asked for: `moment`, `line`, `switch`, … ; `group` holds slots of its own."""
        marked = self._marked()
        return marked.by if marked else _by_type(self.type)

    @property
    def chosen_from(self):
        """The file under data/ whose keys may be chosen, or None."""
        marked = self._marked()
        return marked.of if marked else None

    @property
    def inner(self):
        """The Slot of one item of a list, or of one value of a mapping."""
        inside = [part for part in get_args(self.type) if part is not ...][-1]
        return replace(self, **_open(inside, ()), path=(), required=True)

    @property
    def texts(self):
        """Whether it is one text in both languages."""
        return self.asked == "group" and LANGUAGES <= set(self.type.model_fields)

    @property
    def once(self):
        """Whether one half of a text in both languages will do."""
        marked = self._marked()
        return bool(marked and marked.once)

    def limit(self, name):
        """The value of a pydantic limit, e.g. `max_length`, or None."""
        return next((getattr(one, name) for one in self.limits if getattr(one, name, None)), None)

    def _marked(self):
        return next((one for one in self.limits if isinstance(one, Asked)), None)


def of(model, optional=False):
    """The Slots of `model`, in its order."""
    return [
        Slot(
            (name,),
            required=info.is_required() and not _nullable(info.annotation) and not optional,
            kept=info.is_required(),
            tells_unknown=info.default is None,
            **_open(info.annotation, tuple(info.metadata)),
        )
        for name, info in model.model_fields.items()
    ]


def flat(model):
    """The same, with every group replaced by its own slots: editors lose nested fields."""
    found = []
    for slot in of(model):
        if slot.asked != "group":
            found.append(slot)
            continue
        found += [
            replace(
                inner,
                path=(*slot.path, *inner.path),
                required=inner.required
                and slot.required
                and not (slot.once and inner.name == "en"),
                kept=slot.kept,
            )
            for inner in of(slot.type)
            if not (slot.texts and inner.path == ("same",))
        ]
    return found


def _open(annotation, limits):
    """An annotation without `Annotated` and `None`, and the limits met on the way to it."""
    while True:
        if get_origin(annotation) is Annotated:
            annotation, *more = get_args(annotation)
            limits += tuple(
                part
                for one in more
                for part in (one.metadata if isinstance(one, FieldInfo) else (one,))
            )
        elif _nullable(annotation):
            [annotation] = [part for part in get_args(annotation) if part is not NoneType]
        else:
            return {"type": annotation, "limits": limits}


def _nullable(annotation):
    union = get_origin(annotation) in (Union, UnionType)
    return union and NoneType in get_args(annotation)


def _by_type(kind):
    origin = get_origin(kind)
    if origin is Literal:
        return "choice"
    if origin in (tuple, dict):
        return {tuple: "list", dict: "mapping"}[origin]
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return "group"
    return {bool: "switch", int: "number", date: "day", HttpUrl: "address"}.get(kind, "line")
