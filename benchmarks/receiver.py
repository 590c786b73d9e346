"""The receiver under load: a hundred forms a second for half a minute, one worker, none lost.

Forms start on the beat whether or not earlier ones are answered, each from an address of its own
on a connection of its own, and are timed from that beat.
"""

import asyncio
import statistics
import sys
import time
from urllib.parse import urlencode

from tests.inbox.asking import FORM, written
from tests.inbox.running import running

RATE, SECONDS = 100, 30
SLOWEST = 0.250


def main():
    """Print how many were lost and how long answers took; 1 when it is too many or too long."""
    with running() as receiver:
        answers = asyncio.run(_burst(receiver.port))
        kept = len(receiver.kept())
    thanked = sorted(spent for status, spent in answers if status == 303)
    lost = RATE * SECONDS - len(thanked)
    percentiles = statistics.quantiles(thanked, n=100) if len(thanked) > 1 else [0.0] * 99
    print(
        f"{RATE} forms/s for {SECONDS} s: {lost} refused, {len(thanked) - kept} lost, "
        f"p50 {percentiles[49] * 1000:.0f} ms, p99 {percentiles[98] * 1000:.0f} ms, "
        f"slowest {thanked[-1] * 1000 if thanked else 0:.0f} ms"
    )
    return int(bool(lost) or kept != len(thanked) or percentiles[98] > SLOWEST)


async def _burst(port):
    start = time.perf_counter() + 0.5
    beats = [start + number / RATE for number in range(RATE * SECONDS)]
    return await asyncio.gather(*(_one(port, number, beat) for number, beat in enumerate(beats)))


async def _one(port, number, beat):
    """(status, seconds from its beat to its answer) of one form."""
    body = urlencode(written(message=f"Pesan ke-{number}"), doseq=True).encode()
    head = (
        f"POST /kirim/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n"
        f"X-Forwarded-For: 10.{number >> 16}.{number >> 8 & 255}.{number & 255}\r\n"
        f"Content-Type: {FORM}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    await asyncio.sleep(max(0.0, beat - time.perf_counter()))
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(head.encode() + body)
        answer = await reader.read()
        writer.close()
        return int(answer.split(b" ", 2)[1]), time.perf_counter() - beat
    except (OSError, ValueError, IndexError):
        return 0, time.perf_counter() - beat


if __name__ == "__main__":
    sys.exit(main())
