"""Data as PHP serialises it, read without acting on any of it: text, numbers, lists, nothing else.

https://www.php.net/manual/en/function.serialize.php
"""

DEEPEST = 20


def read(text):
    """The value serialised in `text`: str, int, float, bool, None or dict. Raises ValueError.

    Objects are refused: in PHP reading one runs code.
    """
    value, end = _value(text.encode(), 0, 0)
    if end != len(text.encode()):
        raise ValueError("something follows the value")
    return value


def _value(data, place, depth):
    kind = data[place : place + 2]
    if depth > DEEPEST:
        raise ValueError("too deep")
    if kind == b"N;":
        return None, place + 2
    if kind in (b"i:", b"b:", b"d:"):
        end = _find(data, b";", place)
        number = data[place + 2 : end].decode("ascii")
        return {b"i:": int, b"b:": lambda n: n == "1", b"d:": float}[kind](number), end + 1
    if kind == b"s:":
        return _text(data, place)
    if kind == b"a:":
        return _list(data, place, depth)
    raise ValueError(f"not read: {kind!r}")


def _text(data, place):
    colon = _find(data, b":", place + 2)
    length = _length(data[place + 2 : colon])
    start = colon + 2
    if data[colon:start] != b':"' or data[start + length : start + length + 2] != b'";':
        raise ValueError("a text of another length")
    return data[start : start + length].decode("utf-8", "replace"), start + length + 2


def _list(data, place, depth):
    colon = _find(data, b":", place + 2)
    count = _length(data[place + 2 : colon])
    if data[colon : colon + 2] != b":{" or count > len(data):
        raise ValueError("a list of another length")
    found, place = {}, colon + 2
    for _ in range(count):
        key, place = _value(data, place, depth + 1)
        if not isinstance(key, (str, int)):
            raise ValueError("a key that is neither text nor number")
        found[key], place = _value(data, place, depth + 1)
    if data[place : place + 1] != b"}":
        raise ValueError("a list that does not end")
    return found, place + 1


def _length(digits):
    if not digits.isdigit():
        raise ValueError("no length")
    return int(digits)


def _find(data, sign, place):
    found = data.find(sign, place)
    if found < 0:
        raise ValueError("cut off")
    return found
