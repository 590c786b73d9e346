"""What the studio says by itself, (Indonesian, English); the rest is said by what it asks."""

ELSEWHERE = (
    "Permintaan ini tidak datang dari halaman studio, jadi tidak dikerjakan. Buka studio lagi, "
    "lalu ulangi.",
    "This request did not come from a page of the studio, so nothing was done. Open the studio "
    "again and repeat.",
)
GONE = (
    "Naskah ini sudah ditulis, atau studio dimulai ulang. Jatuhkan berkasnya sekali lagi.",
    "This manuscript was written already, or the studio was started again. Drop the file once "
    "more.",
)
NOTHING = ("Pilih dulu berkas Word-nya.", "Choose the Word file first.")
HEAVY = (
    "Semua berkas ini bersama-sama lebih dari 100 MB. Jatuhkan beberapa saja, lalu sisanya.",
    "These files together have more than 100 MB. Drop a few of them first, then the rest.",
)


def too_many(most):
    """Of a file that is one more than the `most` that are read at a time."""
    return (
        f"Belum dibaca: sekali jatuhkan paling banyak {most} berkas. Jatuhkan yang ini sesudahnya.",
        f"Not read yet: drop at most {most} files at a time. Drop this one afterwards.",
    )
