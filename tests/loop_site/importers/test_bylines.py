"""Bylines as they are really typed, and whom they name."""

import pytest
import yaml

from loop_site.data_schema import Alumni
from loop_site.importers import bylines
from loop_site.importers.bylines import Byline

RATNA = Byline("Ratna Dewi", "LCPC", 61)
KNOWN = Alumni.model_validate({
    "redaksi": {"kind": "desk", "name": {"id": "Redaksi", "en": "Editorial desk"}},
    "ratna-dewi-lestari": {"name": "Ratna Dewi Lestari", "credential": "LCPC", "batch": 61},
}).root  # fmt: skip


@pytest.mark.parametrize("line", [
    "Artikel Karya: Ratna Dewi, LCPC – Batch 61", "Oleh: Ratna Dewi, LCPC - Batch 61",
    "Oleh : Ratna Dewi – LCPC Batch 61", "Ditulis oleh Ratna Dewi (LCPC, Batch 61)",
    "BY: RATNA DEWI | LCPC | BATCH 61", "Oleh\u00a0Ratna Dewi, LCPC/Angkatan 61", "penulis: Ratna Dewi, LCPC, Batch-61",
    "Ratna Dewi, LCPC – Batch 61", "*Written by Ratna Dewi, LCPC (Loop Batch #61)*",
])  # fmt: skip
def test_byline_is_read_however_it_is_typed(line):
    assert bylines.parse(line) == RATNA


@pytest.mark.parametrize(("line", "expected"), [
    ("Oleh: Ratna Dewi", Byline("Ratna Dewi")),
    ("Penulis: Dr. Ratna Dewi, M.Psi., Psikolog", Byline("Dr. Ratna Dewi", "M.Psi., Psikolog")),
    ("Oleh: Ratna Dewi, S.Psi., M.M., LCPC – Batch 61", Byline("Ratna Dewi", "S.Psi., M.M., LCPC", 61)),
    ("Oleh: Siti O’Neil binti Ali, LCPC", Byline("Siti O’Neil binti Ali", "LCPC")),
])  # fmt: skip
def test_byline_says_what_it_says(line, expected):
    assert bylines.parse(line) == expected


@pytest.mark.parametrize("line", [
    "Oleh karena itu kita perlu belajar", "By the way, it works.", "Saya ikut Batch 55 tahun lalu", "",
    "Ratna Dewi", "Oleh: " + "Ratna " * 40, "Karya itu selesai. Lalu kami pulang", "Kita Bertemu di Batch 61 nanti",
])  # fmt: skip
def test_sentence_is_no_byline(line):
    assert bylines.parse(line) is None


@pytest.mark.parametrize(("name", "key", "alike"), [
    ("Ratna Dewi Lestari", "ratna-dewi-lestari", ()), ("RATNA DEWI LESTARI", "ratna-dewi-lestari", ()),
    ("Dr. Ratna Dewi Lestari", "ratna-dewi-lestari", ()), ("Redaksi", "redaksi", ()),
    ("Ratna Dewilestari", "ratna-dewi-lestari", ()),
    ("Ratnadewi Lestary", "ratna-dewi-lestari", ("ratna-dewi-lestari",)),
])  # fmt: skip
def test_known_person_is_found_in_spellings_near_by(name, key, alike):
    assert bylines.author(Byline(name), KNOWN) == bylines.Author(key, True, alike)


def test_somebody_new_is_proposed_as_a_line_to_paste():
    new = bylines.author(Byline("Budi: Contoh", "LCPC", 7), KNOWN)
    assert (new.key, new.known) == ("budi-contoh", False)
    assert yaml.safe_load(new.paste) == {
        "budi-contoh": {"name": "Budi: Contoh", "credential": "LCPC", "batch": 7}
    }
    Alumni.model_validate(yaml.safe_load(new.paste))


def test_another_batch_is_another_person():
    assert not bylines.author(Byline("Ratna Dewi Lestary", None, 12), KNOWN).known
