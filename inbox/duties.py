"""What the receiver does by itself: telling of new messages, erasing old ones."""

import asyncio
import smtplib
import sqlite3
from datetime import UTC, datetime, timedelta

from loop_site.problems import Faults

from . import erasing, log, notify, rules, store

DAY = 24 * 3600


def pause(attempts):
    """Seconds until telling is tried again after so many failures: half a minute to an hour."""
    return min(30 * 2 ** min(attempts - 1, 20), 3600)


async def tell(turns, mail, address, woken, sleep=asyncio.sleep):
    """Tell of messages whenever `woken` (an asyncio.Event) is set, until it has been possible.

    What was told and how often it failed stands in the database: a restart goes on from there.
    """
    while True:
        woken.clear()
        try:
            failures = await _tell_once(turns, mail, address)
        except sqlite3.Error as error:
            log.failure("notification", error)
            failures = 1
        if failures:
            await sleep(pause(failures))
        else:
            await woken.wait()


async def _tell_once(turns, mail, address):
    """Tell of everything that waits, in one letter; how often that failed by now."""
    waiting = await turns.run(turns.store.untold)
    if not waiting:
        return 0
    ids = [kept.id for kept in waiting]
    try:
        made = notify.letter(mail, len(ids), address())
        await asyncio.to_thread(notify.send, mail, made)
    except (OSError, smtplib.SMTPException, ValueError) as error:
        log.failure("notification", error)
        attempts = 1 + max(kept.attempts for kept in waiting)
        await turns.run(turns.store.mark, ids, attempts=attempts)
        return attempts
    await turns.run(turns.store.mark, ids, notified_at=store.iso(datetime.now(UTC)))
    return 0


async def purge_daily(turns, root, preview):
    """Erase what is older than the institute keeps it: now, and once a day from here on."""
    while True:
        try:
            days = rules.read(root, preview, needed=["retention_days"]).retention_days
            erased = await turns.run(erasing.purge, turns.store, expired(days))
            log.line(f"purge {erased}")
        except (Faults, sqlite3.Error) as error:
            log.failure("purge", error)
        await asyncio.sleep(DAY)


def expired(days, now=None):
    """The moment before which messages are too old to be kept."""
    return (now or datetime.now(UTC)) - timedelta(days=days)
