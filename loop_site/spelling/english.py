"""American forms of a British word, for dictionaries that hold no others."""

import re

PARTICLES = frozenset("non anti pre post co re sub".split())
_AMERICAN = (
    (r"our", "or"),
    (r"is(e|ed|es|er|ing|ation|ations|able)$", r"iz\1"),
    (r"ys(e|ed|es|ing)$", r"yz\1"),
    (r"ll(ed|ing|er|ers|or|ors)$", r"l\1"),
    (r"tre(s|d)?$", r"ter\1"),
    (r"ence(s?)$", r"ense\1"),
    (r"mme(s?)$", r"m\1"),
    (r"ogue(s?)$", r"og\1"),
    (r"ctise", "ctice"),
    (r"elt$", "elled"),
    (r"wilful", "willful"),
)
_RULES = [(re.compile(british), american) for british, american in _AMERICAN]


def forms(word):
    """Other forms of `word`; it is well spelt where one of them is."""
    stem = re.sub(r"'s?$", "", word)
    if stem != word:
        yield stem
    for british, american in _RULES:
        changed = british.sub(american, stem)
        if changed != stem:
            yield changed
