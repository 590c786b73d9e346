"""Where each root stands, in few bytes: for each weight the numbers of the entries, as distances."""

from collections import defaultdict, deque
from itertools import repeat
from operator import sub

# JSON takes these as they are. Half of them end a number, half go on.
_SIGNS = "".join(chr(code) for code in range(35, 127) if chr(code) != "\\")
_HALF = len(_SIGNS) // 2
_WEIGHT = 48  # a weight is the sign this much further on


def collect(levels):
    """{root: postings} of entries in order. levels: each entry's {weight: roots as one string}."""
    standing = defaultdict(lambda: defaultdict(list))
    for number, weights in enumerate(levels):
        for weight, roots in weights.items():
            lists = map(standing[weight].__getitem__, roots.split(" "))
            # Half a million times for a thousand articles: a loop in Python would double it.
            deque(map(list.append, lists, repeat(number)), maxlen=0)
    signs = [_sign(number) for number in range(len(levels) + 1)]
    found = {}
    for weight in sorted(standing, key=int, reverse=True):
        start = chr(_WEIGHT + int(weight))
        for root, numbers in standing[weight].items():
            far = map(sub, numbers[1:], numbers)
            text = f"{start}{signs[numbers[0]]}{''.join(map(signs.__getitem__, far))}"
            found[root] = f"{found[root]} {text}" if root in found else text
    return found


def _sign(number):
    text = ""
    while number >= _HALF:
        text += _SIGNS[_HALF + number % _HALF]
        number //= _HALF
    return text + _SIGNS[number]
