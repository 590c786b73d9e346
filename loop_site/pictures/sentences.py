"""What staff read of a picture that cannot be published: (Indonesian, English) by rule."""

SENTENCES = {
    "picture-empty": (
        "Berkas gambar ini kosong. Salin ulang dari ponsel atau kamera.",
        "This picture file is empty. Copy it again from the phone or camera.",
    ),
    "picture-too-heavy": (
        "Berkas gambar ini lebih dari 20 MB. Simpan ulang sebagai JPEG dengan lebar 2400 piksel.",
        "This picture file is over 20 MB. Save it again as a JPEG, 2400 pixels wide.",
    ),
    "picture-too-large": (
        "Gambar ini lebih dari 60 megapiksel. Perkecil hingga lebarnya 2400 piksel.",
        "This picture is over 60 megapixels. Make it smaller: 2400 pixels wide is plenty.",
    ),
    "picture-broken": (
        (
            "Gambar ini rusak atau terpotong. Ambil lagi berkas aslinya dan tunggu sampai selesai "
            "tersalin."
        ),
        (
            "This picture is damaged or cut short. Fetch the original again and let it copy to the "
            "end."
        ),
    ),
    "picture-unknown": (
        (
            "Isi berkas ini bukan gambar yang dikenal situs. Simpan sebagai JPEG, atau PNG bila "
            "ada bagian tembus pandang."
        ),
        (
            "What this file holds is no picture we know. Save it as a JPEG, or as a PNG if parts "
            "of it are see-through."
        ),
    ),
    "picture-animated": (
        "Gambar ini bergerak. Pakai gambar diam: simpan satu bingkainya sebagai JPEG atau PNG.",
        "This picture moves. Use a still one: save a single frame of it as a JPEG or PNG.",
    ),
    "picture-heic": (
        (
            "Foto ini berformat HEIC, yang tidak terbuka di banyak ponsel. Simpan sebagai JPEG; "
            "di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel."
        ),
        (
            "This photo is in the HEIC format, which many phones cannot open. Save it as a JPEG; "
            "on an iPhone: Settings > Camera > Formats > Most Compatible."
        ),
    ),
    "picture-unreadable": (
        "Gambar ini tidak dapat dibuka. Periksa apakah berkasnya masih ada dan boleh dibaca.",
        "This picture cannot be opened. See whether the file is still there and may be read.",
    ),
}
