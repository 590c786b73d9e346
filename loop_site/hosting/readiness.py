"""What must be true before a built site goes online; each obstacle is told in both languages."""

import os
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from .. import data_files, help_lines
from ..contact import samples
from . import manifest

# What each host has to be told that is nobody else's business.
SECRETS = {
    "own-server": (),
    "github": (),
    "cloudflare": ("CLOUDFLARE_API_TOKEN", "CLOUDFLARE_ACCOUNT_ID"),
    "netlify": ("NETLIFY_AUTH_TOKEN", "NETLIFY_SITE_ID"),
}
# Receivers of messages that exist on one host only.
TAKES = {"own": "own-server", "netlify": "netlify"}
AHEAD = timedelta(hours=1)  # by how much clocks of machines may differ


def obstacles(root, host, url, now, environment=os.environ, preview=False):
    """[(Indonesian, English)] of what keeps the site in root/site from going online at `url`.

    root: the project's folder (a Path). host: a key of SECRETS. url: the address the site will
    have, or None where nobody said. now: the machine's time. preview: for colleagues only, so that
    neither the address nor what is promised in the content matters.
    """
    found = [*_secrets(host, environment), *_clock(root, now, environment)]
    found += _built(root / "site")
    return found if preview else [*found, *_address(root / "site", url), *_content(root, host, now)]


def _secrets(host, environment):
    for name in SECRETS[host]:
        if not environment.get(name, "").strip():
            yield (
                f"Rahasia {name} belum diisi. Isi menurut deploy/{host}/README.md.",
                f"The secret {name} is not set. Set it as deploy/{host}/README.md says.",
            )


def _clock(root, now, environment):
    if environment.get("SOURCE_DATE_EPOCH", "").strip():
        yield (
            "SOURCE_DATE_EPOCH menahan jam situs: tulisan terjadwal tidak akan tampil. Hapus "
            "setelan itu di sini.",
            "SOURCE_DATE_EPOCH stops the site's clock: scheduled articles would not appear. Take "
            "that setting away here.",
        )
    committed = _newest_change(root)
    if committed and now + AHEAD < committed:
        yield (
            f"Jam mesin ini tertinggal: sekarang {now:%Y-%m-%d %H.%M}, perubahan terakhir "
            f"{committed:%Y-%m-%d %H.%M}. Betulkan jamnya, misalnya dengan timedatectl.",
            f"This machine's clock is behind: it says {now:%Y-%m-%d %H:%M}, the newest change is "
            f"of {committed:%Y-%m-%d %H:%M}. Set it right, for example with timedatectl.",
        )


def _newest_change(root):
    """When the newest commit was made; None where git does not say."""
    command = ["git", "-C", str(root), "rev-list", "-n1", "--timestamp", "HEAD"]
    try:
        done = subprocess.run(command, capture_output=True, check=True, timeout=10)
        return datetime.fromtimestamp(int(done.stdout.split()[0]), UTC)
    except (OSError, ValueError, IndexError, subprocess.SubprocessError):
        return None


def _built(site):
    try:
        told = manifest.read((site / manifest.NAME).read_bytes())
    except (OSError, ValueError):
        yield (
            "Belum ada situs yang utuh di site/. Jalankan make build.",
            "There is no whole site in site/. Run make build.",
        )
        return
    there = manifest.digests(site)
    wrong = sorted(name for name in told.keys() | there.keys() if told.get(name) != there.get(name))
    if wrong:
        yield (
            f"Isi site/ bukan lagi hasil pembangunan: {len(wrong)} berkas berbeda, misalnya "
            f"{wrong[0]}. Jalankan make build lagi.",
            f"What is in site/ is not what was built: {len(wrong)} files differ, for example "
            f"{wrong[0]}. Run make build again.",
        )


def built_for(site):
    """The address the site in the folder `site` was built for, or None."""
    try:
        lines = (Path(site) / "robots.txt").read_text("utf-8").splitlines()
    except OSError:
        return None
    named = [line.removeprefix("Sitemap: ") for line in lines if line.startswith("Sitemap: ")]
    return named[-1].removesuffix("sitemap.xml") if named else None


def _address(site, url):
    own = built_for(site)
    if own is None:
        return
    parts = urlsplit(own)
    if parts.scheme != "https" or parts.hostname in ("localhost", "127.0.0.1", "::1"):
        yield (
            f"Situs dibangun untuk {own}, yang tidak dapat dibuka orang dengan aman. Bangun dengan "
            "SITE_URL=https://alamat-situs/ make build.",
            f"The site was built for {own}, which nobody can open safely. Build it with "
            "SITE_URL=https://the-address/ make build.",
        )
    elif url and own.rstrip("/") != url.rstrip("/"):
        yield (
            f"Situs dibangun untuk {own}, tetapi akan tampil di {url}. Bangun dengan "
            f"SITE_URL={url} make build.",
            f"The site was built for {own}, but will stand at {url}. Build it with "
            f"SITE_URL={url} make build.",
        )


def _content(root, host, now):
    data, _ = data_files.read(root)
    if data is None:
        return  # the build has said so
    for problem in help_lines.advice(data, now):
        yield problem.id, problem.en
    where = TAKES.get(data.booking.receiver, host)
    if host != where and not samples.missing(data.institute):
        yield (
            f"Formulir kontak dikirim ke `receiver: {data.booking.receiver}` di data/booking.yml, "
            "yang tidak berjalan di host ini: pesan akan hilang. Pilih penerima lain.",
            f"The contact form is sent to `receiver: {data.booking.receiver}` of data/booking.yml, "
            "which does not run on this host: messages would be lost. Choose another receiver.",
        )


def told(found):
    """The obstacles as people read them."""
    return "\n".join(f"{first}\n    {second}" for first, second in found)
