"""What became of every post: a report for the person who moves the archive, in both languages."""

from collections import Counter

from ...problems import printable
from . import archive as archives
from . import authors, moving, placing, planning

# What was done with a file: (Indonesian, English).
DONE = {
    placing.WRITTEN: ("baru", "new"),
    placing.RENEWED: ("diperbarui", "renewed"),
    placing.SAME: ("tidak berubah", "unchanged"),
    placing.KEPT: ("disunting tangan, tidak ditimpa", "edited by hand, left as it is"),
    placing.GONE: ("dihapus tangan, tidak dibuat lagi", "deleted by hand, not made again"),
}
_ORDER = (placing.KEPT, placing.GONE, placing.RENEWED, placing.WRITTEN, placing.SAME)


def done(outcome):
    """What was done with the folder of an Outcome, as a key of DONE; what matters most counts."""
    return next(what for what in _ORDER if what in outcome.files.values())


def warnings(result):
    """[(Indonesian, English)] of what is wrong with the export as a whole."""
    archive, ended, told = result.archive, result.archive.ended, []
    if ended.broken:
        told.append((
            f"Berkas ekspor terputus atau rusak di baris {ended.broken}. Yang utuh sebelum itu "
            "sudah dipindahkan; ekspor lagi, lalu jalankan perintah yang sama.",
            f"The export is cut off or damaged at line {ended.broken}. What is whole before it was "
            "moved; export again, then run the same command.",
        ))  # fmt: skip
    if ended.mended:
        told.append(
            (
                f"{ended.mended} karakter kendali di berkas ekspor diganti spasi.",
                f"{ended.mended} control characters in the export were replaced by spaces.",
            )
        )
    if ended.lost:
        told.append(
            (
                f"{ended.lost} huruf di berkas ekspor tidak terbaca; tempatnya ditandai �.",
                f"{ended.lost} letters in the export could not be read; � stands in their place.",
            )
        )
    if archives.incomplete(archive):
        told.append((
            "Tulisan punya bahasa, tetapi pasangan terjemahannya tidak ada di ekspor. Ekspor lagi "
            "dengan pilihan “Semua konten”; sampai itu tiap bahasa berdiri sendiri.",
            "Posts have languages, but the pairs of translations are not in the export. Export "
            "again with “All content”; until then each language stands alone.",
        ))  # fmt: skip
    if count := archives.partial(archive):
        told.append((
            f"Ekspor ini tampaknya bukan “Semua konten”: {count} gambar atau blok yang "
            "disebut tulisan tidak ada di dalamnya, bersama alt dan keterangannya. Ekspor lagi "
            "dengan pilihan itu, lalu jalankan perintah yang sama.",
            f"This export seems not to be of “All content”: {count} pictures or blocks that its "
            "posts name are not in it, nor their alt texts and captions. Export again with that "
            "choice, then run the same command.",
        ))  # fmt: skip
    return told


def summary(result, report):
    """The lines for a terminal. report: how the file of the whole report is called."""
    counts = Counter(outcome.what for outcome in result.outcomes)
    files = Counter(done(one) for one in result.outcomes if one.what == moving.MOVED)
    left = sum(map(len, result.plan.left.values()))
    lines = list(warnings(result))
    lines.append(
        (
            f"Artikel dipindahkan: {counts[moving.MOVED]}{_detail(files, 0)}.",
            f"Articles moved: {counts[moving.MOVED]}{_detail(files, 1)}.",
        )
    )
    total, lost = _coverage(result)
    told = (
        ("Menunggu keputusan Anda", "Waiting for a decision of yours", counts[moving.WAITING]),
        ("Tidak dapat dipindahkan", "Could not be moved", counts[moving.FAILED]),
        ("Bukan terbitan, atau halaman tetap", "Not published, or standing pages", left),
        (
            "Gambar atau berkas tidak ditemukan",
            "Pictures or files not found",
            _all(result, "missing"),
        ),
        (
            "Gambar yang belum berkata (alt)",
            "Pictures without words (alt)",
            _all(result, "wordless"),
        ),
    )
    lines += [(f"{id}: {count}.", f"{en}: {count}.") for id, en, count in told if count]
    lines.append((f"Kata: {total}; hilang: {lost}.", f"Words: {total}; lost: {lost}."))
    lines.append((f"Laporan lengkap: {report}", f"The whole report: {report}"))
    if counts[moving.MOVED]:
        lines.append(("Berikutnya: make check", "Next: make check"))
    return "\n".join(printable(f"{id} / {en}") for id, en in lines)


