"""`python -m loop_site`: look after the content without building the site."""

import sys

from .commands import run

if __name__ == "__main__":
    sys.exit(run())
