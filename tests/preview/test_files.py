"""Files come, go and are replaced, in the ways editors and people do it."""

import os
import shutil

import pytest

from tests.pages import KINDS
from tests.preview.editing import ARTICLE
from tests.preview.running import eventually, preview

NEW = """---
title: Artikel yang baru saja ditulis
description: Uraian yang cukup panjang untuk sebuah artikel yang baru saja ditulis oleh redaksi.
date: 2026-11-20
author: redaksi
theme: etika
---
Isi artikel yang baru.
"""


def replace(file, text):
    """Save as careful editors do: beside the file first, then in its place."""
    beside = file.with_name(f"{file.name}.new")
    beside.write_text(text, "utf-8")
    os.replace(beside, file)


def test_new_article_appears_and_leaves_again(project):
    with preview(project) as running:
        folder = project / "docs/artikel/baru-saja"
        folder.mkdir()
        (folder / "index.md").write_text(NEW, "utf-8")
        running.shows("/artikel/baru-saja/", "Isi artikel yang baru.")
        running.shows("/artikel/", "Artikel yang baru saja ditulis")
        shutil.rmtree(folder)
        running.shows("/artikel/baru-saja/", "", status=404)
        running.no_longer_shows("/artikel/", "Artikel yang baru saja ditulis")


@pytest.mark.parametrize(
    ("name", "comment"),
    [
        ("docs/artikel/menjaga-kerahasiaan/index.md", "\n\nDisimpan ke-{}."),
        (
            "hooks.py",
            "\n\ndef on_post_page(output, page, config):\n"
            '    return output.replace("</main>", "Disimpan ke-{}.</main>")\n',
        ),
    ],
)
def test_file_replaced_again_and_again_shows_each_time(project, name, comment):
    with preview(project) as running:
        file = project / name
        text = file.read_text("utf-8")
        for time in (1, 2, 3):
            replace(file, text + comment.format(time))
            running.shows(ARTICLE, f"Disimpan ke-{time}.")


def test_save_during_the_first_build_is_not_lost(project):
    file = project / "docs/artikel/menjaga-kerahasiaan/index.md"
    with preview(project, answers=None) as running:
        eventually(
            lambda: any(running.temporary.glob("**/*.html")), "the first page written"
        )
        file.write_text(file.read_text("utf-8") + "\n\nDisimpan di tengah jalan.\n", "utf-8")
        running.shows(ARTICLE, "Disimpan di tengah jalan.")


def test_save_during_a_later_build_is_not_lost(project):
    file = project / "docs/artikel/menjaga-kerahasiaan/index.md"
    text = file.read_text("utf-8")
    with preview(project) as running:
        known = set(running.temporary.glob("**/*.html"))
        file.write_text(f"{text}\n\nYang pertama.\n", "utf-8")
        eventually(
            lambda: set(running.temporary.glob("**/.building-*/**/*.html")) - known,
            "the next build at work",
        )
        file.write_text(f"{text}\n\nYang kedua.\n", "utf-8")
        running.shows(ARTICLE, "Yang kedua.")
        assert "Yang pertama." not in running.get(ARTICLE)[1]
        assert running.get(f"/{KINDS['en']['home']}")[0] == 200
