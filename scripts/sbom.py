"""What the site is made with: a bill of materials (CycloneDX 1.6) and a list of licences.

Names, versions and hashes come from requirements.lock, licences from the packages themselves.
Both files go into hosting/, beside the site: they tell attackers more than visitors.

https://cyclonedx.org/docs/1.6/json/
"""

import importlib.metadata
import json
import re
import sys
from pathlib import Path

FOLDER = Path("hosting")
_LOCKED = re.compile(
    r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^ ;]+)[^\n]*\n(?P<rest>(?:[ ]+.*\n?)*)", re.MULTILINE
)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
# What packages write that is no identifier of https://spdx.org/licenses/.
SPDX = {
    "Apache Software License": "Apache-2.0", "BSD License": "BSD-3-Clause", "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0", "SIL OFL 1.1": "OFL-1.1",
    "SIL Open Font License 1.1 (OFL-1.1)": "OFL-1.1",
}  # fmt: skip
# Needed on Windows only, so not always here to be asked.
ELSEWHERE = {"colorama": "BSD-3-Clause", "pywin32": "PSF-2.0"}


def packages(lock):
    """[(name, version, [SHA-256 of each file])] of the text of a lock."""
    return [
        (found["name"], found["version"], sorted(_HASH.findall(found["rest"])))
        for found in _LOCKED.finditer(lock)
    ]


def licence(name):
    """The SPDX expression of an installed package, or None where it names none."""
    try:
        told = importlib.metadata.metadata(name)
    except importlib.metadata.PackageNotFoundError:
        return ELSEWHERE.get(name)
    classified = [
        one.rpartition(" :: ")[2]
        for one in told.get_all("Classifier") or ()
        if one.startswith("License")
    ]
    for said in (told.get("License-Expression"), told.get("License"), *classified):
        said = SPDX.get(said, said)
        if said and said != "UNKNOWN" and re.fullmatch(r"[A-Za-z0-9.+() -]{2,60}", said):
            return said
    return ELSEWHERE.get(name)


def bill(lock):
    """The bill of materials of a lock, as CycloneDX JSON. Same lock, same bytes."""
    components = [_component(*package) for package in packages(lock)]
    told = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "name": "loop-site", "bom-ref": "loop-site"}
        },
        "components": components,
        "dependencies": [
            {"ref": "loop-site", "dependsOn": [one["bom-ref"] for one in components]},
        ],
    }
    return json.dumps(told, indent=1) + "\n"


def _component(name, version, hashes):
    address = f"pkg:pypi/{name}@{version}"
    said = licence(name)
    return {
        "type": "library",
        "bom-ref": address,
        "name": name,
        "version": version,
        "purl": address,
        "licenses": [{"expression": said}] if said else [],
        # One package has many files; a component may name the hashes of each as a reference.
        "externalReferences": [
            {"type": "distribution", "url": address, "hashes": [{"alg": "SHA-256", "content": one}]}
            for one in hashes
        ],
    }


def licences(lock):
    """A list for people: every package, its version and licence."""
    rows = [
        f"| {name} | {version} | {licence(name) or '–'} |" for name, version, _ in packages(lock)
    ]
    return "\n".join([
        "# Lisensi paket / Licences of packages", "",
        "Kode halaman (CSS, JavaScript) milik situs ini sendiri; huruf pada gambar bagikan "
        "berlisensi OFL-1.1.",
        "*The pages' code (CSS, JavaScript) is this site's own; the letters on share images are "
        "under OFL-1.1.*", "",
        "| Paket / Package | Versi / Version | Lisensi / Licence |", "|---|---|---|", *rows, "",
    ])  # fmt: skip


def main():
    lock = Path("requirements.lock").read_text("utf-8")
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "sbom.cdx.json").write_text(bill(lock), "utf-8")
    (FOLDER / "licences.md").write_text(licences(lock), "utf-8")
    unknown = [name for name, _, _ in packages(lock) if not licence(name)]
    if unknown:
        names = ", ".join(unknown)
        print(
            f"Lisensinya tidak diketahui: {names}. Tulis di scripts/sbom.py.\n"
            f"    Their licence is not known: {names}. Write it in scripts/sbom.py.",
            file=sys.stderr,
        )
        return 1
    print("hosting/sbom.cdx.json, hosting/licences.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
