"""Files made from other files, kept until what they were made from changes.

An entry is its files and, written last, a record of their checksums. What is damaged, half
written or missing is therefore no entry, and two builds at once at worst write the same twice.
"""

import hashlib
import json

from .. import writing


def keep(folder, key, files, **facts):
    """Write `files` ({ending: bytes}) to `folder` (a Path) as `<key><ending>`, then the record.

    facts: JSON values to be had back with the entry. Returns what `kept` will. Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for ending, data in files.items():
        writing.whole(folder / f"{key}{ending}", data)
    facts["sums"] = {ending: _sum(data) for ending, data in files.items()}
    record = json.dumps(facts).encode()
    writing.whole(folder / f"{key}.json", _sum(record).encode() + record)
    return facts


def kept(folder, key):
    """The facts of the entry `key`, or None unless all of it is there as it was written."""
    try:
        record = (folder / f"{key}.json").read_bytes()
        if record[:64] != _sum(record[64:]).encode():
            return None
        facts = json.loads(record[64:])
        for ending, wanted in facts["sums"].items():
            if _sum((folder / f"{key}{ending}").read_bytes()) != wanted:
                return None
    except OSError:
        return None
    return facts


def _sum(data):
    return hashlib.sha256(data).hexdigest()
