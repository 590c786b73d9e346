"""A Text of whatever body a test thinks of, and what its rules and fixes make of it."""

from dataclasses import replace

from loop_site.checks.text import Text
from loop_site.documents import Half
from loop_site.front_matter import Source
from loop_site.problems import RULES


def text(body, language="id", title="Judul", key="artikel/a/index"):
    """A Text whose body begins on line 1."""
    ending = "md" if language == "id" else "en.md"
    source = Source(f"docs/{key}.{ending}", facts={"title": title}, body=body)
    return Text(key, Half(language, source.path, None, source))


def lines(id, subject):
    """The lines where the rule `id` finds its fault in a Text."""
    return [found.line for found in RULES[id].find(subject)]


def fixed(id, subject):
    """The Text as the fix of the rule `id` leaves it."""
    source = replace(subject.half.source, body=RULES[id].fix(subject))
    return Text(subject.key, replace(subject.half, source=source))


def all_fixed(subject):
    """The Text after every fix of a text, in the order of their ids, until none changes it."""
    for _ in range(5):
        before = subject.body
        for rule in sorted(RULES.values(), key=lambda rule: rule.id):
            if rule.scope == "text" and rule.fix:
                subject = fixed(rule.id, subject)
        if subject.body == before:
            return subject
    raise AssertionError(f"never settles:\n{subject.body}")
