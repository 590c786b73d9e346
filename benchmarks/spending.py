"""What one process spends: processor seconds, wall clock, memory at its peak."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Spent:
    """cpu: user and system seconds, children too. peak: MB of the process. apart: {part: seconds}
    that it told itself, see building.
    """

    cpu: float
    wall: float
    peak: float
    apart: dict


def run(command, folder, **environment):
    """The Spent of `command`; raises CalledProcessError with what it said when it fails."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env={**os.environ, **environment}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, said)
    told = (line.split() for line in said.splitlines() if line.startswith("spent "))
    apart = {name: float(seconds) for _, name, seconds in told}
    return Spent(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, apart)


def median(runs):
    """One Spent of several: the median of each number."""
    def middle(of):
        return statistics.median(of(run) for run in runs)

    names = runs[0].apart
    return Spent(
        middle(lambda run: run.cpu), middle(lambda run: run.wall), middle(lambda run: run.peak),
        {name: middle(lambda run: run.apart[name]) for name in names},
    )  # fmt: skip


def size(folder):
    """MB of all files below `folder` (a Path)."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6
