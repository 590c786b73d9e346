"""A site with what nobody expects and somebody writes: built once for the tests beside it."""

import random
from io import BytesIO

from PIL import Image, ImageFilter

from tests.built.writing import append, article, built_from
from tests.conftest import copy_project

TITLE = ("Keputusan yang ditunda terlalu lama akhirnya memutuskan dirinya sendiri " * 5)[:200].strip()
HEADINGS = [f"Bagian {number} yang ingin dibaca" for number in range(1, 61)]
NAME = "ꦱꦸꦂꦪ عبد الله"


def photograph():
    """The bytes of a JPEG as a phone makes it: large, smooth here and busy there."""
    dice = random.Random(1)
    coarse = Image.frombytes("RGB", (60, 45), dice.randbytes(60 * 45 * 3)).resize((3000, 2250))
    grain = Image.frombytes("RGB", (600, 450), dice.randbytes(600 * 450 * 3)).resize((3000, 2250))
    image = Image.blend(coarse, grain, 0.12).filter(ImageFilter.GaussianBlur(2))
    out = BytesIO()
    image.save(out, "JPEG", quality=90)
    return out.getvalue()


def site(folder):
    """Build it below `folder`; gives the built site."""
    root = copy_project(folder / "project")
    append(root, "data/alumni.yml", f'surya: {{name: "{NAME}", batch: 1}}')
    body = "\n\n".join(f"## {heading}\n\nTeks." for heading in HEADINGS)
    article(
        root, "panjang/index.md", TITLE, body, date="2026-11-01", author="surya",
        description="Sebuah tulisan dengan judul panjang dan enam puluh bagian.",
    )
    article(
        root, "berfoto/index.md", "Berfoto", "Teks.", date="2026-11-01",
        image="foto.jpg", image_alt="Jalan di pagi hari",
    )
    (root / "docs/artikel/berfoto/foto.jpg").write_bytes(photograph())
    return built_from(root)
