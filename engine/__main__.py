"""`python -m engine build`: the production site, or one plain sentence why not."""

import logging
import os
import sys
from pathlib import Path

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

from .build import build, write_hosting
from .messages import explain


def main(root):
    notes = logging.StreamHandler()
    logging.getLogger("mkdocs.loop").addHandler(notes)
    logging.getLogger("mkdocs.loop").setLevel(logging.INFO)
    logging.getLogger("mkdocs").propagate = False
    try:
        lines = build(root, root / "site")
        write_hosting(root / "hosting")
    except Exception as error:
        print(explain(error, root), file=sys.stderr)
        print(
            "\nSitus tidak dibangun; folder site/ tetap seperti semula.\n"
            "The site was not built; the folder site/ is as it was.",
            file=sys.stderr,
        )
        return 1
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path.cwd()))
