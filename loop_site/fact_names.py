"""What somebody means who writes the name of a fact that no text has."""

import difflib

# Names other systems, or the other language, have for ours.
MEANT = {
    "title": "judul headline",
    "description": "deskripsi ringkasan summary excerpt subtitle abstract",
    "date": "tanggal terbit published publish_date published_at pubdate",
    "author": "authors penulis oleh by",
    "theme": "tema topik topic kategori category categories tag tags",
    "image": "gambar foto photo cover thumbnail featured_image hero",
    "image_alt": "alt alt_text",
    "slug": "permalink url alamat",
    "note": "catatan",
    "updated": "lastmod modified last_modified diperbarui",
    "aliases": "alias redirect_from redirects",
    "sources": "source sumber referensi references",
    "reviewed_by": "reviewer peninjau",
    "translated_by": "translator penerjemah",
    "approved_by_author": "approved disetujui",
    "withdrawn": "ditarik retracted",
}
SYNONYMS = {name: known for known, names in MEANT.items() for name in names.split()}
DRAFTS = ("draft", "draf", "status", "hidden", "private", "unlisted")
INSTEAD_OF_DRAFT = (
    "Tidak ada draf di sini: untuk menjadwalkan, tulis `date` di masa depan; untuk menarik yang "
    "sudah terbit, tulis `withdrawn: 2026-11-23`. Lalu hapus baris ini.",
    "There are no drafts here: to schedule, write a `date` in the future; to take down what is "
    "out, write `withdrawn: 2026-11-23`. Then delete this line.",
)


def meant(name, known, present):
    """(the name out of `known` that is most likely meant or None, what to do instead or None).

    present: the names that stand there already.
    """
    plain = name.strip().lower().replace("-", "_")
    if plain in DRAFTS and "withdrawn" in known:
        return None, INSTEAD_OF_DRAFT
    synonym = SYNONYMS.get(plain)
    if synonym in known and synonym not in present:
        return synonym, None
    near = difflib.get_close_matches(plain, known, 1)
    return (near[0] if near else None), None
