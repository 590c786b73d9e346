"""Write articles, pages and settings into a copy of the project, and build it."""

from pathlib import Path

import yaml

from tests.conftest import build

RETOLD = "docs/artikel/menjaga-kerahasiaan"
DESCRIPTION = "Sebuah tulisan untuk melihat apakah situs jujur tentang dirinya sendiri: {title}"
# Later than every date the tests write, so that no test depends on the day it runs.
CLOCK = {"SOURCE_DATE_EPOCH": "1799000000"}
BOOKING = {"id": "https://cal.com/loop/percakapan", "en": "https://cal.com/loop/conversation"}
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c02"
    "0000000b4944415478da6364f80f00010501012718e3660000000049454e44ae426082"
)


def write(root, path, title, body="Teks.", **facts):
    """Write `docs/<path>` with its facts and return the file."""
    facts = {"title": title, "description": DESCRIPTION.format(title=title), **facts}
    file = Path(root, "docs", path)
    file.parent.mkdir(parents=True, exist_ok=True)
    head = yaml.safe_dump(facts, allow_unicode=True, sort_keys=False)
    file.write_text(f"---\n{head}---\n{body}\n", "utf-8")
    return file


def article(root, path, title, body="Teks.", **facts):
    """Write an article with all the facts it needs."""
    facts = {"date": "2026-12-30", "author": "redaksi", "theme": "etika", **facts}
    return write(root, f"artikel/{path}", title, body, **facts)


def append(root, path, text):
    """Add `text` as the last paragraph of a file."""
    with Path(root, path).open("a", encoding="utf-8") as file:
        file.write(f"\n{text}\n")


def replace(root, path, old, new):
    """Put `new` in place of the first `old` of a file, which must be there."""
    file = Path(root, path)
    text = file.read_text("utf-8")
    assert old in text, f"{path} no longer says {old!r}"
    file.write_text(text.replace(old, new, 1), "utf-8")


def settle(root, name, **values):
    """Set top-level keys of data/<name>.yml, whatever the institute has put there."""
    file = root / f"data/{name}.yml"
    told = {**yaml.safe_load(file.read_text("utf-8")), **values}
    file.write_text(yaml.safe_dump(told, allow_unicode=True, sort_keys=False), "utf-8")


def open_form(root, **more):
    """Set in data/institute.yml what the contact form waits for, and `more`."""
    needed = {
        "data_controller": "Yayasan Contoh", "privacy_contact": "hak@contoh.example",
        "retention_days": 90,
    }  # fmt: skip
    settle(root, "institute", **needed, **more)


def open_roads(root, provider="cal.com"):
    """Open every road from an article to a session: booking, form, WhatsApp."""
    open_form(root, whatsapp="0812-3456-7890")
    settle(root, "booking", provider=provider, address=BOOKING)


def add_untranslated(root):
    """An article and a page in each language only, and links to them from both languages."""
    article(root, "hanya-indonesia/index.md", "Hanya satu bahasa", updated="2026-12-31")
    article(
        root, "hanya-inggris/index.en.md", "One language only", "Text.\n\n![Dua orang berbincang](foto.png)",
        slug="one-language-only",
    )
    (root / "docs/artikel/hanya-inggris/foto.png").write_bytes(PIXEL)
    write(root, "tanya.md", "Tanya jawab saja")
    write(root, "questions.en.md", "Questions only")
    for name in ("index.md", "index.en.md"):
        append(
            root, f"{RETOLD}/{name}",
            "[a](../hanya-indonesia/index.md) [b](../hanya-inggris/index.md) "
            "[c](../../tanya.md) [d](../../questions.md)",
        )


def built_from(root, **environment):
    """The site of the project at `root`, which must build."""
    result = build(root, **{**CLOCK, **environment})
    assert result.returncode == 0, result.stderr
    return root / "site"
