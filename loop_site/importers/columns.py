"""Two languages side by side in the columns of a table, as translators write them: one by one."""

from . import dividing
from .trees import element, text

ENOUGH = 8  # telling words each column needs, all tables taken together
MOST = 0.6  # of all words have to stand in such tables: others compare, or are a glossary


def parted(blocks):
    """The blocks of a document, the second language of its tables moved behind all the rest.

    Between the two stands an empty block that announces the language, see dividing.marker. A
    document that is no such stays as it is.
    """
    tables = [node for node in blocks if node.tag == "table" and _is_pair(node)]
    sides = [" ".join(text(cell) for table in tables for cell in _column(table, n)) for n in (0, 1)]
    leans = [dividing.lean(side) for side in sides]
    whole = sum(len(text(node).split()) for node in blocks)
    there = sum(len(side.split()) for side in sides)
    if leans[0] * leans[1] >= 0 or min(map(abs, leans)) < ENOUGH or there < MOST * whole:
        return blocks
    first, second = [], []
    for node in blocks:
        if node in tables:
            first += [inner for cell in _column(node, 0) for inner in cell]
            second += [inner for cell in _column(node, 1) for inner in cell]
        else:
            first.append(node)
    return [*first, element("p", language=dividing.language(sides[1])), *second]


def _is_pair(table):
    return len(table) > 0 and all(len(row) == 2 for row in table)


def _column(table, number):
    return [row[number] for row in table]