def _detail(files, side):
    told = [f"{count} {DONE[what][side]}" for what in _ORDER if (count := files[what])]
    return f" ({', '.join(told)})" if told else ""


def _all(result, name):
    return sum(len(getattr(one, name)) for one in result.outcomes)


def _coverage(result):
    halves = [half for one in result.outcomes for half in one.halves.values()]
    return sum(h.coverage.total for h in halves), sum(h.coverage.lost for h in halves)


def report(result, name):
    """The whole report in Markdown, of the export called `name`."""
    lines = [f"# Impor WordPress / WordPress import: {printable(name)}", ""]
    lines += [f"- {id}\n  *{en}*" for id, en in warnings(result)]
    lines += _decisions(result)
    for what, head in (
        (moving.WAITING, "Menunggu keputusan / Waiting for a decision"),
        (moving.FAILED, "Tidak dapat dipindahkan / Could not be moved"),
        (moving.MOVED, "Dipindahkan / Moved"),
    ):
        chosen = [one for one in result.outcomes if one.what == what]
        if chosen:
            lines += ["", f"## {head}: {len(chosen)}", ""]
            for one in chosen:
                lines += _outcome(one)
    lines += _left(result)
    return "\n".join(lines) + "\n"


def _decisions(result):
    """What to paste where, once for all posts that wait for the same."""
    waiting = Counter(told for one in result.outcomes for told in one.open)
    wordless = list(dict.fromkeys(name for one in result.outcomes for name in one.wordless))
    lines = []
    if waiting or wordless:
        lines += ["", "## Yang perlu Anda putuskan / What you need to decide", ""]
        lines += [f"- {id} ({count})\n  *{en}*" for (id, en), count in waiting.most_common()]
    if wordless:
        lines += [
            "- Tulis di berkas keputusan apa yang tampak pada tiap gambar; lalu jalankan lagi.",
            "  *Write in the file of decisions what each picture shows; then run again.*",
            "", "```", "pictures:", *(f'  {name}: ""' for name in wordless), "```",
        ]  # fmt: skip
    names = {
        b.name for one in result.outcomes for half in one.halves.values() for b in half.bylines
    }
    for one, other in authors.alike(sorted(names)):
        lines += [f"- Ejaan yang mirip, mungkin satu orang: {one} / {other}",
                  "  *Spelt alike, maybe one person*"]  # fmt: skip
    return lines


def _outcome(one):
    first = next(iter(one.halves.values()))
    posts = ", ".join(map(str, one.group.members.values()))
    lines = [f"- **{printable(first.words['title'])}** ({posts}) → {one.folder}/"]
    for name, what in one.files.items():
        lines.append(f"    - {name}: {' / '.join(DONE[what])}")
    lines += [f"    - {printable(id)} / *{printable(en)}*" for id, en in (*one.open, *one.remarks)]
    for language, half in one.halves.items():
        lines += _words(language, half.coverage)
    lines += [f"    - tidak ditemukan / not found: {printable(name)}" for name in one.missing]
    lines += [f"    - belum ada alt / no alt yet: {printable(name)}" for name in one.wordless]
    return lines


def _words(language, coverage):
    lines = [f"    - {language}: {coverage.percent} % dari / of {coverage.total} kata / words"]
    for one in dict.fromkeys(coverage.left_out):
        lines.append(f"        - {' / '.join(one.why)}: {printable(one.words[:300])}")
    for run in coverage.missing:
        told = printable(f"… {run.before} [{run.words}] {run.after} …")
        lines.append(f"        - HILANG / MISSING: {told}")
    return lines


def _left(result):
    lines = []
    for reason, entries in result.plan.left.items():
        lines += ["", f"## {' / '.join(planning.REASONS[reason])}: {len(entries)}", ""]
        lines += [
            f"- {printable(one.title) or '–'} ({one.id}) {printable(one.link)}" for one in entries
        ]
    archive = result.archive
    others = [f"{kind}: {count}" for kind, count in sorted(archive.others.items())]
    others += [f"komentar / comments: {archive.comments}"] if archive.comments else []
    if others:
        lines += ["", "## Isi lain yang tidak ikut / What else did not come along", ""]
        lines += [f"- {printable(one)}" for one in others]
    return lines
