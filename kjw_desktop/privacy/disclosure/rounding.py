# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Steady random rounding to multiples of a base.

Unbiased random rounding, as Statistics Canada uses it with base 5 and Statistics New Zealand with base 3:
each count goes to one of its two neighbouring multiples, with chances that leave its expectation as it is. It
is made steady in the way of the cell key method of the Australian Bureau of Statistics: the chance of a count
is drawn once and for all, here from a secret key and the count's identity.
"""

import hashlib
import hmac

from kjw_desktop.privacy.disclosure.counts import Count

BASE = 5
MAX_DEVIATION = BASE - 1


def draw(secret: bytes, count: Count) -> int:
    """A number from 0 to BASE - 1, each as likely, that is always the same for this count and secret."""
    parts = (count.unit, str(count.period), *(f"{dimension}={term}" for dimension, term in count.where))
    digest = hmac.digest(secret, "\x1f".join(parts).encode(), hashlib.sha256)
    return int.from_bytes(digest[:8]) % BASE


def steady(secret: bytes, count: Count, value: int) -> int:
    """The true number `value` of `count` as a multiple of BASE, at most MAX_DEVIATION from it.

    It never falls when the number grows, and a multiple of BASE stays as it is. With a draw r the number goes
    up when its remainder is greater than r, so with a chance of remainder / BASE.
    """
    return (value + MAX_DEVIATION - draw(secret, count)) // BASE * BASE


def neighbours(value: int) -> tuple[int, ...]:
    """Every multiple of BASE from 0 on that lies at most MAX_DEVIATION from the true number."""
    down = value // BASE * BASE
    return (down,) if down == value else (down, down + BASE)
