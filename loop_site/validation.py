"""Turn what the schema finds into sentences a colleague would say."""

import difflib

from pydantic import ValidationError

from .problems import Problem

EXAMPLES = {
    "title": 'title: "Judul tulisan"',
    "description": 'description: "Satu atau dua kalimat, 50–160 huruf."',
    "date": "date: 2026-11-23",
    "author": "author: redaksi",
    "theme": "theme: etika",
    "slug": "slug: english-address",
}
WRONG_KIND = {
    "string_type": (
        "harus berupa teks. Apit dengan tanda kutip",
        "must be text. Put it in quotation marks",
    ),
    "bool_parsing": ("harus true atau false", "must be true or false"),
    "bool_type": ("harus true atau false", "must be true or false"),
    "tuple_type": (
        "harus berupa daftar: satu butir per baris, masing-masing diawali `- `",
        "must be a list: one item a line, each starting with `- `",
    ),
    "model_type": ("harus berisi kunci dan nilai", "must hold keys and values"),
    "dict_type": ("harus berisi kunci dan nilai", "must hold keys and values"),
    "string_pattern_mismatch": (
        "hanya boleh huruf kecil, angka, dan tanda hubung, misalnya pola-pikir",
        "may only use small letters, digits and hyphens, as in pola-pikir",
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
            _problem(model, item, path, line_of, known)
            for item in error.errors(include_url=False)
        ]


def _problem(model, error, path, line_of, known):
    where = tuple(error["loc"])
    if isinstance(where[0], int):  # a key that YAML took for a number; lists come deeper down
        where = (str(where[0]), *where[1:])
    name = ".".join(str(part + 1) if isinstance(part, int) else part for part in where)
    kind, context = error["type"], error.get("ctx", {})
    line = line_of(*where)

    if kind != "missing" and error["input"] is None:
        return Problem(
            path, line, f"{where[-1]}-empty",
            f"`{name}` kosong. Isi, atau hapus barisnya.",
            f"`{name}` is empty. Fill it in, or delete the line.",
        )
    if kind == "missing":
        example = EXAMPLES.get(where[-1], f"{where[-1]}: …")
        return Problem(
            path, line, f"{where[-1]}-missing",
            f"`{name}` belum ada. Tambahkan baris: {example}",
            f"`{name}` is missing. Add the line: {example}",
        )
    if kind == "extra_forbidden":
        names = [*model.model_fields, *known]
        near = difflib.get_close_matches(str(where[-1]), names, 1)
        hint = (f" Maksudnya `{near[0]}`?", f" Did you mean `{near[0]}`?") if near else ("", "")
        return Problem(
            path, line, "key-unknown",
            f"Kunci `{name}` tidak dikenal.{hint[0] or ' Hapus baris ini.'}",
            f"The key `{name}` is not known.{hint[1] or ' Delete this line.'}",
        )
    if kind == "loop":
        return Problem(
            path, line, f"{where[0]}-wrong", f"`{name}` {context['id']}", f"`{name}` {context['en']}"
        )
    if kind in ("string_too_short", "string_too_long"):
        return _length(path, line, name, error, context)
    if kind.startswith("url_"):
        return Problem(
            path, line, f"{where[-1]}-wrong",
            f"`{name}` bukan alamat web. Tulis lengkap, misalnya https://contoh.id/halaman.",
            f"`{name}` is not a web address. Write it whole, as https://example.org/page.",
        )
    if kind == "literal_error":
        choices = context["expected"].replace("'", "").replace(" or ", ", ")
        return Problem(
            path, line, f"{where[0]}-wrong",
            f"`{name}` harus salah satu dari: {choices}.",
            f"`{name}` must be one of: {choices}.",
        )
    if kind.startswith(("int_", "greater_than", "float_")):
        return Problem(
            path, line, f"{where[0]}-wrong",
            f"`{name}` harus bilangan bulat di atas nol, ditulis dengan angka.",
            f"`{name}` must be a whole number above nought, written as a number.",
        )
    if kind.startswith("date_"):
        return Problem(
            path, line, f"{where[0]}-wrong",
            f"`{name}` bukan tanggal. Tulis misalnya 2026-11-23.",
            f"`{name}` is not a date. Write it like 2026-11-23.",
        )
    id, en = WRONG_KIND.get(
        kind, (f"tidak dapat dipakai: {error['input']!r}", f"cannot be used: {error['input']!r}")
    )
    return Problem(path, line, f"{where[0]}-wrong", f"`{name}` {id}.", f"`{name}` {en}.")


def _length(path, line, name, error, context):
    length = len(error["input"])
    if "min_length" in context:
        limit = context["min_length"]
        if limit == 1:
            id, en = "kosong. Isi dengan teks", "is empty. Fill in the text"
        else:
            id = f"terlalu pendek: {length} huruf. Tulis sedikitnya {limit} huruf"
            en = f"is too short: {length} characters. Write at least {limit}"
    else:
        limit = context["max_length"]
        id = f"terlalu panjang: {length} huruf. Ringkas sampai paling banyak {limit} huruf"
        en = f"is too long: {length} characters. Shorten it to {limit} at most"
    return Problem(path, line, f"{name}-length", f"`{name}` {id}.", f"`{name}` {en}.")
