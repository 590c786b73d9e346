"""Parts of a text from one sign to another, found in one go however many signs never close."""


def replaced(text, opening, closing, made):
    """`text` with each part from a match of `opening` to the next of `closing` made anew.

    made: from the opening match and the text between to what stands there instead.
    """
    pieces, place = [], 0
    while start := opening.search(text, place):
        end = closing.search(text, start.end())
        if end is None:
            break
        pieces += [text[place : start.start()], made(start, text[start.end() : end.start()])]
        place = end.end()
    return "".join([*pieces, text[place:]])
