"""How well two colours can be told apart, and the nearest colour that can be read.

Formulas: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
"""


def channels(colour):
    """(red, green, blue) from 0 to 255 of '#rgb' or '#rrggbb'."""
    digits = colour.strip().lstrip("#")
    digits = "".join(d * 2 for d in digits) if len(digits) == 3 else digits
    return tuple(int(digits[place : place + 2], 16) for place in (0, 2, 4))


def luminance(colour):
    """Relative luminance, 0 (black) to 1 (white)."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (value / 255 for value in channels(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one, other):
    """Contrast ratio, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable(colour, paper, wanted=4.5):
    """`colour`, or the first step from it towards black or white that reaches `wanted` on `paper`."""
    pole = 0 if luminance(paper) > 0.18 else 255
    for step in range(101):
        mixed = "#" + "".join(
            f"{round(value + (pole - value) * step / 100):02x}" for value in channels(colour)
        )
        if ratio(mixed, paper) >= wanted:
            return mixed
    return "#000000" if pole == 0 else "#ffffff"
