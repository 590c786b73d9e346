"""Things staff get wrong, each as a way to spoil a project that has the article `janji`."""

from tests.built.writing import append, article, replace, write

INDONESIAN = "docs/artikel/janji/index.md"
ENGLISH = "docs/artikel/janji/index.en.md"


def start(root):
    """Write the article, in both languages, that the others spoil."""
    article(root, "janji/index.md", "Janji seorang coach", "## Satu\n\nTeks.")
    write(root, "artikel/janji/index.en.md", "A promise", "## One\n\nText.", slug="a-promise")


def unknown_author(root):
    replace(root, INDONESIAN, "author: redaksi", "author: siapa-saja")


def unknown_theme(root):
    replace(root, INDONESIAN, "theme: etika", "theme: moral")


def missing_front_matter(root):
    (root / INDONESIAN).write_text("Langsung teks.\n", "utf-8")


def missing_facts(root):
    (root / INDONESIAN).write_text("---\ntitle: Janji\n---\nTeks.\n", "utf-8")


def colon_in_a_title(root):
    replace(root, INDONESIAN, "title: Janji", "title: Janji: apa kata")


def unclosed_front_matter(root):
    (root / INDONESIAN).write_text("---\ntitle: Janji\n\nTeks.\n", "utf-8")


def repeated_fact(root):
    replace(root, ENGLISH, "slug:", "date: 2026-11-23\nslug:")


def english_alone_without_facts(root):
    (root / INDONESIAN).unlink()


def two_files_for_one_address(root):
    write(root, "tanya.md", "Tanya")
    write(root, "tanya/index.md", "Tanya jawab")


def one_slug_twice(root):
    article(root, "sama/index.en.md", "The same", slug="a-promise")


def broken_link(root):
    append(root, INDONESIAN, "[x](../tidak-ada/index.md)")


def broken_links_in_both_languages(root):
    append(root, INDONESIAN, "[x](../tidak-ada/index.md)")
    append(root, ENGLISH, "[x](../not-there/index.md)")


def broken_anchor(root):
    append(root, INDONESIAN, "[x](#tidak-ada)")
    append(root, ENGLISH, "[x](../../glosarium.md#not-there)")


def missing_picture(root):
    append(root, INDONESIAN, "![x](tidak-ada.jpg)")


def several_faults(root):
    repeated_fact(root)
    article(root, "baru/index.md", "Tulisan baru", theme="moral")
    (root / "docs/kontak.md").write_bytes(b"\xff\xfe")


ALL = (
    unknown_author,
    unknown_theme,
    missing_front_matter,
    missing_facts,
    colon_in_a_title,
    unclosed_front_matter,
    repeated_fact,
    english_alone_without_facts,
    two_files_for_one_address,
    one_slug_twice,
    broken_link,
    broken_links_in_both_languages,
    broken_anchor,
    missing_picture,
    several_faults,
)
