"""Pictures: check what staff added, make what readers get, write it into the page.

Staff's file -> decoding (is it sound? plain colours, upright) -> versions (widths and formats,
kept by cache) -> markup (`<picture>`). None of it knows where a site is built.
"""

from .decoding import KINDS, is_picture, problem
from .markup import html, rewrite
from .versions import Picture, prepare

__all__ = ["KINDS", "Picture", "html", "is_picture", "prepare", "problem", "rewrite"]
