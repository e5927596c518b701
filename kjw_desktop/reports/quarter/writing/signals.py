# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Early signals: what was seen, how soon something was done, and how it ended. Strengths come first."""

from collections.abc import Sequence
from dataclasses import replace

from kjw_desktop.domain.figure_terms import OPEN
from kjw_desktop.domain.figures import TOTAL
from kjw_desktop.reports import dutch
from kjw_desktop.reports.quarter.parts import SignalsPart
from kjw_desktop.reports.quarter.shapes import Chart, Figure, Level, LevelChart, LevelRow
from kjw_desktop.reports.quarter.writing import first_step
from kjw_desktop.reports.quarter.writing.material import Material
from kjw_desktop.reports.quarter.writing.summary import SIGNALS, STRENGTH, first_step_sentence

ENDINGS = "signalen_afloop"
_MOST_ROWS = 4
"""Of a board's chart."""


def signals(material: Material) -> SignalsPart:
    """The part SIGNALS; figures of a programme have none, and it says why."""
    said = material.said
    there = SIGNALS in material.now
    levels = _levels(material) if there else _no_levels(material)
    empty = said.say("nothing") if there else said.say("signals.programme")
    return SignalsPart(
        title=said.say("signals.title"),
        levels=levels,
        sentences=material.shortened(_sentences(material)) if levels.rows else (),
        charts=_charts(material),
        first_steps=None if material.short else _first_steps(material),
        note=said.say("signals.folded") if levels.rows else empty,
    )


def _sentences(material: Material) -> tuple[str, ...]:
    """What a board reads of them is the first: how soon a step followed, else how many there were."""
    said, total = material.said, material.figure(SIGNALS)
    strengths = material.figure(SIGNALS, TOTAL, STRENGTH)
    domains, endings = material.largest(SIGNALS), material.largest(ENDINGS, without=(OPEN,))
    told = [*material.number("signals.counted", total)]
    if total and strengths:
        told += [said.say("signals.strengths", n=dutch.number(strengths), all=dutch.number(total))]
    told += [said.say("signals.domains", what=domains)] if domains else []
    step = (*first_step_sentence(material), *_first_step_earlier(material))
    after = [said.say("signals.endings", what=endings)] if endings else []
    after += material.number("signals.open", material.figure(ENDINGS, OPEN))
    return (*step, *told) if material.short else (*told, *step, *after)


def _first_step_earlier(material: Material) -> tuple[str, ...]:
    """The same of earlier periods, where their figures carry it."""
    if first_step.most_within(material.now) is None:
        return ()
    said, told = material.said, []
    for figures, when in material.compared.earlier:
        days = first_step.most_within(figures)
        if days is not None:
            key = "first_step_within" if days else "first_step_at_once"
            what = said.say(f"signals.{key}", days=dutch.in_words(days))
            told.append(said.say("signals.first_step_earlier", when=dutch.sentence(when), what=what))
    return tuple(told)


def _levels(material: Material) -> LevelChart:
    """Signals per life domain and level; domains whose every figure is 0 are left out."""
    keys = material.now.shape(SIGNALS).column_keys
    return _level_chart(material, "levels", SIGNALS, keys, with_totals=True)


def _first_steps(material: Material) -> LevelChart | None:
    """Worries by days until the first step; totals would count strengths along."""
    keys = first_step.worry_levels(material.now)
    chart = _level_chart(material, "first_steps", first_step.TABLE, keys, with_totals=False) if keys else None
    return chart if chart is not None and chart.rows else None


def _no_levels(material: Material) -> LevelChart:
    total = LevelRow(material.words.name("", TOTAL), (), None)
    return LevelChart(
        material.said.say("chart.levels.title"), material.said.say("chart.levels.caption"), (), (), total
    )


def _level_chart(
    material: Material, key: str, name: str, levels: Sequence[str], *, with_totals: bool
) -> LevelChart:
    said, compared = material.said, material.compared
    every = [_row(material, name, row, levels, with_totals=with_totals) for row in material.now.rows(name)]
    rows = [row for row in every if any(figure != 0 for figure in _drawn(row, with_totals=with_totals))]
    caption = _caption(material, key, with_totals=with_totals)
    if material.short and len(rows) > _MOST_ROWS:
        caption = said.say("largest", caption=caption, n=dutch.in_words(_MOST_ROWS))
        rows = sorted(rows, key=lambda row: 1 if row.total is None else -row.total)[:_MOST_ROWS]
    total = _row(material, name, TOTAL, levels, with_totals=with_totals)
    return LevelChart(
        said.say(f"chart.{key}.title"),
        caption,
        tuple(Level(level, material.words.in_sentence("zwaarte", level)) for level in levels),
        tuple(rows),
        total,
        compared.before_words,
        compared.year_ago_words,
        with_totals,
    )


def _drawn(row: LevelRow, *, with_totals: bool) -> tuple[Figure, ...]:
    return (*row.figures, row.total) if with_totals else row.figures


def _caption(material: Material, key: str, *, with_totals: bool) -> str:
    caption = material.said.say(f"chart.{key}.caption")
    told = " · ".join(words for _, words in material.compared.earlier)
    if with_totals or not told:
        return caption
    return material.said.say("chart.in_brackets", caption=caption, earlier=told)


def _row(material: Material, name: str, key: str, levels: Sequence[str], *, with_totals: bool) -> LevelRow:
    compared, label = material.compared, material.label(name, key)
    figures = tuple(material.figure(name, key, level) for level in levels)
    if with_totals:
        return LevelRow(label, figures, material.figure(name, key), *compared.thens(name, key))
    earlier = tuple(tuple(told.then(name, key, level) for told, _ in compared.earlier) for level in levels)
    return LevelRow(label, figures, None, earlier=earlier if compared.earlier else ())


def _charts(material: Material) -> tuple[Chart, ...]:
    if material.short or ENDINGS not in material.now:
        return ()
    ended, open_too = material.ranked(ENDINGS, without=(OPEN,)), material.listed(ENDINGS)
    going_on = [line for line in open_too if line.label == material.label(ENDINGS, OPEN)]
    chart = material.chart("endings", ended)
    return (replace(chart, lines=(*chart.lines, *going_on)),) if ended or going_on else ()
