"""What every build needs and no edit changes: imported once, inherited by each build's process.

Nothing of ours is imported here, so that every build reads our Python as it stands on disk.
"""

import os

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

import babel.dates  # noqa: E402
import babel.numbers  # noqa: E402
import markdown  # noqa: E402
import material  # noqa: E402
import mkdocs.commands.build  # noqa: E402
import mkdocs_static_i18n.plugin  # noqa: E402
import pydantic  # noqa: E402
import rcssmin  # noqa: E402

__all__ = ["babel", "markdown", "material", "mkdocs", "mkdocs_static_i18n", "pydantic", "rcssmin"]
