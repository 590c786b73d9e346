"""What comes out of the editor is what went in: comments, order, nulls, both languages."""

import json

import pytest
import yaml

from loop_site import data_files, front_matter
from loop_site.editor import configuration
from tests.conftest import ROOT
from tests.editor.conftest import editor_project

DATA = "const { format } = await import('./data-format.js')"
TEXT = "const { textFormat } = await import('./text-format.js')"
KEPT = f"""async ([text, shape]) => {{ {DATA}; const one = format(shape)
    return one.toFile(structuredClone(one.fromFile(text))) }}"""
CHANGED = f"""async ([text, shape, change]) => {{ {DATA}; const one = format(shape)
    const value = one.fromFile(text); new Function('value', change)(value); return one.toFile(value) }}"""
SHOWN = f"async ([text, shape]) => {{ {DATA}; return format(shape).fromFile(text) }}"
TEXT_KEPT = f"""async (texts) => {{ {TEXT}; const one = textFormat()
    return texts.map((text) => one.fromFile(text)).map((value) => one.toFile(value)) }}"""
TEXT_NEW = f"async (value) => {{ {TEXT}; return textFormat().toFile(value) }}"
FULL_BOOKING = """\
# Siapa yang menerima
provider: calendly # satu kata
address: {id: https://calendly.com/loop/bicara, en: https://calendly.com/loop/talk}
kinds:
  singkat:
    name: {id: Percakapan, en: Conversation}
    minutes: 30
hours: {zone: Asia/Makassar, windows: ["09:00-12:00", "13:00-16:00"]}
receiver: own
stored_abroad: false
"""


@pytest.fixture(scope="session")
def tab(place, chromium):
    """A page beside the editor's modules, without its policy against code made from text."""
    page = chromium.new_context(bypass_csp=True).new_page()
    page.goto(f"{place.url}admin/index.html")
    yield page
    page.context.close()


def read(name):
    return (ROOT / f"data/{name}.yml").read_text("utf-8")


def shape(name):
    return configuration.formats()[f"loop-{name}"]


@pytest.mark.parametrize("name", configuration.FILES)
def test_a_data_file_nobody_changed_is_the_same_to_the_last_byte(tab, name):
    assert tab.evaluate(KEPT, [read(name), shape(name)]) == read(name)


def test_every_kind_of_value_survives(tab):
    assert tab.evaluate(KEPT, [FULL_BOOKING, shape("booking")]) == FULL_BOOKING
    assert tab.evaluate(SHOWN, [FULL_BOOKING, shape("booking")]) == {
        "provider": "calendly",
        "address_id": "https://calendly.com/loop/bicara",
        "address_en": "https://calendly.com/loop/talk",
        "kinds": [
            {"key": "singkat", "name_id": "Percakapan", "name_en": "Conversation", "minutes": 30}
        ],
        "hours_zone": "Asia/Makassar",
        "hours_windows": ["09:00-12:00", "13:00-16:00"],
        "receiver": "own",
        "stored_abroad": False,
    }


def test_what_is_off_is_shown_as_off(tab):
    assert tab.evaluate(SHOWN, [read("booking"), shape("booking")])["provider"] == "off"


CHANGES = {
    "institute": (
        "value.whatsapp = '0812-3456-7890'; value.price_id = 'Gratis'; value.price_en = 'Free';"
        "value.socials = [{key: 'instagram', value: 'https://instagram.example/loop'}]",
        {
            "whatsapp": "0812-3456-7890",
            "price": {"id": "Gratis", "en": "Free"},
            "socials": {"instagram": "https://instagram.example/loop"},
        },
    ),
    "booking": (
        "value.provider = 'email'; value.kinds[0].minutes = 45; value.stored_abroad = true",
        {"provider": "email", "stored_abroad": True},
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_touches_nothing_else(tab, name):
    change, wanted = CHANGES[name]
    before, after = read(name), tab.evaluate(CHANGED, [read(name), shape(name), change])
    told = yaml.safe_load(after)
    assert {key: told[key] for key in wanted} == wanted
    comments = [line for line in before.splitlines() if line.startswith("#")]
    assert [line for line in after.splitlines() if line.startswith("#")] == comments
    for line in set(before.splitlines()) - set(after.splitlines()):
        key = line.split(":")[0].strip()
        assert key in {*wanted, "minutes"}, f"{line!r} was touched"


def test_what_is_emptied_is_null_again(tab):
    file = read("institute").replace("email: null  ", 'email: "halo@contoh.example"  ', 1)
    change = "value.email = ''; value.unreviewed = 'hold'"
    after = yaml.safe_load(tab.evaluate(CHANGED, [file, shape("institute"), change]))
    assert (after["email"], after["unreviewed"]) == (None, "hold")
    assert list(after) == list(yaml.safe_load(read("institute")))


def test_people_come_go_and_keep_their_names(tab, tmp_path):
    change = (
        "value.people.push({key: 'siti-contoh', name_id: 'Siti Contoh', batch: 60});"
        "value.people[1].credential = '119'"
    )
    after = tab.evaluate(CHANGED, [read("alumni"), shape("alumni"), change])
    assert yaml.safe_load(after) == {
        **yaml.safe_load(read("alumni")),
        "pitta-sekar-wangi": {"name": "Pitta Sekar Wangi", "credential": "119", "batch": 55},
        "siti-contoh": {"name": "Siti Contoh", "batch": 60},
    }
    change = "value.people.splice(1, 1)"
    after = yaml.safe_load(tab.evaluate(CHANGED, [read("alumni"), shape("alumni"), change]))
    assert list(after) == ["redaksi"]


def test_what_the_editor_writes_passes_our_own_reader(tab, tmp_path):
    root = editor_project(tmp_path / "project")
    for name, (change, _) in CHANGES.items():
        text = tab.evaluate(CHANGED, [read(name), shape(name), change])
        (root / f"data/{name}.yml").write_text(text, "utf-8")
    (root / "data/help.yml").write_text(tab.evaluate(KEPT, [read("help"), shape("help")]), "utf-8")
    assert data_files.read(root)[1] == []


def test_no_text_changes_by_being_saved(tab):
    files = sorted((ROOT / "docs").rglob("*.md"))
    texts = [file.read_text("utf-8") for file in files]
    assert tab.evaluate(TEXT_KEPT, texts) == texts


@pytest.mark.parametrize("title", ["No", "12:30", "2026-11-23", "0812", "~", "a: b", "'", "# x", "ja"])
def test_a_title_stays_a_text_whatever_it_says(tab, title):
    text = tab.evaluate(TEXT_NEW, {"title": title, "sources": [], "help": False, "body": "Teks.\n"})
    source, problems = front_matter.read("docs/x.md", text)
    assert problems == []
    assert {key: str(value) for key, value in source.facts.items()} == {"title": title}
    assert source.body == "Teks.\n"


def test_the_settings_hold_no_secret_and_no_draft(place):
    text = (place.project / "site/admin/settings.json").read_text("utf-8")
    assert '"draft"' not in text and "ghp_" not in text
    assert json.loads(text)["set"] is True
