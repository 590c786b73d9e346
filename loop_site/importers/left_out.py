"""What an importer leaves out, and why: never a word without a reason."""

from dataclasses import dataclass

# kind: (why in Indonesian, why in English); as heads of a list in a report.
REASONS = {
    "script": (
        "Kode dan gaya, yang tidak boleh hidup di halaman",
        "Code and styles, which must not live on a page",
    ),
    "embed": ("Isi sisipan dari situs lain", "Content embedded from other sites"),
    "form": ("Formulir dan tombol", "Forms and buttons"),
    "furniture": ("Perabot halaman asal", "Furniture of the page it came from"),
    "title": ("Judul yang terulang", "The title said again"),
    "byline": (
        "Nama penulis, yang tampil dari `author`",
        "The author's name, which shows from `author`",
    ),
    "sign": (
        "Tanda daftar dan garis yang diketik, kini daftar dan garis sungguhan",
        "Typed signs of lists and rules, now real ones",
    ),
    "count": (
        "Nomor awal daftar; daftar di situs mulai dari 1",
        "The first numbers of lists; the site's lists begin at 1",
    ),
    "tracking": ("Tanda pelacak pada tautan", "Tracking marks on links"),
    "link": (
        "Alamat tautan yang tidak aman; kata-katanya tetap ada",
        "Addresses of unsafe links; their words stay",
    ),
    "anchor": (
        "Loncatan di dalam dokumen; kata-katanya tetap ada",
        "Jumps within the document; their words stay",
    ),
    "picture": ("Gambar yang tidak dapat dibawa", "Pictures that could not be brought along"),
    "margin": ("Kepala dan kaki halaman dokumen", "The document's page headers and footers"),
    "comment": ("Komentar di tepi dokumen", "Comments in the document's margin"),
    "deleted": (
        "Kata yang sudah dihapus penulis (perubahan terlacak)",
        "Words their author deleted (tracked changes)",
    ),
    "hidden": (
        "Teks yang disembunyikan penulis (format “Tersembunyi” di Word)",
        "Text its author hid (Word's format “Hidden”)",
    ),
    "prompt": (
        "Petunjuk isian templat yang belum diisi",
        "Prompts of a template that nobody filled in",
    ),
    "contents": (
        "Daftar isi; halaman membuatnya sendiri",
        "The table of contents; pages make their own",
    ),
    "language": (
        "Penanda bahasa; tiap bahasa punya berkasnya sendiri",
        "Marks of a language; each has its own file",
    ),
    "block": (
        "Blok yang diisi situs lama sendiri",
        "Blocks that the old site filled by itself",
    ),
    "shortcode": (
        "Kode dalam kurung siku; kata-kata di antaranya tetap ada",
        "Codes in square brackets; the words between them stay",
    ),
    "excerpt": (
        "Kutipan ringkas; halaman menampilkan `description`",
        "The excerpt; pages show `description`",
    ),
    "old-link": (
        "Tautan ke situs lama yang tidak ikut pindah; kata-katanya tetap ada",
        "Links into the old site to what was not moved; their words stay",
    ),
}


@dataclass(frozen=True)
class LeftOut:
    """kind: a key of REASONS. words: what stood there; for a link or picture its address."""

    kind: str
    words: str

    @property
    def why(self):
        """The reason, (Indonesian, English)."""
        return REASONS[self.kind]
