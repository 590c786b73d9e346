"""Pictures of the guide, and beside each a record of what the screen said when it was taken.

Pixels differ from one machine to the next; words do not. `GOLDEN=write` takes them anew.
"""

import os
import re
from io import BytesIO

from PIL import Image

from tests.editor.guide.following import ISOLATES
from tests.editor.guide.reading import GUIDE, RECORDS

PICTURES = GUIDE / "gambar"
QUALITY = 80
MARGIN = 8  # pixels


def take(page, name, shown):
    """Take the picture `name` of the Locator `shown`, or compare what is shown with its record."""
    if shown.bounding_box()["height"]:
        shown.scroll_into_view_if_needed()
    record, told = RECORDS / f"{name}.txt", said(shown)
    if os.environ.get("GOLDEN") == "write":
        for folder in (RECORDS, PICTURES):
            folder.mkdir(parents=True, exist_ok=True)
        record.write_text(told, "utf-8")
        pixels = page.screenshot(animations="disabled", clip=_clip(page, shown))
        image = Image.open(BytesIO(pixels)).convert("RGB")
        image.save(PICTURES / f"{name}.webp", quality=QUALITY, method=6)
    assert told == (record.read_text("utf-8") if record.exists() else ""), name


def _clip(page, shown):
    """What of the window `shown` takes up, with a little around it; None: all of it."""
    box, window = shown.bounding_box(), page.viewport_size
    if not box or not box["height"]:  # the page itself has no height of its own
        return None
    left, top = max(box["x"] - MARGIN, 0), max(box["y"] - MARGIN, 0)
    right = min(box["x"] + box["width"] + MARGIN, window["width"])
    bottom = min(box["y"] + box["height"] + MARGIN, window["height"])
    return {"x": left, "y": top, "width": right - left, "height": bottom - top}


def said(shown):
    """What `shown` says, without the marks around inserted words and the port of the stand-in."""
    told = re.sub(f"[{ISOLATES}]", "", shown.aria_snapshot())
    return re.sub(r"http://127\.0\.0\.1:\d+", "https://github.example", told) + "\n"
