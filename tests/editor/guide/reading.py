"""The staff guide as a test reads it: its steps, and what each says is on the screen.

In a numbered step, a name in bold is what stands on the screen at that moment, and the verb before
it says what the reader does with it. The English page has the same steps, names and pictures.
"""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
GUIDE = ROOT / "docs/panduan"
RECORDS = ROOT / "tests/golden/guide"
STEP = re.compile(r"\d+\. ")
BOLD = re.compile(r"\*\*(.+?)\*\*")
PICTURE = re.compile(r"!\[[^\]]*\]\((\S+?)\)")
VERBS = {"tekan": "press", "pilih": "choose", "isi": "fill"}
VERB = re.compile(rf"\b({'|'.join(VERBS)})\b", re.IGNORECASE)
SENTENCE = re.compile(r"[.;:?]\s")
GOES_ON = re.compile(r"(?:,|\bdan|\blalu)\s*$")


@dataclass(frozen=True)
class Step:
    """One numbered step. place: `page.md:line`, for messages. section: the heading it is under.

    text: all that belongs to it.
    """

    place: str
    section: str
    text: str

    @property
    def names(self):
        """The names in bold, in order."""
        return BOLD.findall(self.text)

    @property
    def pictures(self):
        """The names of its pictures, without folder and ending."""
        return [Path(target).stem for target in PICTURE.findall(self.text)]


def pages():
    """The Indonesian pages of the guide that have steps in the editor, by name."""
    files = sorted(GUIDE.glob("*.md"))
    found = {file.stem: steps(file) for file in files if not file.stem.endswith(".en")}
    return {name: all_of for name, all_of in found.items() if any(step.names for step in all_of)}


def steps(file):
    """The Steps of the page `file`, in order."""
    found, section, within = [], "", False
    for number, line in enumerate(file.read_text("utf-8").split("\n"), 1):
        if STEP.match(line):
            found.append([f"{file.name}:{number}", section, STEP.sub("", line, count=1)])
            within = True
        elif within and _belongs(line):
            found[-1][-1] += f"\n{line}"
        else:
            within = False
            section = line.removeprefix("## ") if line.startswith("## ") else section
    return [Step(place, section, text.strip()) for place, section, text in found]


def outside(file):
    """The names in bold that are in no step: words of the editor that are only spoken of."""
    kept, within = [], False
    for line in file.read_text("utf-8").split("\n"):
        within = bool(STEP.match(line)) or within and _belongs(line)
        if not within:
            kept += BOLD.findall(line)
    return kept


def doings(text, phrases=()):
    """What a reader of a step does, in the order of its `text`, as (what, name).

    what: "press", "choose", "fill" or "see" a name; "take" a picture; "say" one of `phrases`, which
    are further words of the guide that mean something to do.
    """
    spoken = "|".join(re.escape(phrase) for phrase in phrases) or r"(?!)"
    token = re.compile(rf"{BOLD.pattern}|{PICTURE.pattern}|((?i:{spoken}))")
    as_given = {phrase.lower(): phrase for phrase in phrases}
    done, end, verb = [], 0, "see"
    for match in token.finditer(text):
        name, picture, phrase = match.groups()
        *ended, before = SENTENCE.split(text[end : match.start()])
        end = match.end()
        if said := VERB.findall(before):
            verb = VERBS[said[-1].lower()]
        elif ended or not GOES_ON.search(before):
            verb = "see"
        if name:
            done.append((verb, name))
        else:
            done.append(("take", Path(picture).stem) if picture else ("say", as_given[phrase.lower()]))
    return done


def _belongs(line):
    return line.startswith("   ") or not line
