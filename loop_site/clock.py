"""What time it is for the site: Jakarta time, or the reproducible clock when one is set."""

import os
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

JAKARTA = ZoneInfo("Asia/Jakarta")


def now():
    """Aware datetime in Asia/Jakarta.

    `SOURCE_DATE_EPOCH` (seconds, https://reproducible-builds.org/specs/source-date-epoch/)
    replaces the machine's clock, so that a build can be repeated to the byte.
    Raises ValueError with a sentence when it is not a whole number.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "").strip()
    if not epoch:
        return datetime.now(JAKARTA)
    try:
        return datetime.fromtimestamp(int(epoch), UTC).astimezone(JAKARTA)
    except (ValueError, OverflowError, OSError):
        raise ValueError(
            f"SOURCE_DATE_EPOCH harus bilangan bulat detik, bukan {epoch!r}. "
            f"/ SOURCE_DATE_EPOCH must be whole seconds, not {epoch!r}."
        ) from None
