"""The files under data/: what staff may write there, and what is told when they err."""

import pytest
import yaml

from loop_site import data_files
from tests.loop_site.small import ROOT

NAMES = sorted(data_files.FILES)


def told(small, name, **values):
    """The problems after setting these keys of data/<name>.yml."""
    small.change(name, **values)
    problems = small.faults()
    assert {problem.path for problem in problems} == {f"data/{name}.yml"}
    return problems


def test_the_real_data_is_sound():
    data, problems = data_files.read(ROOT)
    assert problems == []
    assert data.themes and data.alumni and data.texts and data.glossary


@pytest.mark.parametrize("name", NAMES)
def test_data_reads_alike_where_the_faster_parser_is_missing(name):
    text = (ROOT / f"data/{name}.yml").read_text("utf-8")
    assert yaml.load(text, yaml.SafeLoader) == yaml.load(text, yaml.CSafeLoader)


@pytest.mark.parametrize("name", NAMES)
def test_missing_data_file_is_told(small, name):
    (small.root / f"data/{name}.yml").unlink()
    assert [(p.place, p.rule) for p in small.faults()] == [
        (f"data/{name}.yml", "data-file-missing")
    ]


def test_data_file_in_another_coding_is_told(small):
    small.write("data/ui.yml", "nav.home: x".encode("utf-16"))
    assert [(p.place, p.rule) for p in small.faults()] == [("data/ui.yml", "not-utf-8")]


def test_data_file_saved_on_windows_reads_alike(small):
    file = small.root / "data/alumni.yml"
    plain = small.read().data.alumni
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert small.read().data.alumni == plain


def test_name_written_twice_is_told(small):
    small.write("data/alumni.yml", "redaksi: {name: A}\nredaksi: {name: B}\n")
    assert [(p.place, p.rule) for p in small.faults()] == [("data/alumni.yml:2", "key-repeated")]


def test_text_without_its_english_half_is_told_at_its_line(small):
    small.write("data/ui.yml", "nav.home:\n  id: Beranda\n")
    [problem] = small.faults()
    assert problem.place == "data/ui.yml:1"
    assert "`nav.home.en` belum ada" in problem.id
    assert "`nav.home.en` is missing" in problem.en


@pytest.mark.parametrize("name", [{"id": "Redaksi"}, 3, None, "<b>Budi</b>"])
def test_wrong_name_of_a_person_is_told_once_and_in_words(small, name):
    [problem] = told(small, "alumni", budi={"name": name})
    assert problem.id.startswith("`budi.name")
    for sentence in (problem.id, problem.en):
        assert "function" not in sentence
        assert "Localized" not in sentence


@pytest.mark.parametrize(
    ("name", "values", "wanted"),
    [
        ("institute", {"unreviewed": "sembunyikan"}, ["show", "hold"]),
        ("institute", {"email": "halo"}, ["@"]),
        ("institute", {"whatsapp": "0812"}, ["0812-3456-7890"]),
        ("institute", {"socials": {"instagram": "@loop"}}, ["https://"]),
        ("alumni", {"budi": {"name": "Budi", "kind": "penulis"}}, ["alumnus", "desk"]),
        ("alumni", {"Budi S": {"name": "Budi"}}, ["pola-pikir"]),
        ("alumni", {"budi": {"name": "Budi", "consent": "ya"}}, ["2026-11-23"]),
    ],
)
def test_value_that_cannot_be_used_says_what_to_write(small, name, values, wanted):
    [problem] = told(small, name, **values)
    for word in wanted:
        assert word in problem.id
        assert word in problem.en


@pytest.mark.parametrize("phone", [119, "0800-1500-119", "12", "nol delapan"])
def test_help_line_needs_digits_a_phone_can_dial(small, phone):
    line = {**small.content("help")[0], "phone": phone}
    small.data("help", [line])
    [problem] = small.faults()
    assert (problem.path, problem.rule.endswith("wrong")) == ("data/help.yml", True)
    assert "tanda kutip" in problem.id and "quotation marks" in problem.en


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("institute", {"retention_days": -1}),
        ("institute", {"retention_days": "setahun"}),
        ("alumni", {"budi": {"name": "Budi", "batch": "LV"}}),
    ],
)
def test_what_must_be_a_number_is_said_so(small, name, values):
    [problem] = told(small, name, **values)
    assert "angka" in problem.id or "bilangan" in problem.id
    assert "number" in problem.en


def test_wrong_key_is_told_at_its_own_line(small):
    small.write("data/alumni.yml", "redaksi: {name: A}\nBudi S: {name: B}\n")
    assert [problem.place for problem in small.faults()] == ["data/alumni.yml:2"]


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("0812-3456-7890", "6281234567890"),
        ("+62 812 3456 7890", "6281234567890"),
        ("+62 (0)812 3456 7890", "6281234567890"),
    ],
)
def test_telephone_number_is_kept_as_the_world_dials_it(small, written, kept):
    small.change("institute", whatsapp=written)
    assert small.read().data.institute.whatsapp == kept


def test_interface_without_a_word_the_site_needs_is_told(small):
    words = small.content("ui")
    del words["alumnus.description"]
    small.data("ui", words)
    assert [problem.path for problem in small.faults()] == ["data/ui.yml"]
    assert "alumnus.description" in small.message()


@pytest.mark.parametrize("text", ["{nama}, alumni.", "{name, alumni.", "{}, alumni."])
def test_value_misspelt_in_an_interface_word_is_told(small, text):
    small.change("ui", **{"alumnus.description": {"id": text, "en": "{name}, alumnus."}})
    assert [problem.path for problem in small.faults()] == ["data/ui.yml"]
    assert "alumnus.description" in small.message()
