"""Whether a word is spelt as its language spells it, as far as the dictionaries at hand know.

dictionaries finds and reads them; indonesian and english say under which other forms a word may
stand there; speller puts the two and the project's own words together.
"""

from .speller import Speller, own_words

__all__ = ["Speller", "own_words"]
