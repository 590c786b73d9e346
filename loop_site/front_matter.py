"""The block of facts between two `---` lines at the top of a Markdown file."""

import re
from dataclasses import dataclass, field

import yaml

from . import yaml_faults
from .messages import front_matter as messages
from .yaml_faults import Loader

_UNSEEN_BREAKS = re.compile("[\x85\u2028\u2029]")
# What begins something inside something; YAML's C parser crashes where tens of thousands do.
_OPENERS = re.compile(r"[\[{]|[-?]\s")
# What a word processor, or a hand, makes of `---`.
_DASHES = re.compile(r"[-–—_*=~]{1,9}")

LARGEST = 10_000  # signs in a block of facts; the longest has 2,000
DEEPEST = 10_000
MOST = 100_000  # nodes, references followed


@dataclass
class Source:
    """One Markdown file, taken apart.

    path: relative to the project's root. facts: the front matter. lines: 1-based line of each
    key, by its path in the data, e.g. ('sources', 0, 'url'). body: the Markdown after it.
    block: the lines between the two `---`, as written, from line 2 on; none if they are unreadable.
    """

    path: str
    facts: dict = field(default_factory=dict)
    lines: dict = field(default_factory=dict)
    body: str = ""
    body_line: int = 1
    block: list = field(default_factory=list)

    def line(self, *key):
        """Line of `key`, of its nearest parent, or of the opening `---`."""
        while key and key not in self.lines:
            key = key[:-1]
        return self.lines.get(key, 1)


def read(path, text):
    """Take `text` apart. Returns (Source, problems); the source has no facts when there are any."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return Source(path, body=text), [messages.front_matter_missing(path, *_opening(text))]
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), None)
    if end is None or sum(map(len, lines[1:end])) > LARGEST:
        return Source(path), [messages.front_matter_unclosed(path, *_closing(lines))]
    data, positions, problems = parse_yaml(path, "\n".join(lines[1:end]), first_line=2)
    body = "\n".join(lines[end + 1 :])
    facts, block = ({}, []) if problems else (data, lines[1:end])
    return Source(path, facts, positions, body, end + 2, block), problems


def _opening(text):
    """What stands where the block should open, if it was meant to: [line, sign]."""
    before = text[: len(text) - len(text.lstrip())]
    first = text.lstrip().partition("\n")[0].rstrip()
    return [before.count("\n") + 1, first] if _DASHES.fullmatch(first) else []


def _closing(lines):
    """What stands where the block should close, if it was meant to: [line, sign]."""
    for number, line in enumerate(lines[1:], 2):
        if _DASHES.fullmatch(line.strip()) and line.rstrip() != "---":
            return [number, line.strip()]
    return []


def parse_yaml(path, text, first_line=1, kind=dict):
    """Read a YAML mapping (or list, as `kind` says) and remember where each key stands.

    Returns (data, {key path: line}, problems). An empty document is an empty mapping. Keys are
    text, whatever YAML takes them for.
    """
    # YAML ends a line at these signs too; editors do not, so their count would differ from ours.
    text = _UNSEEN_BREAKS.sub(" ", text)
    positions, repeated = {}, []
    try:
        if len(_OPENERS.findall(text)) > DEEPEST:
            raise RecursionError
        loader = Loader(text)
        try:
            node = loader.get_single_node()
            if node is not None:
                _locate(node, (), first_line, positions, repeated, {})
            data = {} if node is None else loader.construct_document(node)
        finally:
            loader.dispose()
    except (yaml.YAMLError, ValueError, KeyError, AttributeError, TypeError, RecursionError) as error:
        return {}, {}, [yaml_faults.told(path, error, first_line, text)]
    if not isinstance(data, kind):
        return {}, {}, [messages.front_matter_not_facts(path, first_line)]
    problems = [messages.key_repeated(path, line, key) for line, key in repeated]
    return data, positions, problems


def _locate(node, key, first_line, positions, repeated, sizes):
    """Note where everything in `node` stands, and how many nodes it is with all it refers to."""
    if id(node) in sizes:
        if not sizes[id(node)]:
            raise _refused(yaml_faults.ITSELF, node)
        return sizes[id(node)]  # told where it first stands; following it would multiply
    sizes[id(node)] = 0
    total = 1
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if not isinstance(name, yaml.ScalarNode):
                raise _refused("is no name", name)
            if name.tag != "tag:yaml.org,2002:merge":
                name.tag = "tag:yaml.org,2002:str"  # `yes: …` is a name, not a truth
            child = (*key, name.value)
            line = name.start_mark.line + first_line
            if child in positions:
                repeated.append((line, name.value))
                continue
            positions[child] = line
            total += _locate(value, child, first_line, positions, repeated, sizes)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            positions[(*key, index)] = value.start_mark.line + first_line
            total += _locate(value, (*key, index), first_line, positions, repeated, sizes)
    if total > MOST:
        raise _refused(yaml_faults.MANY_TIMES, node)
    sizes[id(node)] = total
    return total


def _refused(problem, node):
    return yaml.composer.ComposerError(None, None, problem, node.start_mark)
