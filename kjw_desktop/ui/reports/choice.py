# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a report is of and for whom: a period, a programme or all of it, and a reader."""

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kjw_desktop.domain.errors import WrongUse
from kjw_desktop.domain.period import Period

_OFFERED = {"kwartaal": 12, "maand": 18, "schooljaar": 5, "jaar": 5}


class PeriodKind(StrEnum):
    """The kinds of periods to choose from."""

    QUARTER = "kwartaal"
    MONTH = "maand"
    SCHOOL_YEAR = "schooljaar"
    YEAR = "jaar"


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """`reader` is a key of `partner` or a name, '' for the client; `programme` one of `policy_programme`."""

    period: Period
    reader: str = ""
    programme: str | None = None


@dataclass(frozen=True, slots=True)
class ChoiceDraft:
    """What stood in the chooser on `day`: the choice, and the letters of a new reader's name."""

    choice: ReportChoice
    typed: str
    day: date


def kind_of(period: Period) -> PeriodKind:
    """Which kind a period is."""
    if period.is_school_year:
        return PeriodKind.SCHOOL_YEAR
    return {1: PeriodKind.MONTH, 3: PeriodKind.QUARTER}.get(period.months, PeriodKind.YEAR)


def offered(kind: PeriodKind, today: date) -> tuple[Period, ...]:
    """Periods of that kind, the one that holds `today` first, then those before it."""
    periods = [_holding(kind, today)]
    while len(periods) < _OFFERED[kind]:
        periods.append(periods[-1].before)
    return tuple(periods)


def latest_ended(kind: PeriodKind, today: date) -> Period:
    """The last period of that kind that is over: what one usually tells of."""
    now = _holding(kind, today)
    return now if now.end <= today else now.before


def _holding(kind: PeriodKind, day: date) -> Period:
    match kind:
        case PeriodKind.QUARTER:
            return Period.quarter_of(day)
        case PeriodKind.SCHOOL_YEAR:
            return Period.school_year_of(day)
        case PeriodKind.MONTH:
            return Period(day.year * 12 + day.month - 1, 1)
        case PeriodKind.YEAR:
            return Period(day.year * 12, 12)


def to_text(draft: ChoiceDraft) -> str:
    """What the vault keeps of it."""
    choice = draft.choice
    kept = {
        "period": str(choice.period),
        "reader": choice.reader,
        "programme": choice.programme,
        "typed": draft.typed,
        "day": draft.day.isoformat(),
    }
    return json.dumps(kept, ensure_ascii=False)


def from_text(text: str) -> ChoiceDraft:
    """What `to_text` wrote. Raises ValueError for anything else."""
    try:
        kept = json.loads(text)
        choice = ReportChoice(
            Period.parse(kept["period"]), str(kept["reader"]), kept["programme"] and str(kept["programme"])
        )
        return ChoiceDraft(choice, str(kept["typed"]), date.fromisoformat(kept["day"]))
    except (KeyError, TypeError, WrongUse) as error:
        raise ValueError("not a choice of a report") from error
