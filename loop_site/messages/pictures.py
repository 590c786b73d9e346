"""What is told of a picture that cannot be published."""

from ..problems import message


@message()
def picture_empty(path):
    """A picture file holds nothing.

    Bad:
        foto.jpg of 0 bytes
    Good:
        foto.jpg, copied again
    """
    return (
        path, 0,
        "Berkas gambar ini kosong. Salin ulang dari ponsel atau kamera.",
        "This picture file is empty. Copy it again from the phone or camera.",
    )


@message()
def picture_too_heavy(path):
    """A picture file is over 20 MB.

    Bad:
        foto.jpg of 31 MB, as the camera wrote it
    Good:
        foto.jpg of 1 MB, 2400 pixels wide
    """
    return (
        path, 0,
        "Berkas gambar ini lebih dari 20 MB. Simpan ulang sebagai JPEG dengan lebar 2400 piksel.",
        "This picture file is over 20 MB. Save it again as a JPEG, 2400 pixels wide.",
    )


@message()
def picture_too_large(path):
    """A picture has so many pixels that decoding it could stop the build.

    Bad:
        peta.png, 20000 × 15000 pixels
    Good:
        peta.png, 2400 × 1800 pixels
    """
    return (
        path, 0,
        "Gambar ini lebih dari 60 megapiksel. Perkecil hingga lebarnya 2400 piksel.",
        "This picture is over 60 megapixels. Make it smaller: 2400 pixels wide is plenty.",
    )


@message()
def picture_broken(path):
    """A picture is damaged or was cut short on its way.

    Bad:
        foto.jpg whose lower half never arrived
    Good:
        foto.jpg, copied to the end
    """
    return (
        path, 0,
        "Gambar ini rusak atau terpotong. Ambil lagi berkas aslinya dan tunggu sampai selesai "
        "tersalin.",
        "This picture is damaged or cut short. Fetch the original again and let it copy to the "
        "end.",
    )


@message()
def picture_unknown(path):
    """A file is named like a picture and holds none that we know.

    Bad:
        foto.jpg that begins with <html>
    Good:
        foto.jpg that is a JPEG
    """
    return (
        path, 0,
        "Isi berkas ini bukan gambar yang dikenal situs. Simpan sebagai JPEG, atau PNG bila "
        "ada bagian tembus pandang.",
        "What this file holds is no picture we know. Save it as a JPEG, or as a PNG if parts "
        "of it are see-through.",
    )


@message()
def picture_animated(path):
    """A picture moves.

    Bad:
        senyum.gif of twelve frames
    Good:
        senyum.png, one of them
    """
    return (
        path, 0,
        "Gambar ini bergerak. Pakai gambar diam: simpan satu bingkainya sebagai JPEG atau PNG.",
        "This picture moves. Use a still one: save a single frame of it as a JPEG or PNG.",
    )


@message()
def picture_heic(path):
    """A photo is in the format of iPhones, which many phones cannot open.

    Bad:
        IMG_2041.HEIC
    Good:
        IMG_2041.jpg
    """
    return (
        path, 0,
        "Foto ini berformat HEIC, yang tidak terbuka di banyak ponsel. Simpan sebagai JPEG; "
        "di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel.",
        "This photo is in the HEIC format, which many phones cannot open. Save it as a JPEG; "
        "on an iPhone: Settings > Camera > Formats > Most Compatible.",
    )


@message()
def picture_unreadable(path):
    """A picture file cannot be opened.

    Bad:
        foto.jpg, a link to a file that is gone
    Good:
        foto.jpg, the file itself
    """
    return (
        path, 0,
        "Gambar ini tidak dapat dibuka. Periksa apakah berkasnya masih ada dan boleh dibaca.",
        "This picture cannot be opened. See whether the file is still there and may be read.",
    )
