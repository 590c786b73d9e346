"""What every build needs and no edit changes: imported once, inherited by each build's process.

Nothing of ours is imported here, so that every build reads our Python as it stands on disk.
"""

import os

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

import babel.dates
import babel.numbers
import jinja2.meta
import markdown
import material
import mkdocs.commands.build
import mkdocs_static_i18n.plugin
import PIL.Image
import PIL.ImageDraw
import pydantic
import rcssmin
import rjsmin

# Pillow reads its formats, and pydantic its parts, only when they are first needed.
PIL.Image.init()
type("Warm", (pydantic.BaseModel,), {"__annotations__": {"name": str}})

__all__ = [
    "PIL", "babel", "jinja2", "markdown", "material", "mkdocs", "mkdocs_static_i18n", "pydantic",
    "rcssmin", "rjsmin",
]
