"""Rules about the people who are named: did they agree, and is a name that was withdrawn gone."""

from .. import withdrawal
from . import rule

PATH = "data/alumni.yml"


@rule.rule(scope="project", severity="advice")
def consent_missing(project):
    """It is not recorded that an alumnus agreed to be named on the site.

    Bad:
        ibu-sari:
          name: Ibu Sari
    Good:
        ibu-sari:
          name: Ibu Sari
          consent: 2026-11-20
    """
    if project.data is None:
        return
    lines = project.data.lines.get("alumni", {})
    for key, person in project.data.alumni.items():
        if person.kind == "alumnus" and not person.consent and not person.withdrawn:
            day = f"{project.now:%Y-%m-%d}"
            yield rule.Found(
                lines.get((key,), 0),
                f"Belum tercatat bahwa {person.named('id')} setuju namanya tampil di situs ini. "
                f"Tanyakan; sesudah setuju, tambahkan di bawah namanya, dengan tanggal ia setuju: "
                f"consent: {day}",
                f"It is not recorded that {person.named('en')} agreed to be named on this site. "
                f"Ask; once they agree, add below the name, with the day they did: consent: {day}",
                PATH,
            )


@rule.rule(scope="project", severity="advice")
def name_withdrawn_in_text(project):
    """A text still has the name of somebody who is no longer to be named.

    Bad:
        Seperti kata Ibu Sari, janji itu diucapkan.      (data/alumni.yml: withdrawn: 2026-11-20)
    Good:
        Seperti kata seorang alumni, janji itu diucapkan.
    """
    if project.data is None:
        return
    alumni = project.data.alumni
    keys = [key for key, person in alumni.items() if person.withdrawn]
    halves = [text.half for text in project.texts.values() if not _goes(project, text)]
    for path, line, name in withdrawal.mentions(halves, withdrawal.names(alumni, keys)):
        yield rule.Found(
            line,
            f"Nama {name} sudah ditarik (data/alumni.yml), tetapi masih tertulis di sini. Tulis "
            "ulang kalimatnya tanpa nama itu.",
            f"The name {name} has been withdrawn (data/alumni.yml), yet it still stands here. "
            "Write the sentence without it.",
            path,
        )


def _goes(project, text):
    """Whether the text is itself taken down, or will be."""
    document = project.documents.get(text.key)
    alumni = project.data.alumni
    return bool(
        document and document.is_article and withdrawal.moment(document.facts, alumni)
    )
