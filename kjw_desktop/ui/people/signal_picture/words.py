# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The signal picture in words: one signal, all of it, and what a hint says."""

from collections.abc import Sequence
from datetime import date

from kjw_desktop.domain.signal_patterns import Hint, Rule
from kjw_desktop.domain.signal_picture import Picture
from kjw_desktop.domain.signals import Signal
from kjw_desktop.domain.vocabulary import Vocabularies
from kjw_desktop.language import translate
from kjw_desktop.ui.day_words import month, short_day, when
from kjw_desktop.ui.terms import short_word, spoken, word

MOST_TOLD = 6
"""Of the signals of a life domain: all of them stand in the list."""
MOST_LETTERS = 300
"""Of what was seen: all of it stands in the record, which Enter opens."""


def head_of(signal: Signal, words: Vocabularies, today: date) -> str:
    """Level, life domain and day of a signal."""
    parts = (
        short_word(words, "signal_level", signal.level),
        word(words, "life_domain", signal.domain),
        when(signal.day, signal.at, today),
    )
    return " · ".join(parts)


def rest_of(signal: Signal, words: Vocabularies, today: date) -> str:
    """How it is known, what it was about, what helps and how it ended; a line for each that is noted."""
    kinds = ", ".join(short_word(words, "signal_kind", key) for key in signal.kinds)
    helps = ", ".join(short_word(words, "protective_factor", key) for key in signal.helps)
    lines = [
        translate("SignalPicture", "About: {kinds}").format(kinds=kinds) if kinds else "",
        translate("SignalPicture", "Known by: {certainty}").format(
            certainty=short_word(words, "signal_certainty", signal.certainty)
        )
        if signal.certainty
        else "",
        translate("SignalPicture", "Helps: {helps}").format(helps=helps) if helps else "",
        translate("SignalPicture", "Closed: {day}").format(day=short_day(signal.closed_on, today))
        if signal.closed_on
        else "",
    ]
    return "\n".join(line for line in lines if line)


def observation_of(signal: Signal) -> str:
    """What was seen or heard, cut where it is long."""
    text = " ".join(signal.observation.split())
    return text if len(text) <= MOST_LETTERS else text[:MOST_LETTERS].rstrip() + "…"


def told(signal: Signal, words: Vocabularies, today: date) -> str:
    """A signal as a screen reader says it."""
    parts = (
        head_of(signal, words, today),
        observation_of(signal),
        *rest_of(signal, words, today).split("\n"),
    )
    return ". ".join(part for part in parts if part)


def summary(picture: Picture, words: Vocabularies) -> str:
    """The whole picture in a line for each life domain: its latest signals in time, by level and month."""
    return "\n".join(
        f"{word(words, 'life_domain', line.domain)}: {_latest(line.signals, words)}" for line in picture.lines
    )


def _latest(signals: Sequence[Signal], words: Vocabularies) -> str:
    told = [
        f"{short_word(words, 'signal_level', each.level).lower()} ({month(each.day)})"
        for each in signals[-MOST_TOLD:]
    ]
    return ", ".join(told if len(signals) <= MOST_TOLD else ("…", *told))


def said_by(hint: Hint, words: Vocabularies) -> str:
    """What a hint says, with its life domains."""
    said = hint.rule.said_en if spoken() == "en" else hint.rule.said_nl
    return said.format(domains="; ".join(short_word(words, "life_domain", key) for key in hint.domains))


def step_of(rule: Rule) -> str:
    """What is usually done."""
    return rule.step_en if spoken() == "en" else rule.step_nl


def name_of(rule: Rule) -> str:
    """What the settings call a rule."""
    return rule.name_en if spoken() == "en" else rule.name_nl
