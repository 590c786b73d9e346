"""Pictures come from a copy of wp-content/uploads/ only, upright and without what they tell."""

from io import BytesIO

import pytest
from PIL import Image

from loop_site.pictures import metadata

from .exporting import SITE, attachment, post
from .samples import LONG, errors

UP = f"{SITE}/wp-content/uploads"


@pytest.fixture
def uploads(tmp_path):
    """Put pictures into a copy of uploads/: uploads("2021/03/a.jpg") gives the copy's folder."""
    folder = tmp_path / "uploads"

    def put(*names, data=None):
        for name in names:
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            if data is not None:
                file.write_bytes(data)
            else:
                Image.new("RGB", (60, 40), "teal").save(file)
        return folder

    return put


def image(name, alt="Dua kursi", **more):
    facts = "".join(f' {key}="{value}"' for key, value in more.items())
    return f'{LONG}\n\n<img src="{UP}/{name}" alt="{alt}"{facts}>'


def test_original_is_taken_for_its_smaller_variant(moving, uploads):
    folder = uploads("2021/03/Foto Teras.jpg", "2021/03/Foto Teras-300x200.jpg")
    moving.run(post(1, image("2021/03/Foto%20Teras-300x200.jpg")), media=folder)
    assert "![Dua kursi](foto-teras.jpg)" in moving.body("tulisan-1/index.md")
    there = (moving.root / "docs/artikel/tulisan-1/foto-teras.jpg").read_bytes()
    assert Image.open(BytesIO(there)).size == (60, 40)
    assert errors(moving) == []


def test_what_an_export_of_posts_alone_lacks_is_named(moving, uploads):
    text = f'{LONG}\n\n[gallery ids="7,8"]'
    export = post(1, text, meta={"_thumbnail_id": "9"}), post(2, image("a.jpg", **{"class": "wp-image-4"}))
    moving.run(*export, media=uploads("a.jpg"))
    report = moving.report()
    assert "tampaknya bukan “Semua konten”: 2 gambar atau blok" in report
    for named in ("[gallery] 7", "[gallery] 8", "_thumbnail_id 9"):
        assert named in report


@pytest.mark.parametrize("inside", ["", "uploads", "wp-content/uploads"])
def test_copy_may_begin_at_any_folder(moving, uploads, inside):
    folder = uploads(f"{inside}/2021/03/a.jpg".lstrip("/"))
    moving.run(post(1, image("2021/03/a.jpg")), media=folder)
    assert "](a.jpg)" in moving.body("tulisan-1/index.md")


@pytest.mark.parametrize("there", ["a-scaled.jpg", "a-300x200.jpg"])
def test_next_best_is_taken_where_the_original_is_gone(moving, uploads, there):
    moving.run(post(1, image("a-300x200.jpg")), media=uploads(there))
    assert "](a.jpg)" in moving.body("tulisan-1/index.md")


def test_missing_picture_is_listed_and_nothing_is_fetched(moving, uploads):
    moving.run(post(1, image("2021/03/a.jpg")), media=uploads("b.jpg"))
    assert "![" not in moving.body("tulisan-1/index.md")
    assert "not found: 2021/03/a.jpg" in moving.report()
    done = moving.run(post(2, image("2021/03/a.jpg")))
    assert "Pictures or files not found: 1" in done.output


def test_picture_of_another_site_is_listed(moving):
    moving.run(post(1, f'{LONG} <img src="https://lain.example/a.jpg" alt="Kursi">'))
    assert "https://lain.example/a.jpg" in moving.report()
    assert errors(moving) == []


