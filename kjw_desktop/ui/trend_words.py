# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the trends of neighbourhood notes are called."""

from kjw_desktop.language import translate


def trend_word(trend: str) -> str:
    """A trend as one reads it, '' for none; a text of before there were five trends is left as it is."""
    return {
        "nieuw": translate("Trends", "New"),
        "meer": translate("Trends", "More"),
        "minder": translate("Trends", "Less"),
        "weg": translate("Trends", "Gone"),
        "zelfde": translate("Trends", "The same"),
    }.get(trend, trend)
