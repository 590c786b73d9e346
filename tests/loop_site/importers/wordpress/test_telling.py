"""The whole report and the lines on the terminal, word for word."""

from tests.loop_site.small import golden

from .exporting import SITE, attachment, author, pair, post
from .samples import LONG, two


def test_report_and_summary_to_the_letter(moving):
    done = moving.run(
        author("admin", "Admin"),
        pair("pll_1", id=1, en=2),
        *two(),
        post(3, f'{LONG} <a href="{SITE}/lama-sekali/">Baca</a>\n\n<script>alert(1)</script>'),
        post(4, LONG, "Kategori lain", categories={"opini": "Opini"}, creator="admin"),
        post(5, LONG, "Karya orang baru"),
        post(6, "<script>1</script>", "Kosong"),
        post(7, LONG, "Catatan pribadi", status="private"),
        post(8, "Kontak kami", "Kontak", kind="page"),
        post(9, "x", kind="product", comments=2),
        post(10, f'{LONG}\n\n<img src="{SITE}/wp-content/uploads/2021/kursi.jpg" alt="Kursi tua">\v'),
        attachment(11, "2021/kursi.jpg"),
    )
    told = f"{done.output}\n{moving.report()}".rstrip("\n")
    assert told == golden("import-wordpress")
