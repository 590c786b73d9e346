"""What nobody but a person can say of a post."""


class Undecided(Exception):
    """A fact is open. `id`, `en`: what to decide, with the line to write, in each language."""

    def __init__(self, id, en):
        self.id, self.en = id, en
        super().__init__(f"{id} / {en}")
