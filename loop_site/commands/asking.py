"""Ask for what an option did not say: on a terminal until it fits, elsewhere not at all."""

import difflib
import sys

import click

from ..beginning import Unfit


YES = {"y", "ya", "yes"}


def somebody():
    """Whether somebody is there to answer."""
    return sys.stdin.isatty()


def agreed(question):
    """Whether the answer to `question` is yes, in either language."""
    answer = click.prompt(f"{question} (y/t)", default="t", show_default=False)
    return answer.strip().lower() in YES


class Asked:
    """given: option name -> value or None. terminal: whether somebody is there to answer."""

    def __init__(self, given, terminal):
        self.given, self.terminal = given, terminal

    def text(self, name, question, fit, default=None, optional=False):
        """The answer to `question`, as `fit` makes it; `fit` raises Unfit for one that cannot be.

        optional: the default stands, where nobody can be asked.
        """
        value = self.given[name]
        if value is None and not self.terminal:
            if not optional and not default:
                raise click.ClickException(_needed(name))
            value = default
        if value is not None:
            return self._fitting(value, fit) if value else value
        while True:
            value = click.prompt(question, default=default, show_default=bool(default)).strip()
            if not value and optional:
                return value
            try:
                return fit(value)
            except Unfit as wrong:
                click.echo(str(wrong))

    def choice(self, name, question, names):
        """One key out of `names` {key: what it is called}; the name is understood too."""

        def fit(value):
            called = {title.casefold(): key for key, title in names.items()}
            if value in names or value.casefold() in called:
                return value if value in names else called[value.casefold()]
            near = difflib.get_close_matches(value, [*names, *names.values()], 3, 0.4)
            some = ", ".join(near or list(names)[:12])
            raise Unfit(
                f"`{value}` tidak dikenal. Pilih salah satu, misalnya: {some}.",
                f"`{value}` is not known. Choose one, as: {some}.",
            )

        if self.given[name] is None and self.terminal:
            for key, title in list(names.items())[:12]:
                click.echo(f"  {click.style(key, bold=True)}  {title}")
        return self.text(name, question, fit)

    def _fitting(self, value, fit):
        try:
            return fit(value.strip())
        except Unfit as wrong:
            raise click.ClickException(str(wrong)) from None


def _needed(name):
    option = f"--{name.replace('_', '-')}"
    return (
        f"Tulis juga {option}; tanpa terminal tidak ada yang dapat ditanya.\n"
        f"    Give {option} too; without a terminal there is nobody to ask."
    )
