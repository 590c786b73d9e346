"""Search: what readers look in, and how their words find it."""

from .index import files

__all__ = ["files"]
