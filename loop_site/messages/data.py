"""What is told of the files under data/ as a whole, and of help lines nobody looked after."""

from ..problems import message


@message()
def data_file_missing(path):
    """A file under data/ was taken away.

    Bad:
        data/ without themes.yml
    Good:
        data/themes.yml
    """
    return (
        path, 0,
        "Berkas data ini tidak ada. Kembalikan dari riwayat, lalu bangun lagi.",
        "This data file is not there. Bring it back from history, then build again.",
    )


@message(severity="advice")
def help_line_old(path, line, name, read, days, source):
    """The details of a help line were read so long ago that they may be wrong by now.

    Bad:
        read: 2025-01
    Good:
        read: 2026-11
    """
    return (
        path, line,
        f"Keterangan {name} terakhir dibaca {read}, lebih dari {days} hari yang lalu. "
        f"Baca lagi sumbernya, {source}, lalu perbarui `read`.",
        f"The details of {name} were last read in {read}, more than {days} days ago. "
        f"Read the source again, {source}, then renew `read`.",
    )
