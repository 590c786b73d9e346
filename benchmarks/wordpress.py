"""How long the import of a WordPress archive of a thousand posts takes, with its pictures, and how
much memory; and that of an export of 50 MB. Then a second run of the first, which changes nothing.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from . import corpus, wordpress_export

COUNT, SECONDS, MEGABYTES = 1000, 60, 500
HEAVY = 6  # times the usual length makes 50 MB


def main():
    """Print seconds and megabytes; 1 when a limit is passed."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        wordpress_export.uploads(folder / "uploads")
        runs = []
        for name, weight in (("usual", 1), ("heavy", HEAVY)):
            export, root = folder / f"{name}.xml", corpus.lay_out(folder / name, 0)
            wordpress_export.write(export, COUNT, weight)
            runs.append(_measured(f"import of {COUNT} posts", root, export, folder / "uploads"))
            if weight == 1:
                before = _tree(root)
                runs.append(_measured("the same again", root, export, folder / "uploads"))
                if _tree(root) != before:
                    print("the second run changed something")
                    return 1
    seconds, memory = runs[0]
    return 0 if seconds <= SECONDS and max(memory for _, memory in runs) <= MEGABYTES else 1


def _measured(name, root, export, uploads):
    """(seconds, megabytes) of one run; raises CalledProcessError where it fails."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "loop_site", "import", "wordpress", export, "--media", uploads]
    child = subprocess.Popen(
        command,
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(corpus.ROOT)},
        stdout=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, command)
    seconds = time.perf_counter() - start
    memory = usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    size = export.stat().st_size / 1e6
    print(
        f"{name}, {size:.0f} MB: {seconds:.1f} s, processor {usage.ru_utime + usage.ru_stime:.1f} "
        f"s, {memory:.0f} MB"
    )
    return seconds, memory


def _tree(root):
    files = sorted((root / "docs").rglob("*"))
    return {
        file: (file.stat().st_mtime_ns, file.stat().st_size) for file in files if file.is_file()
    }


if __name__ == "__main__":
    sys.exit(main())
