"""What a new article, or a new alumnus, begins as: files that say themselves what to write.

What is left to write is left empty, so that the gate names it and nothing half-written is published.
"""

import json

import yaml

_ARTICLE = """\
---
{title}
# Satu atau dua kalimat biasa, 50 sampai 160 huruf, yang membuat orang ingin membaca:
{description}
date: {date}
author: {author}
theme: {theme}
# Bila perlu tambahkan image dan image_alt, sources, help, sensitive; lihat docs/panduan/index.md.
---
<!--
Tulis teksnya di sini, lalu hapus keterangan ini.
Sub-judul memakai ##. Tautan ke tulisan lain: [nama tulisannya](../sesi-pertama/index.md).
Gambar di folder ini: ![apa yang terlihat](foto.jpg).
-->
"""
_ENGLISH = """\
---
{title}
# One or two plain sentences, 50 to 160 characters, that make people want to read:
{description}
# Its address in English: small letters, digits and hyphens.
{slug}
---
<!--
Write the text here, then delete this note. Date, author and theme come from index.md.
Sub-headings use ##. Links to other articles: [its name](../sesi-pertama/index.md).
-->
"""


def article(date, author, theme, title="", description=""):
    """The text of an Indonesian article file. What is empty is left for the writer."""
    return _ARTICLE.format(
        title=_fact("title", title), description=_fact("description", description),
        date=date, author=author, theme=theme,
    )  # fmt: skip


def translation(title="", description="", slug=""):
    """The text of the English file beside it."""
    facts = {"title": title, "description": description, "slug": slug}
    return _ENGLISH.format(**{name: _fact(name, value) for name, value in facts.items()})


def alumnus(key, name, credential="", batch=None, consent=None):
    """The entry of an alumnus in data/alumni.yml; unknown consent is asked for beside it."""
    rows = [f"{key}:", _fact("name", name)]
    rows += [_fact("credential", credential)] if credential else []
    rows += [f"batch: {batch}"] if batch else []
    rows += [
        f"consent: {consent}" if consent
        else "# consent: tanggal ia setuju disebut namanya / the day they agreed to be named"
    ]  # fmt: skip
    return "\n  ".join(rows) + "\n"


def _fact(name, value):
    """`name: value` as YAML reads it back, in quotation marks where it needs them."""
    plain = f"{name}: {value}".rstrip()
    try:
        kept = yaml.safe_load(plain) == {name: value or None}
    except yaml.YAMLError:
        kept = False
    return plain if kept else f"{name}: {json.dumps(value, ensure_ascii=False)}"
