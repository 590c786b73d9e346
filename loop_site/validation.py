"""Turn what the schema finds into sentences a colleague would say."""

import re

from pydantic import ValidationError

from . import addresses, fact_names
from .messages import facts as messages
from .values import shown

EXAMPLES = {
    "title": 'title: "Judul tulisan"',
    "description": 'description: "Satu atau dua kalimat, 50–160 huruf."',
    "date": "date: 2026-11-23",
    "author": "author: redaksi",
    "theme": "theme: etika",
    "slug": "slug: english-address",
}
_CURLY = re.compile("[“”„‘’‚](.*)[“”‘’]")
# By how pydantic's name of the error begins.
WRONG_KIND = {
    ("string_type",): (
        "harus berupa teks. Apit dengan tanda kutip.",
        "must be text. Put it in quotation marks.",
    ),
    ("bool_",): ("harus true atau false.", "must be true or false."),
    ("tuple_type",): (
        "harus berupa daftar: satu butir per baris, masing-masing diawali `- `.",
        "must be a list: one item a line, each starting with `- `.",
    ),
    ("model_type", "dict_type"): (
        "harus berisi kunci dan nilai.",
        "must hold keys and values.",
    ),
    ("url_",): (
        "bukan alamat web. Tulis lengkap, misalnya https://contoh.id/halaman.",
        "is not a web address. Write it whole, as https://example.org/page.",
    ),
    ("int_", "greater_than", "float_"): (
        "harus bilangan bulat di atas nol, ditulis dengan angka.",
        "must be a whole number above nought, written as a number.",
    ),
    ("date_",): (
        "bukan tanggal. Tulis misalnya 2026-11-23.",
        "is not a date. Write it like 2026-11-23.",
    ),
}


def checked(model, facts, path, line_of, known=()):
    """Validate `facts` with the pydantic `model`. Returns (instance or None, problems).

    line_of(*key) gives the line of a key path; known: key names to suggest for an unknown one.
    """
    try:
        return model.model_validate(facts), []
    except ValidationError as error:
        return None, [
            _problem(model, item, path, line_of, known, facts)
            for item in error.errors(include_url=False)
        ]


def _problem(model, error, path, line_of, known, facts):
    where = tuple(error["loc"])
    name = ".".join(str(part + 1) if isinstance(part, int) else part for part in where)
    kind, context, value = error["type"], error.get("ctx", {}), error["input"]
    line = line_of(*where)

    if kind == "extra_forbidden":
        names = [*model.model_fields, *known]
        near, instead = fact_names.meant(str(where[-1]), names, facts)
        return messages.fact_unknown(path, line, name, near, instead)
    if kind == "missing":
        return messages.fact_missing(path, line, name, EXAMPLES.get(where[-1], f"{where[-1]}: …"))
    if value is None:
        return messages.fact_empty(path, line, name)
    if kind in ("string_too_short", "string_too_long"):
        limits = context.get("min_length"), context.get("max_length")
        return messages.fact_length(path, line, name, len(value), *limits)
    return messages.fact_wrong(path, line, name, *_wrong(kind, context, value))


def _wrong(kind, context, value):
    """What follows the name of a fact that cannot be used, in each language."""
    if isinstance(value, str) and (curly := _CURLY.fullmatch(value)):
        return (
            f"diapit tanda kutip lengkung, yang ikut terbaca. Tulis tanpa tanda itu: {curly[1]}",
            f"stands in curly quotation marks, which are read as part of it. Write: {curly[1]}",
        )
    if kind == "loop":
        return context["id"], context["en"]
    if kind == "literal_error":
        choices = context["expected"].replace("'", "").replace(" or ", ", ")
        return f"harus salah satu dari: {choices}.", f"must be one of: {choices}."
    if kind == "string_pattern_mismatch":
        fit = addresses.fit(value)[:60]
        id, en = (f" Tulis: {fit}", f" Write: {fit}") if fit else ("", "")
        return (
            f"hanya boleh huruf kecil, angka, dan tanda hubung, misalnya pola-pikir.{id}",
            f"may only use small letters, digits and hyphens, as in pola-pikir.{en}",
        )
    for beginnings, sentences in WRONG_KIND.items():
        if kind.startswith(beginnings):
            return sentences
    return f"tidak dapat dipakai: {shown(value)}.", f"cannot be used: {shown(value)}."
