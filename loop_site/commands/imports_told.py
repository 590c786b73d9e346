"""What became of imported documents, for a terminal and for a pull request."""

from ..importers import left_out
from ..languages import LANGUAGES
from ..problems import as_text, printable

MOST = 12  # runs of words, or things left out, that a report lists
NAMES = {"id": ("Indonesia", "Indonesian"), "en": ("Inggris", "English")}


def sentences(arrived):
    """[(Indonesian, English)] about one Arrived that was written."""
    made = arrived.article
    told = [
        ("Ditulis: " + ", ".join(arrived.files) + ".", "Written: " + ", ".join(arrived.files) + ".")
    ]
    told += [halves(made.draft), *covered(made.coverage)]
    if made.asks_for_author:
        told.append(
            (
                "Nama penulis tidak ditemukan; isi `author`.",
                "No byline was found; fill in `author`.",
            )
        )
    return told + made.remarks


def halves(draft):
    """Which languages there are, and which is missing."""
    there = [language for language in LANGUAGES if language in draft.halves]
    missing = [language for language in LANGUAGES if language not in draft.halves]
    if not missing:
        return (
            "Dua bahasa ditemukan, masing-masing berkas sendiri.",
            "Both languages were found, each has its own file.",
        )
    (id, en), (lost_id, lost_en) = NAMES[there[0]], NAMES[missing[0]]
    return (
        f"Hanya teks {id}; bagian {lost_id} belum ada.",
        f"There is only the {en} text; the {lost_en} half is missing.",
    )


def covered(report):
    """How many of the document's words arrived, and what did not."""
    whole = "semua" if report.lost == 0 else f"{report.percent} %"
    whole_en = "all" if report.lost == 0 else f"{report.percent}%"
    yield (
        f"Kata: {whole} dari {report.total} kata dokumen ada di draf atau disebut di bawah ini"
        f" ({report.total - report.lost - report.named} di draf, {report.named} sengaja tidak "
        f"dibawa, {report.lost} hilang).",
        f"Words: {whole_en} of the document's {report.total} words are in the draft or named below"
        f" ({report.total - report.lost - report.named} in the draft, {report.named} left out on "
        f"purpose, {report.lost} missing).",
    )
    for run in report.missing[:MOST]:
        yield (
            f"Hilang: … {run.before} [{run.words}] {run.after} …",
            f"Missing: … {run.before} [{run.words}] {run.after} …",
        )
    if len(report.missing) > MOST:
        more = len(report.missing) - MOST
        yield f"… dan {more} bagian lain.", f"… and {more} other passages."
    for kind, (id, en) in left_out.REASONS.items():
        words = [short(one.words) for one in report.left_out if one.kind == kind]
        if words:
            rest = f" … (+{len(words) - MOST})" if len(words) > MOST else ""
            told = "; ".join(words[:MOST]) + rest
            yield f"Tidak dibawa – {id}: {told}", f"Left out – {en}: {told}"


def short(words):
    """`words` on one line that is not too long."""
    return words if len(words) <= 160 else f"{words[:157]}…"


def text(arrived):
    """One Arrived as a terminal shows it: its name, then two lines for each sentence."""
    if arrived.refused:
        return arrived.refused.told(arrived.name)
    rows = [f"{printable(arrived.name)}:"]
    for id, en in sentences(arrived):
        rows += [f"  {printable(id)}", f"    {printable(en)}"]
    return "\n".join(rows)


def decisions(problems):
    """What the check says of the new files, as a terminal shows it."""
    if not problems:
        return "Pemeriksaan: tidak ada yang perlu dibetulkan. / Check: nothing to mend."
    return (
        "Yang masih perlu diputuskan atau dibetulkan orang:\nWhat a person still has to decide or "
        "mend:\n" + "\n".join(as_text([problem]) for problem in problems)
    )


def markdown(every, problems):
    """The report of a pull request, in Indonesian: what arrived, was refused, is to be decided."""
    rows = ["## Naskah Word yang dibawa masuk", ""]
    for arrived in every:
        rows += [f"### `{_code(arrived.name)}`", ""]
        if arrived.refused:
            rows += [f"**Ditolak.** {_plain(arrived.refused.id)}", ""]
        else:
            rows += [*(f"- {_plain(id)}" for id, _ in sentences(arrived)), ""]
    if any(not arrived.refused for arrived in every):
        rows += ["## Yang masih perlu diputuskan orang", ""]
        found = [
            f"- `{_code(problem.place)}`: {'Saran: ' * (problem.severity == 'advice')}"
            f"{_plain(problem.id)}"
            for problem in problems
        ]
        rows += [*(found or ["Tidak ada; pemeriksaan isi tidak menemukan apa-apa."]), ""]
        if any(problem.severity == "error" for problem in problems):
            rows += [
                "Betulkan dulu sebelum menggabungkan: tulisan yang galat menghentikan pembangunan "
                "situs.",
                "",
            ]
        rows += [
            "Draf ini terbit setelah permintaan tarik (pull request) ini disetujui dan "
            "digabungkan.",
            "",
        ]
    return "\n".join(rows)


def _plain(words):
    """Words of strangers in Markdown: nothing in them becomes a link, a mention or HTML."""
    out = printable(words).replace("\\", "\\\\").replace("&", "&amp;").replace("<", "&lt;")
    out = "".join(f"\\{sign}" if sign in "*_[]#|!~" else sign for sign in out)
    return out.replace("@", "@\u200b").replace("://", ":\u200b//")


def _code(words):
    return printable(words).replace("`", "'")
