# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The review in words: classes, states, the rows of proposals, and the heads over what was written."""

from datetime import date

from kjw_desktop.domain.report_layout import ReportPart
from kjw_desktop.language import mark, translate
from kjw_desktop.privacy.coarser.about import About
from kjw_desktop.privacy.coarser.dates import when
from kjw_desktop.privacy.review.passage import Passage
from kjw_desktop.privacy.review.proposal import Act, Decision, Proposal
from kjw_desktop.ui.day_words import short_day
from kjw_desktop.ui.people.overview.review_units import Run, State, Trust, trust_of
from kjw_desktop.ui.theme.tokens import Tone
from kjw_desktop.ui.widgets.row_data import RowData

_CLASSES = {
    "naam": mark("ReviewWords", "name"),
    "bijnaam": mark("ReviewWords", "nickname"),
    "leeftijd_exact": mark("ReviewWords", "age"),
    "datum_exact": mark("ReviewWords", "day"),
    "plaats": mark("ReviewWords", "place"),
    "school_club": mark("ReviewWords", "school or club"),
    "contactgegevens": mark("ReviewWords", "contact details"),
    "gezinssamenstelling": mark("ReviewWords", "family"),
    "herkomst_geloof": mark("ReviewWords", "origin or faith"),
    "gezondheid": mark("ReviewWords", "health"),
    "strafrecht": mark("ReviewWords", "offence"),
    "unieke_gebeurtenis": mark("ReviewWords", "what is known of one alone"),
}
_SECTIONS = {
    "question": mark("ReviewWords", "My question"),
    "who": mark("ReviewWords", "Who this young person is"),
    "child": mark("ReviewWords", "The young person"),
    "home": mark("ReviewWords", "At home"),
    "school": mark("ReviewWords", "School and work"),
    "free_time": mark("ReviewWords", "Free time, friends and surroundings"),
    "helps": mark("ReviewWords", "What helps"),
    "done": mark("ReviewWords", "What I did already"),
    "role": mark("ReviewWords", "My role"),
    "view": mark("ReviewWords", "What the young person thinks of it"),
    "happened": mark("ReviewWords", "From my notes"),
    ReportPart.SUMMARY.value: mark("ReviewWords", "The introduction"),
    ReportPart.THEMES.value: mark("ReviewWords", "What plays, and what we did"),
    ReportPart.EVALUATION.value: mark("ReviewWords", "What participants thought of it"),
    ReportPart.STORY.value: mark("ReviewWords", "Stories and quotes"),
    ReportPart.TARGETS.value: mark("ReviewWords", "What was agreed"),
    ReportPart.TALK.value: mark("ReviewWords", "For the conversation"),
}
_NO_DAYS = frozenset(part.value for part in ReportPart)
"""A report does not say when its words were written."""
_TRUST = {
    Trust.SURE: mark("ReviewWords", "sure"),
    Trust.UNSURE: mark("ReviewWords", "perhaps"),
    Trust.TRAIT: mark("ReviewWords", "rare trait"),
}
_STATES = {
    Act.ACCEPTED: mark("ReviewWords", "agreed"),
    Act.REWORDED: mark("ReviewWords", "reworded"),
    Act.KEPT: mark("ReviewWords", "stays"),
}
_OPEN = mark("ReviewWords", "decide")
_OUT = mark("ReviewWords", "(left out)")
_LONGEST = 26
"""Characters of what was written that a row shows: what comes in its place has to be read too."""


def class_word(redaction_class: str) -> str:
    """A class in a word or two; of one that nobody named here the key."""
    return _said(_CLASSES.get(redaction_class, redaction_class))


def trust_word(trust: Trust) -> str:
    """How sure it is, in a word."""
    return _said(_TRUST[trust])


def state_word(decision: Decision | None) -> str:
    """What was decided, in a word."""
    return _said(_STATES[decision.act] if decision else _OPEN)


def instead(proposal: Proposal, decision: Decision | None) -> str:
    """What comes in the place of a proposal's words, as it stands where they stand first."""
    if decision is not None and decision.act is Act.KEPT:
        return proposal.text
    rewritten = decision is not None and decision.act is Act.REWORDED
    said = decision.text if decision and rewritten else proposal.occurrences[0].replacement
    return said.strip() or _said(_OUT)


def row_of(proposal: Proposal, decision: Decision | None) -> RowData:
    """A proposal as a row: what becomes what, its class and how often, how sure, and what was decided."""
    text = " ".join(proposal.text.split())
    kept = decision is not None and decision.act is Act.KEPT
    new = instead(proposal, decision)
    short = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    about = [class_word(proposal.redaction_class), _times(len(proposal.occurrences))]
    if trust_of(proposal) is not Trust.SURE:
        about.append(trust_word(trust_of(proposal)))
    if kept and decision is not None:
        about.append(decision.reason.strip())
    state = state_word(decision)
    becomes = translate("ReviewWords", "{words} stays").format(words=text)
    if not kept:
        becomes = translate("ReviewWords", "{words} becomes {instead}").format(words=text, instead=new)
    return RowData(
        title=short if kept else f"{short} → {new}",
        detail=" · ".join(part for part in about if part),
        aside=state,
        aside_tone=_tone(decision),
        spoken=". ".join((becomes, *(part for part in about if part), state)),
        subject=proposal.key,
    )


def heads(
    passage: Passage, before: Passage | None, about: About | None, today: date
) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """What stands over a passage in the two panes: its section where that begins, and when it was."""
    ours: list[Run] = []
    theirs: list[Run] = []
    if before is None or before.section != passage.section:
        title = Run(_said(_SECTIONS.get(passage.section, passage.section)) + "\n", State.HEAD)
        ours.append(title)
        theirs.append(title)
    if passage.day is not None and passage.section not in _NO_DAYS:
        ours.append(Run(short_day(passage.day, today) + ": ", State.DAY))
        coarse = when(passage.day, about) if about is not None else ""
        theirs.append(Run(coarse[:1].upper() + coarse[1:] + ": " if coarse else "", State.DAY))
    return tuple(ours), tuple(theirs)


def _times(number: int) -> str:
    if number < 2:
        return ""
    return translate("ReviewWords", "{n} times").format(n=number)


def _tone(decision: Decision | None) -> Tone:
    if decision is None:
        return Tone.CONCERN
    return Tone.MILD if decision.act is Act.KEPT else Tone.STRENGTH


def _said(source: str) -> str:
    return translate("ReviewWords", source)
