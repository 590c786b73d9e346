"""Files for the corpus that no text file can hold: too large, or of a kind or name it cannot write."""

import os


def text_of_five_megabytes(root):
    with (root / "docs/artikel/janji/index.md").open("a", encoding="utf-8") as file:
        file.write("Setiap sesi dimulai dengan sebuah janji.\n\n" * 120_000)


def pipe_called_md(root):
    os.mkfifo(root / "docs/biaya.md")


def name_with_a_newline(root):
    (root / "docs/artikel/janji/foto\ndocs/palsu.md:1: Galat.pdf").parent.mkdir(parents=True)
    (root / "docs/artikel/janji/foto\ndocs/palsu.md:1: Galat.pdf").write_bytes(b"%PDF")


def name_that_is_no_text(root):
    for name in (b"docs/artikel/janji/lembar\xe9.pdf", b"docs/caf\xe9.md"):
        with open(os.path.join(os.fsencode(root), name), "wb") as file:
            file.write(b"x")


ALL = {
    make.__name__.replace("_", "-"): make
    for make in (
        text_of_five_megabytes, pipe_called_md, name_with_a_newline, name_that_is_no_text,
    )
}  # fmt: skip
