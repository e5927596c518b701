# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What lists ask of early signals: whether they are closed, and whether a worry still wants a step."""

from sqlalchemy import ColumnElement, and_, case, func, not_, or_, select

from kjw_desktop.domain.entries import EntryKind
from kjw_desktop.domain.followups import DROPPED
from kjw_desktop.domain.signals import NEEDS_CERTAINTY
from kjw_desktop.storage.rows import TimelineQuery
from kjw_desktop.storage.tables import entry, entry_link, followup, signal

_CLOSED = (
    select(func.coalesce(signal.c.outcome, ""))
    .where(signal.c.entry == entry.c.id, or_(signal.c.closed_on.is_not(None), signal.c.outcome.is_not(None)))
    .correlate(entry)
)
IS_SIGNAL = entry.c.kind == EntryKind.SIGNAL.value
STATE = case((IS_SIGNAL, _CLOSED.scalar_subquery()), else_=entry.c.state).label("state")
"""The state of an entry; of a signal that was closed its outcome, '' where none is known."""


def conditions(query: TimelineQuery) -> list[ColumnElement[bool]]:
    """What a query asks of signals; nothing while it asks for all kinds alike."""
    found: list[ColumnElement[bool]] = []
    if query.level is not None:
        found.append(entry.c.level == query.level)
    if query.life_domain is not None:
        found.append(entry.c.sort == query.life_domain)
    if query.closed is not None:
        found.append(_CLOSED.exists() if query.closed else not_(_CLOSED.exists()))
    if query.without_step:
        found += without_step()
    return [IS_SIGNAL, *found] if found else []


def without_step() -> list[ColumnElement[bool]]:
    """Open worries without a first action, a reason or a step; one dropped without a reason is none."""
    step = entry.alias("step")
    stepped = (
        select(entry_link.c.target)
        .join(step, step.c.id == entry_link.c.entry)
        .outerjoin(followup, followup.c.entry == step.c.id)
        .where(
            entry_link.c.target == entry.c.id,
            step.c.kind == EntryKind.FOLLOWUP.value,
            or_(step.c.state != DROPPED, func.coalesce(followup.c.reason, "") != ""),
        )
        .correlate(entry)
    )
    settled = select(signal.c.entry).where(
        signal.c.entry == entry.c.id,
        or_(
            signal.c.closed_on.is_not(None),
            signal.c.outcome.is_not(None),
            signal.c.first_action_on.is_not(None),
            signal.c.no_step_reason != "",
        ),
    )
    worry = and_(IS_SIGNAL, entry.c.level.in_(sorted(NEEDS_CERTAINTY)))
    return [worry, not_(settled.correlate(entry).exists()), not_(stepped.exists())]
