"""A document that cannot be brought in, said to whoever sent it."""

from ..problems import printable


class Refused(Exception):
    """Nothing was written. id, en: why, and what to do, in each language."""

    def __init__(self, id, en):
        self.id, self.en = id, en
        super().__init__(f"{id} / {en}")

    def told(self, name):
        """The refusal of the file `name` as a terminal shows it."""
        return f"{printable(name)}: {printable(self.id)}\n    {printable(self.en)}"
