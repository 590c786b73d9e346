"""What every build needs and no edit changes: imported once, inherited by each build's process.

Nothing of ours is imported here, so that every build reads our Python as it stands on disk.
"""

import os

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

import babel.dates
import babel.numbers
import markdown
import material
import mkdocs.commands.build
import mkdocs_static_i18n.plugin
import pydantic
import rcssmin

__all__ = ["babel", "markdown", "material", "mkdocs", "mkdocs_static_i18n", "pydantic", "rcssmin"]