def test_place_and_sideways_lie_are_gone(moving, uploads):
    exif = Image.Exif()
    exif[274] = 6
    exif[0x8825] = {1: "S", 2: (6.0, 10.0, 0.0)}
    exif[0x013B] = "Rina Contoh"
    file = BytesIO()
    Image.new("RGB", (60, 40), "teal").save(file, "JPEG", exif=exif)
    moving.run(post(1, image("a.jpg")), media=uploads("a.jpg", data=file.getvalue()))
    known = metadata.read(moving.root / "docs/artikel/tulisan-1/a.jpg")
    assert (known.place, known.people, known.orientation, known.size) == (False, (), 1, (40, 60))
    assert errors(moving) == []


@pytest.mark.parametrize("data", [b"", b"bukan gambar", b"\xff\xd8\xff\xe0kurang"])
def test_broken_picture_is_told_and_not_taken(moving, uploads, data):
    moving.run(post(1, image("a.jpg")), media=uploads("a.jpg", data=data))
    assert moving.articles() == ["tulisan-1"]
    assert not (moving.root / "docs/artikel/tulisan-1/a.jpg").exists()
    assert "a.jpg (" in moving.report()
    assert errors(moving) == []


@pytest.mark.parametrize(
    "name", ["../../../rahasia.jpg", "..%2f..%2frahasia.jpg", "/etc/passwd", "a\0.jpg"]
)
def test_nothing_outside_of_the_copy_is_taken(moving, uploads, tmp_path, name):
    Image.new("RGB", (60, 40)).save(tmp_path / "rahasia.jpg")
    moving.run(post(1, image(name)), media=uploads("b.jpg"))
    assert [p.suffix for p in (moving.root / "docs/artikel/tulisan-1").iterdir()] == [".md"]


def test_symbolic_link_out_of_the_copy_is_not_followed(moving, uploads, tmp_path):
    Image.new("RGB", (60, 40)).save(tmp_path / "rahasia.jpg")
    folder = uploads("b.jpg")
    (folder / "a.jpg").symlink_to(tmp_path / "rahasia.jpg")
    moving.run(post(1, image("a.jpg")), media=folder)
    assert not (moving.root / "docs/artikel/tulisan-1/a.jpg").exists()


def test_words_come_from_the_library_or_the_caption(moving, uploads):
    folder = uploads("a.jpg", "b.jpg")
    figure = f'<figure><img src="{UP}/b.jpg" alt=""><figcaption>Di teras</figcaption></figure>'
    moving.run(
        post(1, image("a-10x10.jpg", alt="", **{"class": "wp-image-9"}) + figure),
        attachment(9, "a.jpg", alt="Meja kayu"), media=folder,
    )  # fmt: skip
    body = moving.body("tulisan-1/index.md")
    assert "![Meja kayu](a.jpg)" in body and "![Di teras](b.jpg)" in body
    assert body.count("Di teras") == 2


@pytest.mark.parametrize("alt", ["", "IMG_2041", "IMG_2041.jpg", "img-2041"])
def test_picture_without_words_waits_for_them(moving, uploads, alt):
    folder, name = uploads("2021/IMG_2041.jpg"), "2021/IMG_2041.jpg"
    done = moving.run(post(1, image(name, alt=alt)), media=folder)
    assert "![" not in moving.body("tulisan-1/index.md")
    assert f'  {name}: ""' in moving.report() and "Pictures without words (alt): 1" in done.output
    assert errors(moving) == []
    moving.decide(pictures={name: "Dua orang di teras"})
    moving.run(post(1, image(name, alt=alt)), media=folder)
    assert "![Dua orang di teras](img-2041.jpg)" in moving.body("tulisan-1/index.md")
    assert errors(moving) == []


def test_decisions_may_be_pasted_before_they_are_made(moving, uploads):
    folder = uploads("a.jpg")
    moving.decide(pictures={"a.jpg": ""})
    assert moving.run(post(1, image("a.jpg", alt="")), media=folder).exit_code == 0


def test_featured_picture(moving, uploads):
    moving.run(
        post(1, LONG, meta={"_thumbnail_id": "9"}),
        attachment(9, "a.jpg", alt="Meja"),
        media=uploads("a.jpg"),
    )
    facts = moving.facts("tulisan-1/index.md")
    assert (facts["image"], facts["image_alt"]) == ("a.jpg", "Meja")
    assert errors(moving) == []


