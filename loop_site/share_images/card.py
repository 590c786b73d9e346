"""Draw a share image: the theme, the title, who wrote it and the institute's mark, on paper.

1200 × 630 pixels, the 1.91:1 of https://developers.facebook.com/docs/sharing/webmasters/images/
"""

import hashlib
import json
from functools import cache
from io import BytesIO
from pathlib import Path

import PIL
from PIL import Image, ImageDraw, features

from .. import contrast, mark, styles
from ..pictures.cache import keep, kept
from .lettering import beside, fitted, font, fonts, printable

WORDMARK = "Loop Institute of Coaching"
WIDTH, HEIGHT, MARGIN = 1200, 630, 84
KICKER, RULE, FOOT = 112, 496, 556  # baseline, line above the foot, baseline; from the top
MARK = {"centre": (1096, 376), "radius": 256, "stroke": 1.8}
TOKENS = Path(__file__).parents[2] / "overrides/assets/css/tokens.css"
JPEG = {"subsampling": 0, "optimize": True, "progressive": True}  # 4:4:4, or colour frays at edges
QUALITIES, HEAVIEST = (82, 74, 66), 90_000  # bytes: chats leave out what takes long to fetch
# Everything beside words, colours and fonts that decides the bytes. Count up when drawing changes.
RECIPE = f"1 {PIL.__version__} {features.check('raqm')} {JPEG} {QUALITIES}"


def draw(title, kicker, byline, accent, wordmark=WORDMARK):
    """The share image as the bytes of a JPEG; the same words and colours give the same bytes.

    title, kicker (the theme), byline, wordmark: plain text, "" for none. accent: a `data-accent`
    of tokens.css, or None for the institute's own colour; the colours are those by day. A text
    the fonts cannot print is left out, see `printable`; the wordmark then stands for the title.
    Raises KeyError for an accent that tokens.css does not have, and FontMissing.
    """
    colours = _colours(accent)
    paper, tint = colours["accent-wash"], colours["accent"]
    image = Image.new("RGB", (WIDTH, HEIGHT), paper)
    image.paste(_mixed(tint, paper, 0.08), (0, 0), _mark())
    pen = ImageDraw.Draw(image)
    wordmark = printable(wordmark, "strong")
    pen.rectangle((MARGIN, 0, MARGIN + 63, 11), tint)
    pen.text((MARGIN, KICKER), printable(kicker, "strong"), tint, font("strong", 34), "ls")
    _title(pen, printable(title, "serif") or printable(wordmark, "serif"), colours["ink"])

    pen.line((MARGIN, RULE, WIDTH - MARGIN, RULE), _mixed(tint, paper, 0.3), 2)
    pen.text((WIDTH - MARGIN, FOOT), wordmark, tint, font("strong", 30), "rs")
    room = WIDTH - 2 * MARGIN - 48 - font("strong", 30).getlength(wordmark)
    size, byline = beside(printable(byline, "sans"), room)
    pen.text((MARGIN, FOOT), byline, colours["ink-2"], font("sans", size), "ls")
    return _encoded(image)


def cached(folder, **what):
    """The Path of a JPEG in `folder` (a Path) with what `draw(**what)` gives, drawn only once."""
    inputs = {
        "recipe": RECIPE,
        "colours": _colours(what["accent"]),
        "fonts": [_checksum(file) for file in fonts().values()],
        "wordmark": WORDMARK,
    }
    key = hashlib.sha256(json.dumps(inputs | what, sort_keys=True).encode()).hexdigest()
    if not kept(folder, key):
        keep(folder, key, {".jpg": draw(**what)})
    return folder / f"{key}.jpg"


def _title(pen, text, ink):
    size, lines = fitted(text)
    leading = round(size * 1.13)
    # What the eye centres reaches from the first line's capitals to the last line's baseline,
    # and it likes the middle a little high.
    capitals = round(size * 0.67)
    height = capitals + leading * (len(lines) - 1)
    first = (KICKER + 24 + RULE - height) // 2 + capitals - 6
    for place, line in enumerate(lines):
        pen.text((MARGIN, first + place * leading), line, ink, font("serif", size), "ls")


def _encoded(image):
    for quality in QUALITIES:
        file = BytesIO()
        image.save(file, "JPEG", quality=quality, **JPEG)
        if file.tell() < HEAVIEST:
            break
    return file.getvalue()


def _colours(accent):
    """{"accent", "accent-wash", "ink", …: "#rrggbb"} by day."""
    tokens = styles.colours(TOKENS.read_text("utf-8"))
    chosen = tokens[":root"] | (tokens[f"[data-accent={accent}]"] if accent else {})
    return {name.removeprefix("--loop-colour-"): light for name, (light, _) in chosen.items()}


def _mixed(colour, paper, share):
    pairs = zip(contrast.channels(colour), contrast.channels(paper), strict=True)
    return "#" + "".join(f"{round(one * share + other * (1 - share)):02x}" for one, other in pairs)


@cache
def _mark():
    return mark.mask((WIDTH, HEIGHT), **MARK)


@cache
def _checksum(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()
