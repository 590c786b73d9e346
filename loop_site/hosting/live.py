"""Whether visitors get the whole site that was built, with its headers, at the right time."""

import hashlib
import html
import http.client
import re
import ssl
from concurrent.futures import ThreadPoolExecutor
from email.utils import parsedate_to_datetime
from functools import cache
from urllib.error import HTTPError
from urllib.parse import quote, urljoin, urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, Request, build_opener

from .. import security
from . import manifest

AT_ONCE = 4
SECONDS = 20
HSTS = "Strict-Transport-Security"
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)"')
SKEW = 300  # seconds a host's clock may differ from ours
GONE = 410  # a page that was taken down; hosts that cannot say so answer 200
SENT_ON = (301, 302, 307, 308)
LOCKABLE, SHUT = "admin/", (401, 403, *SENT_ON)  # staff may lock the editor, or have a service do it
NAME = "loop-site live check"


class _Stay(HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


@cache
def _opener():
    # Reading the machine's list of authorities takes longer than fetching a page; once is enough.
    return build_opener(_Stay, HTTPSHandler(context=ssl.create_default_context()))


def fetch(url):
    """(status, headers, body) of `url`, not sent on. Raises OSError where nobody answers."""
    request = Request(url, headers={"User-Agent": NAME, "Accept-Encoding": "identity"})
    try:
        with _opener().open(request, timeout=SECONDS) as answer:
            return answer.status, answer.headers, answer.read()
    except HTTPError as error:
        return error.code, error.headers, error.read()
    except http.client.HTTPException as error:
        raise OSError(str(error)) from error


def faults(url, now, headers=True, expected=None, fetch=fetch):
    """[(Indonesian, English)] of what is wrong with the site online at `url`, [] when nothing is.

    now: our own time. headers: whether the host can send any. expected: {address: SHA-256} of the
    site that should be there, where it is known; otherwise what its own build.json says.
    """
    url = url.rstrip("/") + "/"
    try:
        status, sent, home = fetch(url)
        listed = fetch(urljoin(url, manifest.NAME))
    except OSError as error:
        return [(
            f"{url} tidak dapat dihubungi: {error}. Periksa alamat, DNS, dan servernya.",
            f"{url} cannot be reached: {error}. Look at the address, its DNS and the server.",
        )]  # fmt: skip
    if status != 200:
        to = sent.get("Location", "")
        return [(
            f"{url} menjawab {status}{f' dan mengantar ke {to}' if to else ''}. Pakai alamat "
            "yang menjawab 200, atau periksa domainnya.",
            f"{url} answers {status}{f' and leads to {to}' if to else ''}. Use the address that "
            "answers 200, or look at the domain.",
        )]  # fmt: skip
    found = [*_time(sent, now), *(_headers(sent, home) if headers else ())]
    try:
        known = expected or manifest.read(listed[2])
    except ValueError:
        return [*found, (
            f"Di {url} tidak ada {manifest.NAME}: bukan situs ini, atau belum terunggah.",
            f"There is no {manifest.NAME} at {url}: it is not this site, or not uploaded.",
        )]  # fmt: skip
    return [*found, *_files(url, known, fetch), *_missing_page(url, fetch)]


def _time(sent, now):
    if "Date" not in sent:
        return
    apart = (parsedate_to_datetime(sent["Date"]) - now).total_seconds()
    if abs(apart) > SKEW:
        minutes = round(abs(apart) / 60)
        yield (
            f"Jam server dan jam mesin ini berbeda {minutes} menit; tulisan terjadwal tampil pada "
            "saat yang salah. Betulkan jamnya.",
            f"The clocks of the server and of this machine differ by {minutes} minutes; scheduled "
            "articles appear at the wrong time. Set them right.",
        )


def _headers(sent, home):
    """What differs from the headers a page of this build must have, which says its own policy."""
    policy = _POLICY.search(home.decode("utf-8", "replace"))
    for name, value in security.headers(
        html.unescape(policy[1]) if policy else "default-src 'none'"
    ):
        given = sent.get(name, "")
        # Hosts may promise more than we do: subdomains, and browsers' own lists.
        if given != value and not (name == HSTS and given.startswith(f"{value};")):
            yield (
                f"Header {name} {f'berbunyi {given!r}' if given else 'tidak dikirim'}. Pasang "
                "setelan server dari hosting/, lalu muat ulang servernya.",
                f"The header {name} {f'says {given!r}' if given else 'is not sent'}. Install the "
                "server's configuration from hosting/, then reload it.",
            )


def _files(url, known, fetch):
    """What of the site is not as it was built."""
    names = [name for name in sorted(known) if not name.endswith("404.html")]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        right = list(pool.map(lambda name: _same(url, name, known, fetch), names))
    wrong = [name for name, good in zip(names, right, strict=True) if not good]
    if wrong:
        yield (
            f"{len(wrong)} dari {len(names)} berkas berbeda atau tidak ada, misalnya {wrong[0]}: "
            "unggahan belum selesai, atau ada yang mengubahnya di jalan. Unggah sekali lagi.",
            f"{len(wrong)} of {len(names)} files differ or are missing, for example {wrong[0]}: "
            "the upload has not ended, or something changes them on the way. Upload once more.",
        )


def _same(url, name, known, fetch):
    address = urljoin(url, quote(name.removesuffix("index.html")))
    try:
        status, sent, body = fetch(address)
    except OSError:
        return False
    if name.startswith(LOCKABLE) and status in SHUT:
        return True
    if status in SENT_ON:  # an old address; it has to end on a page of this site
        target = urljoin(address, sent.get("Location", ""))
        path = urlsplit(target).path.removeprefix(urlsplit(url).path)
        return target.startswith(url) and target != address and f"{path}index.html" in known
    return status in (200, GONE) and hashlib.sha256(body).hexdigest() == known[name]


def _missing_page(url, fetch):
    address = urljoin(url, "tidak-pernah-ada/")
    try:
        status = fetch(address)[0]
    except OSError:
        return
    if status != 404:
        yield (
            f"{address} menjawab {status}, bukan 404. Periksa setelan halaman galat.",
            f"{address} answers {status}, not 404. Look at the setting of the error page.",
        )
