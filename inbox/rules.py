"""What data/ says to the receiver: how long messages are kept, lengths of sessions, words."""

from contextlib import suppress
from dataclasses import dataclass

from loop_site import data_files
from loop_site.problems import Faults, Problem

FILES = ("institute", "booking", "ui")
# Without these nobody answers for what is received; how each is written.
EXAMPLES = {
    "retention_days": "retention_days: 180",
    "data_controller": "data_controller: Yayasan Contoh",
    "privacy_contact": "privacy_contact: privasi@contoh.id",
}
# On a developer's machine the institute need not have said yet how long messages are kept.
SAMPLE_DAYS = 30


@dataclass(frozen=True)
class Rules:
    """retention_days: None while the institute has not said. lengths: minutes, shortest first."""

    retention_days: int | None
    lengths: tuple[int, ...]
    texts: dict


def read(root, preview=False, needed=(), own=False):
    """The rules of the project at `root`. Raises Faults.

    needed: keys of data/institute.yml that must be set, but not in a preview. own: whether
    messages must be received here.
    """
    values, lines, problems = data_files.some(root, FILES)
    if problems:
        raise Faults(problems)
    institute, booking = values["institute"], values["booking"]
    if own and booking.receiver != "own":
        problems.append(_elsewhere(booking.receiver, lines["booking"].get(("receiver",), 0)))
    for key in () if preview else needed:
        if getattr(institute, key) is None:
            problems.append(_unset(key, lines["institute"].get((key,), 0)))
    if problems:
        raise Faults(problems)
    return Rules(
        retention_days=institute.retention_days or (SAMPLE_DAYS if preview else None),
        lengths=tuple(sorted({kind.minutes for kind in booking.kinds.values()})),
        texts=values["ui"].root,
    )


class Current:
    """A function that gives the rules as they stand now, read again when a file has changed.

    The last good ones stand while somebody is writing. Raises Faults as `read` does, once.
    """

    def __init__(self, root, **how):
        self._root, self._how = root, how
        self._seen, self._rules = self._stamp(), read(root, **how)

    def __call__(self):
        seen = self._stamp()
        if seen != self._seen:
            self._seen = seen
            with suppress(Faults):
                self._rules = read(self._root, **self._how)
        return self._rules

    def _stamp(self):
        with suppress(OSError):
            return [(self._root / f"data/{name}.yml").stat().st_mtime_ns for name in FILES]


def _unset(key, line):
    return Problem(
        "data/institute.yml", line, f"{key}-unset",
        f"`{key}` belum diisi, jadi pesan belum boleh diterima. Tulis misalnya: {EXAMPLES[key]}",
        f"`{key}` is not set, so no message may be received yet. Write it like: {EXAMPLES[key]}",
    )


def _elsewhere(receiver, line):
    return Problem(
        "data/booking.yml", line, "receiver-elsewhere",
        f"`receiver` berisi {receiver}: pesan diterima di tempat lain, jadi program ini tidak "
        "perlu berjalan. Tulis receiver: own bila pesan diterima di sini.",
        f"`receiver` is {receiver}: messages are received elsewhere, so this program has nothing "
        "to do. Write receiver: own to receive them here.",
    )
