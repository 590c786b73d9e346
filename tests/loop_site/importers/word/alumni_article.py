"""A Word file laid out like those alumni send, in both languages; every sentence is the test's own."""

import docx

from tests.loop_site.importers.word import making

TITLE = "Belajar Diam di Ruang Tamu Sendiri"
INDONESIAN = (
    "Loop Institute of Coaching", "",
    TITLE, "",
    "Sore itu adik saya pulang dengan wajah yang lelah, lalu duduk tanpa membuka sepatu. Dulu saya akan langsung "
    "memberi saran. Kali ini saya menyeduh teh\u00a0dan menunggu sampai ia sendiri yang membuka cerita.  ",
    TITLE,
    "Dari kejadian itu ada tiga kebiasaan yang saya jaga, yaitu:",
    "  • Menghitung sampai lima sebelum menjawab.  ",
    "  • Bertanya dengan kalimat yang pendek dan terbuka.  ",
    "  • Mengulang kata yang dipakai orang itu, bukan kata saya.",
    "\u00a0",
    "Selain itu ada dua hal yang masih sering saya lupakan:",
    "1) Menyimpan ponsel di ruangan lain.",
    "2) Mengucapkan terima kasih sesudah mendengar.",
    "Kebiasaan ini tidak membuat saya menjadi orang lain. Tetapi rumah kami terasa lebih lapang.",
    "Artikel Karya: Ratna Contoh, LCPC – Batch 61", "",
    "Scroll to Top", "Scroll to Top",
)  # fmt: skip
ENGLISH = (
    "Learning to be quiet in my own living room",
    "That evening my brother came home with a tired face and sat down without taking off his shoes. In the past I "
    "would have given him advice at once. This time I made tea and waited until he began to talk.",
    "From that evening there are three habits that I keep:",
    "• Counting to five before I answer.", "• Asking with a short and open sentence.",
    "• Repeating the word that was used, and not a word of mine.",
    "And there are two things that I still forget:",
    "1) Leaving the phone in another room.", "2) Saying thank you for what was said.",
    "These habits have not made me another person. But our house feels wider than it was.",
    "Written by Ratna Contoh, LCPC – Batch 61",
)  # fmt: skip


def pair(marker="English version"):
    """The bytes of the whole; marker: the line between the languages, None for no such line."""
    document = docx.Document()
    for words in (*INDONESIAN, *([marker] if marker else []), *ENGLISH):
        document.add_paragraph(words)
    return making.saved(document, whole=True)
