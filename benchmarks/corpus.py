"""A thousand articles in both languages to measure with: as long, as varied and as sound as real
ones, and the same on every machine.

What they say is put together from phrases and means nothing; it is read by programs only.
"""

import random
import shutil
from datetime import date, timedelta
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
THEMES = ("landasan", "etika", "pola-pikir")
AUTHORS = 60
SECTIONS = 6
# (Indonesian, English); every subject goes with every verb, object and ending.
SUBJECTS = (
    ("Seorang coach", "A coach"),
    ("Pendengar yang baik", "A good listener"),
    ("Orang yang bercerita", "The person who speaks"),
    ("Rekan kerja", "A colleague"),
    ("Pembaca yang sabar", "A patient reader"),
    ("Setiap pihak", "Each side"),
    ("Seorang pemimpin", "A leader"),
    ("Orang tua", "A parent"),
    ("Anggota kelompok", "A member of the group"),
    ("Penulis catatan", "The writer of a note"),
)
VERBS = (
    ("menjaga", "keeps"),
    ("mengingat", "remembers"),
    ("menyebut", "names"),
    ("menuliskan", "writes down"),
    ("menimbang", "weighs"),
    ("menanyakan", "asks about"),
    ("membaca", "reads"),
    ("menerima", "accepts"),
    ("mencari", "looks for"),
    ("membagikan", "shares"),
    ("memahami", "understands"),
    ("menjelaskan", "explains"),
)
OBJECTS = (
    ("janji yang disepakati", "the promise that was made"),
    ("batas yang jelas", "a clear limit"),
    ("pertanyaan yang terbuka", "an open question"),
    ("langkah kecil berikutnya", "the next small step"),
    ("rasa ingin tahu", "curiosity"),
    ("alasan di balik pilihan", "the reason behind a choice"),
    ("catatan singkat", "a short note"),
    ("waktu untuk berpikir", "time to think"),
    ("kebiasaan yang lama", "an old habit"),
    ("pelajaran dari kesalahan", "a lesson from a mistake"),
    ("tujuan yang dipilih sendiri", "a goal of one’s own choice"),
    ("hal yang belum selesai", "what is not finished yet"),
    ("jawaban yang jujur", "an honest answer"),
    ("keadaan yang berubah", "a change of circumstances"),
)
ENDINGS = (
    ("sejak awal pertemuan", "from the start of a meeting"),
    ("setelah hari yang panjang", "after a long day"),
    ("tanpa tergesa", "without haste"),
    ("bersama orang lain", "together with others"),
    ("di tempat yang tenang", "in a quiet place"),
    ("sebelum mengambil keputusan", "before making a decision"),
    ("dengan kata yang sederhana", "in simple words"),
    ("pada akhir percakapan", "at the end of a conversation"),
    ("ketika keadaan sulit", "when things are hard"),
    ("dari minggu ke minggu", "from week to week"),
    ("demi kepercayaan", "for the sake of trust"),
    ("meskipun tidak mudah", "even if it is not easy"),
)


def lay_out(root, count):
    """Make a project at `root`: the real one's data and texts, and `count` articles more."""
    root = Path(root)
    for folder in ("data", "docs"):
        shutil.copytree(ROOT / folder, root / folder)
    shutil.copy(ROOT / "mkdocs.yml", root)
    people = {f"penulis-{n}": {"name": f"Penulis {n}", "batch": n // 4 + 1} for n in range(AUTHORS)}
    with (root / "data/alumni.yml").open("a", encoding="utf-8") as file:
        file.write(yaml.safe_dump(people))
    for number in range(count):
        for path, text in article(number).items():
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    return root


def article(number):
    """{path: text} of the article with this number: both languages, some 700 words each.

    It links to articles with lower numbers only, so that any count of them is whole.
    """
    dice = random.Random(number)
    about = dice.sample(OBJECTS, SECTIONS + 1)
    ending = dice.choice(ENDINGS)
    blocks = [paragraph(dice)]
    for section, heading in enumerate(about[1:]):
        blocks.append((f"## Tentang {heading[0]}", f"## On {heading[1]}"))
        blocks.append(paragraph(dice))
        blocks.append(_list(dice) if section % 3 == 1 else paragraph(dice))
        blocks.append(_reference(dice, number, section))
    shared = {
        "date": date(2023, 1, 1) + timedelta(days=number),
        "author": f"penulis-{dice.randrange(AUTHORS)}",
        "theme": dice.choice(THEMES),
        "sources": [{"title": "Sebuah sumber", "url": f"https://example.org/{number}"}],
    }
    id, en = (f"{about[0][side]} {ending[side]}" for side in (0, 1))
    words = (
        {
            "title": f"Tentang {id}",
            "description": f"Sebuah tulisan tentang {id}, untuk dibaca dengan tenang.",
        },
        {
            "title": f"On {en}",
            "description": f"Something to read in your own time, on {en}.",
        },
    )
    folder = f"docs/artikel/{slug(number)}"
    return {
        f"{folder}/index.md": _file({**words[0], **shared}, blocks, 0),
        f"{folder}/index.en.md": _file({**words[1], "slug": f"writing-{number}"}, blocks, 1),
    }


def slug(number):
    """The folder of an article, which is its Indonesian address."""
    return f"tulisan-{number}"


def _file(facts, blocks, language):
    head = yaml.safe_dump(facts, allow_unicode=True, sort_keys=False, width=1000)
    body = "\n\n".join(block[language] for block in blocks)
    return f"---\n{head}---\n{body}\n"


def paragraph(dice):
    sentences = [_sentence(dice) for _ in range(dice.randint(4, 5))]
    return tuple(" ".join(half) for half in zip(*sentences, strict=True))


def _sentence(dice):
    parts = [dice.choice(phrases) for phrases in (SUBJECTS, VERBS, OBJECTS, ENDINGS)]
    return tuple(f"{' '.join(words)}." for words in zip(*parts, strict=True))


def _list(dice):
    items = [dice.choice(OBJECTS) for _ in range(dice.randint(3, 5))]
    return tuple("\n".join(f"- {item[side]}" for item in items) for side in (0, 1))


def _reference(dice, number, section):
    """A paragraph with a link: to an older article, to the glossary or out of the site."""
    sentence = _sentence(dice)
    if section % 3 == 0 and number:
        target = f"../{slug(dice.randrange(number))}/index.md"
        id, en = f"Baca juga [tulisan yang lain]({target}).", f"Read [another article]({target})."
    elif section % 3 == 1:
        page = "../../glosarium.md"
        id = f"Artinya ada [dalam glosarium]({page}#kesepakatan-coaching)."
        en = f"[The glossary]({page}#coaching-agreement) explains it."
    else:
        target = f"https://example.org/{number}/{section}"
        id, en = f"Asalnya dari [sumber ini]({target}).", f"It comes from [this source]({target})."
    return f"**{sentence[0]}** {id}", f"**{sentence[1]}** {en}"
