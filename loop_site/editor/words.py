"""What the editor's fields are called: data/editor-words.yml, in one language."""

from dataclasses import dataclass, field

from ..languages import LANGUAGES

OF_LANGUAGE = {"id": "language.id", "en": "language.en"}


@dataclass(frozen=True)
class Words:
    """say: key -> text. hints: keys that have one. names: file under data/ -> key -> name."""

    say: object
    hints: frozenset
    names: dict = field(default_factory=dict)

    def label(self, where, slot):
        """The label of `slot`; one half of a text in both languages is named after its language."""
        *outer, last = slot.path
        if outer and last in LANGUAGES:
            name = "_".join(outer)
            return f"{self.say(f'{where}.{name}')} – {self.say(OF_LANGUAGE[last])}"
        return self.say(f"{where}.{slot.name}")

    def hint(self, where, slot):
        """What to write there, in a sentence, or None."""
        *outer, last = slot.path
        path = outer if outer and last in LANGUAGES else slot.path
        key = f"{where}.{'_'.join(path)}.hint"
        return self.say(key) if key in self.hints else None
