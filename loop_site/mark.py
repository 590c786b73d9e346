"""The institute's mark, the open loop of overrides/assets/favicon.svg, drawn with pixels."""

from PIL import Image, ImageDraw

UNITS = 32  # the drawing's own width and height


def mask(size, centre, radius, stroke):
    """A mask (Pillow image of mode L) with the mark on it.

    size: (width, height). centre: (x, y) and radius of the loop, in pixels. stroke: in units of
    the mark's own 32 × 32 drawing, whose loop has a radius of 11. It is drawn three times as
    large and then made small, since Pillow's curves have hard edges.
    """
    drawn = Image.new("L", (3 * size[0], 3 * size[1]))
    pen = ImageDraw.Draw(drawn)
    unit = 3 * radius / 11
    half = stroke * unit / 2

    def at(column, row):
        return 3 * centre[0] + (column - 16) * unit, 3 * centre[1] + (row - 16) * unit

    def around(point, reach):
        return point[0] - reach, point[1] - reach, point[0] + reach, point[1] + reach

    head, tips = at(16, 5), (at(12, 1.8), at(12.4, 8.6))
    pen.arc(around(at(16, 16), 11 * unit + half), 270, 585, 255, round(2 * half))
    for tip in tips:
        pen.line((head, tip), 255, round(2 * half))
    for end in (head, *tips, at(8.2, 8.2)):
        pen.ellipse(around(end, half), 255)
    return drawn.resize(size, Image.Resampling.BOX)
