"""nginx and Caddy as Debian packages them, for the tests of what hosts are told.

What the machine has is used; otherwise the packages are unpacked into .cache/servers, so that
nothing is installed, started or changed on the machine, and nobody needs to be root.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parents[1] / ".cache/servers"
ROOT = HOME / "root"
PACKAGES = ("nginx", "libnginx-mod-http-brotli-static", "caddy")
TOOLS = ("npm", "openssl", "git")
BROTLI = "ngx_http_brotli_static_module.so"


def find(name):
    """Path of the program `name` ("nginx", "caddy"), or None."""
    own = [ROOT / folder / name for folder in ("usr/sbin", "usr/bin")]
    system = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    return next((str(path) for path in own if path.is_file()), system)


def module(name=BROTLI):
    """Path of an nginx module, or None."""
    folders = (ROOT / "usr/lib/nginx/modules", Path("/usr/lib/nginx/modules"))
    return next((str(one / name) for one in folders if (one / name).is_file()), None)


def nginx_types():
    """Path of nginx's list of media types."""
    own = ROOT / "etc/nginx/mime.types"
    return str(own if own.is_file() else Path("/etc/nginx/mime.types"))


def environment():
    """The environment in which what was unpacked finds its libraries."""
    folders = [str(folder) for folder in ROOT.glob("usr/lib/*-linux-gnu*")]
    known = os.environ.get("LD_LIBRARY_PATH")
    return {**os.environ, "LD_LIBRARY_PATH": ":".join([*folders, *([known] if known else [])])}


def ready():
    """Whether both servers and the module are here."""
    return bool(find("nginx") and find("caddy") and module())


def fetch():
    """Unpack what is missing. Returns whether all is here then."""
    packages = HOME / "packages"
    (packages / "partial").mkdir(parents=True, exist_ok=True)
    download = [
        "apt-get", "-qq", "-y", "-o", "Debug::NoLocking=1",
        "-o", f"Dir::Cache::archives={packages}", "--no-install-recommends", "--download-only",
        "install", *PACKAGES,
    ]  # fmt: skip
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    if subprocess.run(download, **quiet, check=False).returncode:
        # A fresh container has no lists yet; only root may fetch them.
        subprocess.run(["apt-get", "-qq", "update"], **quiet, check=False)
        subprocess.run(download, **quiet, check=False)
    for package in sorted(packages.glob("*.deb")):
        subprocess.run(["dpkg-deb", "-x", str(package), str(ROOT)], check=True)
    return ready()


def main():
    tools = [name for name in TOOLS if not shutil.which(name)]
    if not tools and (ready() or (shutil.which("apt-get") and fetch())):
        return 0
    wanted = " ".join(tools or PACKAGES)
    print(
        f"Uji server memerlukan {wanted}. Di Debian atau Ubuntu: apt install {wanted}, lalu "
        "ulangi.\n"
        f"    The tests of servers need {wanted}. On Debian or Ubuntu: apt install {wanted}, then "
        "repeat.",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
