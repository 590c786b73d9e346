"""How often one address may send something, kept in memory for as long as it matters."""

import hashlib
import ipaddress
import secrets
import time
from collections import OrderedDict

ADDRESSES = 10_000


class _ByAddress:
    """Something for each of the newest ADDRESSES addresses; none of them can be read from it."""

    def __init__(self):
        self._key, self._kept = secrets.token_bytes(32), OrderedDict()

    def get(self, address, otherwise):
        return self._kept.get(self._hidden(address), otherwise)

    def put(self, address, value):
        hidden = self._hidden(address)
        self._kept[hidden] = value
        self._kept.move_to_end(hidden)
        if len(self._kept) > ADDRESSES:
            self._kept.popitem(last=False)

    def __len__(self):
        return len(self._kept)

    def _hidden(self, address):
        return hashlib.blake2b(_network(address).encode(), key=self._key, digest_size=16).digest()


def _network(address):
    """One household or phone: a whole IPv4 address, the first half of an IPv6 one."""
    try:
        read = ipaddress.ip_address(address or "")
    except ValueError:
        return address or ""
    if read.version == 6 and read.ipv4_mapped:
        return str(read.ipv4_mapped)
    return str(ipaddress.ip_network((read, 64), strict=False)) if read.version == 6 else str(read)


class Rate:
    """A token bucket an address: `most` at once, `hourly` in the long run. clock: seconds."""

    def __init__(self, most=30, hourly=60, clock=time.monotonic):
        self._most, self._pace, self._clock = most, hourly / 3600, clock
        self._buckets = _ByAddress()

    def wait(self, address):
        """Take one; 0.0, or the seconds until there is one again."""
        now = self._clock()
        left, then = self._buckets.get(address, (self._most, now))
        left = min(self._most, left + (now - then) * self._pace)
        if left < 1:
            self._buckets.put(address, (left, now))
            return (1 - left) / self._pace
        self._buckets.put(address, (left - 1, now))
        return 0.0


class Attempts:
    """Slows down guessing: free tries first, then pauses that double. clock: seconds.

    One address has 5 tries and then pauses up to an hour; all addresses together have 20 and
    pauses up to five minutes. An hour without a failure forgets.
    """

    PAUSE, FORGET = 30, 3600

    def __init__(self, clock=time.monotonic):
        self._clock = clock
        self._failed, self._together = _ByAddress(), (0, 0.0)

    def wait(self, address):
        """Seconds until the next try is looked at; 0.0 for at once."""
        one, everyone = self._failed.get(address, (0, 0.0)), self._together
        return max(self._left(*one, 5, 3600), self._left(*everyone, 20, 300))

    def failed(self, address):
        """Count a try; also before it is known to fail, so that many at once are no way round."""
        self._failed.put(address, self._counted(*self._failed.get(address, (0, 0.0))))
        self._together = self._counted(*self._together)

    def succeeded(self, address):
        """Forget this address's failures, and this try."""
        self._failed.put(address, (0, 0.0))
        self._together = (max(0, self._together[0] - 1), self._together[1])

    def _counted(self, count, last):
        now = self._clock()
        return (1 if now - last > self.FORGET else count + 1), now

    def _left(self, count, last, free, most):
        if count < free:
            return 0.0
        pause = min(self.PAUSE * 2 ** min(count - free, 20), most)
        return max(0.0, last + pause - self._clock())
