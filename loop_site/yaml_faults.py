"""Say which line YAML cannot read, why as far as we can tell, and what to write instead."""

import json
import re
from datetime import date

import yaml

from .messages import front_matter as messages

# The C parser is several times faster; wheels carry it, a source build may not.
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# What is wrong with references, as our own errors call it.
ITSELF, MANY_TIMES = "holds itself", "multiplies itself"
LONGEST = 300  # signs of a line that is shown in a form to paste
_DAY = re.compile(r"\s*[\w-]+:\s*(\d{4}-\d{1,2}-\d{1,2})")
_FACT = re.compile(r"(?P<key>\s*(?:- )?[\w.-]+):\s+(?P<value>\S.*?)\s*")
_NO_SPACE = re.compile(r"(?P<key>[a-z_]+):(?P<value>[^\s/].*)")
_WRAPPED = re.compile("[“”„‟«](?P<value>[^“”„‟«»]+)[“”„‟»]|[‘’‚‹](?P<single>[^‘‚‹›]+)[‘’›]")

# "Dia berkata "halo" lalu", 'it's': quotation marks inside those round the whole value.
_QUOTES_INSIDE = re.compile(r"([\"'])(?:(?!\1).)*\1\w.*\1")


def told(path, error, first_line, text):
    """The Problem of `error`, which YAML met in `text`; `text` begins on `first_line` of `path`."""
    line = _line_of(error, text)
    rows = text.split("\n")
    line = min(line, len(rows) - 1)
    return messages.front_matter_unreadable(path, line + first_line, *_advice(error, rows, line))


def _advice(error, rows, line):
    """(Indonesian, English) for what is wrong with `rows`, most likely in the row `line`."""
    row = rows[line]
    day, fact = _DAY.match(row), _FACT.fullmatch(row) if len(row) < LONGEST else None
    if getattr(error, "problem", None) in (ITSELF, MANY_TIMES):
        return (
            "Fakta ini mengacu pada fakta lain (`&`, `*`) tanpa habis. Tulis isinya utuh di sini.",
            "This fact refers to others (`&`, `*`) without end. Write out here what it holds.",
        )
    if isinstance(error, yaml.reader.ReaderError):
        code = f"U+{error.character:04X}" if isinstance(error.character, int) else "?"
        return (
            f"Ada tanda tak terlihat ({code}) di baris ini. Hapus.",
            f"There is an unseen character ({code}) on this line. Delete it.",
        )
    if "\t" in row:
        return (
            "Baris ini memakai tab. Ganti dengan spasi.",
            "This line uses a tab. Replace it with spaces.",
        )
    if day and isinstance(error, ValueError):
        return (
            f"Tidak ada tanggal {day[1]}. Tulis tanggal yang ada, misalnya 2026-11-23.",
            f"There is no date {day[1]}. Write a date that exists, as 2026-11-23.",
        )
    for near in (row, rows[line - 1] if line else ""):
        if found := _NO_SPACE.fullmatch(near):
            paste = f"{found['key']}: {found['value']}"
            return (
                f"Beri spasi sesudah titik dua: {paste}",
                f"Put a space after the colon: {paste}",
            )
    if not fact:
        return (
            "Baris ini tidak terbaca. Tulis `kunci: nilai`, dan apit nilai yang berisi tanda "
            'khusus dengan tanda kutip ("…").',
            "This line cannot be read. Write `key: value`, and put a value with special "
            'characters in quotation marks ("…").',
        )
    if _readable(row.strip()):
        return (
            "Baris ini tidak sejajar dengan baris di atasnya. Mulai setiap fakta di pinggir kiri; "
            "hanya butir daftar yang menjorok.",
            "This line is not in step with the one above. Start every fact at the left edge; only "
            "items of a list are indented.",
        )
    paste = f"{fact['key']}: {quoted(fact['value'])}"
    if ": " in fact["value"] and not fact["value"].startswith(("{", "[")):
        return (
            f"Titik dua di dalam nilai membingungkan. Apit nilainya dengan tanda kutip: {paste}",
            f"A colon inside the value is confusing. Put the value in quotation marks: {paste}",
        )
    return (
        f"Nilai di baris ini tidak terbaca. Apit dengan tanda kutip lurus: {paste}",
        f"The value on this line cannot be read. Put it in straight quotation marks: {paste}",
    )


def _readable(row):
    try:
        return isinstance(yaml.load(row, Loader), (dict, list))
    except (yaml.YAMLError, ValueError, KeyError, AttributeError, TypeError, RecursionError):
        return False


def quoted(value):
    """`value` in straight quotation marks, in place of those somebody, or Word, put round it."""
    wrapped = _WRAPPED.fullmatch(value)
    if wrapped:
        value = wrapped["value"] or wrapped["single"]
    elif _QUOTES_INSIDE.fullmatch(value):
        value = value[1:-1]
    elif value[0] in "\"'" and value.count(value[0]) == 1:  # opened, never closed
        value = value[1:]
    return json.dumps(value, ensure_ascii=False)


def _line_of(error, text):
    """0-based line of `text` that an error is about, as far as it says."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    quoted_scalar = "quoted scalar" in str(getattr(error, "context", ""))
    if quoted_scalar and error.context_mark:
        mark = error.context_mark
    if mark:
        return mark.line
    if isinstance(error, yaml.reader.ReaderError):
        return text.encode()[: error.position].count(b"\n")
    if isinstance(error, ValueError):
        return next((n for n, row in enumerate(text.split("\n")) if _impossible(row)), 0)
    return 0


def _impossible(row):
    day = _DAY.match(row)
    try:
        return bool(day and not date(*map(int, day[1].split("-"))))
    except ValueError:
        return True
