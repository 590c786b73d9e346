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
TALLEST = 440  # pixels; what is further down adds little and pushes the next step away
# What tells that something was done, for a few seconds; it lies over whatever is shown.
TOLD = re.compile("Berhasil|Keterangan|Peringatan")


def take(page, name, shown):
    """Take the picture `name` of the Locator `shown`, or compare what is shown with its record."""
    if shown.bounding_box()["height"]:
        shown.scroll_into_view_if_needed()
    page.get_by_role("status").filter(has_text=TOLD).first.wait_for(state="hidden")
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
    """What of the window `shown` takes up, from the top; all of it for the page itself."""
    box, window = shown.bounding_box(), page.viewport_size
    if not box["height"]:  # the page itself has no height of its own
        box = {"x": 0, "y": 0, **window}
    right = min(box["x"] + box["width"], window["width"])
    bottom = min(box["y"] + box["height"], window["height"], box["y"] + TALLEST)
    return {**box, "width": right - box["x"], "height": bottom - box["y"]}


def said(shown):
    """What `shown` says, without the marks around inserted words and the port of the stand-in."""
    told = re.sub(f"[{ISOLATES}]", "", shown.aria_snapshot())
    return re.sub(r"http://127\.0\.0\.1:\d+", "https://github.example", told) + "\n"
