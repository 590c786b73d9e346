"""Icons for what cannot show favicon.svg: older browsers, and a phone's home screen.

Both are asked for by their names at the site's root, without a link in any page:
https://html.spec.whatwg.org/#rel-icon (favicon.ico), and Apple's "Configuring Web Applications".
"""

from io import BytesIO

from PIL import Image

from . import mark

ICO_SIZES = (16, 32, 48)
TOUCH = 180  # pixels, the largest iOS asks for; it rounds the corners itself and shows no alpha


def files(ink, paper):
    """{name at the site's root: bytes}. ink, paper: '#rrggbb' of the mark and of what it is on."""
    return {
        "favicon.ico": _favicon(ink),
        "apple-touch-icon.png": _touch_icon(ink, paper),
    }


def _drawn(size, share, stroke):
    return mark.mask((size, size), (size / 2, size / 2), size * share, stroke)


def _favicon(ink):
    frames = []
    for size in ICO_SIZES:
        image = Image.new("RGBA", (size, size), f"{ink}00")
        image.paste(ink, (0, 0), _drawn(size, 11 / mark.UNITS, 3.4))
        frames.append(image)
    out = BytesIO()
    frames[-1].save(out, "ICO", append_images=frames[:-1], sizes=[(n, n) for n in ICO_SIZES])
    return out.getvalue()


def _touch_icon(ink, paper):
    image = Image.new("RGB", (TOUCH, TOUCH), paper)
    image.paste(ink, (0, 0), _drawn(TOUCH, 0.27, 2.9))
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()