def test_featured_picture_is_said_as_in_the_text(moving, uploads):
    moving.run(
        post(1, image("a-10x10.jpg", alt="Meja kayu"), meta={"_thumbnail_id": "9"}),
        attachment(9, "a.jpg"), media=uploads("a.jpg"),
    )  # fmt: skip
    assert moving.facts("tulisan-1/index.md")["image_alt"] == "Meja kayu"


def test_gallery_by_numbers_and_of_all_that_is_attached(moving, uploads):
    folder = uploads("a.jpg", "b.jpg", "c.jpg")
    pictures = [
        attachment(11, "a.jpg", "Kursi", "Kursi tua"), attachment(12, "b.jpg", "Meja", parent=2),
        attachment(13, "c.jpg", "Teras", parent=2),
    ]  # fmt: skip
    moving.run(
        post(1, f'{LONG}\n\n[gallery ids="11,12"]'),
        post(2, f"{LONG}\n\n[gallery]"),
        *pictures,
        media=folder,
    )
    assert "![Kursi](a.jpg)\n\n*Kursi tua*\n\n![Meja](b.jpg)" in moving.body("tulisan-1/index.md")
    assert "![Meja](b.jpg)\n\n![Teras](c.jpg)" in moving.body("tulisan-2/index.md")


def test_gallery_of_blocks_is_no_list(moving, uploads):
    items = "".join(
        f'<li><figure><img src="{UP}/{n}.jpg" alt="Foto {n}"></figure></li>' for n in "ab"
    )
    block = f'<!-- wp:gallery --><ul class="blocks-gallery-grid">{items}</ul><!-- /wp:gallery -->'
    moving.run(post(1, f"<!-- wp:paragraph --><p>{LONG}</p><!-- /wp:paragraph -->{block}"),
               media=uploads("a.jpg", "b.jpg"))  # fmt: skip
    assert moving.body("tulisan-1/index.md") == f"{LONG}\n\n![Foto a](a.jpg)\n\n![Foto b](b.jpg)"


def test_picture_linked_to_its_own_file_is_no_link(moving, uploads):
    linked = f'{LONG}\n\n<a href="{UP}/a.jpg"><img src="{UP}/a-30x20.jpg" alt="Kursi"></a>'
    moving.run(post(1, linked), media=uploads("a.jpg"))
    assert moving.body("tulisan-1/index.md").endswith("![Kursi](a.jpg)")
    assert moving.report().count("a.jpg") == 1


def test_lazy_picture_is_found(moving, uploads):
    lazy = f'{LONG}\n\n<img src="data:image/gif;base64,R0lGOD" data-src="{UP}/a.jpg" alt="Kursi">'
    moving.run(post(1, lazy), media=uploads("a.jpg"))
    assert "![Kursi](a.jpg)" in moving.body("tulisan-1/index.md")


def test_document_is_brought_along(moving, uploads):
    folder = uploads("2021/Panduan Sesi.pdf", data=b"%PDF-1.4\n%%EOF\n")
    moving.run(
        post(1, f'{LONG} <a href="{UP}/2021/Panduan%20Sesi.pdf">Panduan sesi</a>'), media=folder
    )
    assert "[Panduan sesi](panduan-sesi.pdf)" in moving.body("tulisan-1/index.md")
    assert errors(moving) == []


def test_two_files_of_one_name_are_both_there(moving, uploads):
    folder = uploads("2020/a.jpg", "2021/a.jpg")
    moving.run(post(1, image("2020/a.jpg") + image("2021/a.jpg")), media=folder)
    assert {"a.jpg", "a-2.jpg"} <= {
        p.name for p in (moving.root / "docs/artikel/tulisan-1").iterdir()
    }
