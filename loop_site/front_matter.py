"""The block of facts between two `---` lines at the top of a Markdown file."""

import json
import re
from dataclasses import dataclass, field
from datetime import date

import yaml

from .messages import front_matter as messages

_UNSEEN_BREAKS = re.compile("[\x85\u2028\u2029]")
_DAY = re.compile(r"\s*[\w-]+:\s*(\d{4}-\d{1,2}-\d{1,2})")

# The C parser is several times faster; wheels carry it, a source build may not.
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class Source:
    """One Markdown file, taken apart.

    path: relative to the project's root. facts: the front matter. lines: 1-based line of each
    key, by its path in the data, e.g. ('sources', 0, 'url'). body: the Markdown after it.
    """

    path: str
    facts: dict = field(default_factory=dict)
    lines: dict = field(default_factory=dict)
    body: str = ""
    body_line: int = 1

    def line(self, *key):
        """Line of `key`, of its nearest parent, or of the opening `---`."""
        while key and key not in self.lines:
            key = key[:-1]
        return self.lines.get(key, 1)


def read(path, text):
    """Take `text` apart. Returns (Source, problems); the source has no facts when there are any."""
    if not text.startswith("---"):
        return Source(path, body=text), [messages.front_matter_missing(path)]
    lines = text.split("\n")
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), None)
    if lines[0].rstrip() != "---" or end is None:
        return Source(path), [messages.front_matter_unclosed(path)]
    data, positions, problems = parse_yaml(path, "\n".join(lines[1:end]), first_line=2)
    body = "\n".join(lines[end + 1 :])
    return Source(path, {} if problems else data, positions, body, end + 2), problems


def parse_yaml(path, text, first_line=1, kind=dict):
    """Read a YAML mapping (or list, as `kind` says) and remember where each key stands.

    Returns (data, {key path: line}, problems). An empty document is an empty mapping.
    """
    # YAML ends a line at these signs too; editors do not, so their count would differ from ours.
    text = _UNSEEN_BREAKS.sub(" ", text)
    positions, repeated = {}, []
    try:
        loader = Loader(text)
        try:
            node = loader.get_single_node()
            data = {} if node is None else loader.construct_document(node)
        finally:
            loader.dispose()
        if isinstance(data, kind):
            _locate(node, (), first_line, positions, repeated, {})
    except (yaml.YAMLError, ValueError, KeyError, AttributeError, TypeError, RecursionError) as error:
        return {}, {}, [_unreadable(path, error, first_line, text)]
    if not isinstance(data, kind):
        return {}, {}, [messages.front_matter_not_facts(path, first_line)]
    problems = [messages.key_repeated(path, line, key) for line, key in repeated]
    return data, positions, problems


def _locate(node, key, first_line, positions, repeated, seen):
    if id(node) in seen:
        if seen[id(node)]:
            raise yaml.composer.ComposerError(None, None, "holds itself", node.start_mark)
        return  # told where it first stands; following every reference would multiply
    seen[id(node)] = True
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            child = (*key, name.value)
            line = name.start_mark.line + first_line
            if child in positions:
                repeated.append((line, name.value))
                continue
            positions[child] = line
            _locate(value, child, first_line, positions, repeated, seen)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            positions[(*key, index)] = value.start_mark.line + first_line
            _locate(value, (*key, index), first_line, positions, repeated, seen)
    seen[id(node)] = False


def _unreadable(path, error, first_line, text):
    line = _line_of(error, text)
    rows = text.split("\n")
    row = rows[min(line, len(rows) - 1)]
    key, colon, value = row.partition(":")
    day = _DAY.match(row)
    if "\t" in row:
        advice = (
            "Baris ini memakai tab. Ganti dengan spasi.",
            "This line uses a tab. Replace it with spaces.",
        )
    elif day and isinstance(error, ValueError):
        advice = (
            f"Tidak ada tanggal {day[1]}. Tulis tanggal yang ada, misalnya 2026-11-23.",
            f"There is no date {day[1]}. Write a date that exists, as 2026-11-23.",
        )
    elif colon and ": " in value.strip() and not value.strip().startswith(("{", "[")):
        quoted = f"{key}: {json.dumps(value.strip(), ensure_ascii=False)}"
        advice = (
            f"Titik dua di dalam nilai membingungkan. Apit nilainya dengan tanda kutip: {quoted}",
            f"A colon inside the value is confusing. Put the value in quotation marks: {quoted}",
        )
    else:
        advice = (
            "Baris ini tidak terbaca. Tulis `kunci: nilai`, dan apit nilai yang berisi tanda "
            'khusus dengan tanda kutip ("…").',
            "This line cannot be read. Write `key: value`, and put a value with special "
            'characters in quotation marks ("…").',
        )
    return messages.front_matter_unreadable(path, line + first_line, *advice)


def _line_of(error, text):
    """0-based line of `text` that an error is about, as far as it says."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    quoted = "quoted scalar" in str(getattr(error, "context", ""))
    if quoted and error.context_mark:
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
