# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first page in words and figures: introduction, tiles, and the same figures beside earlier ones."""

from kjw_desktop.domain.figures import TOTAL, Figures, FigureTable
from kjw_desktop.reports import dutch
from kjw_desktop.reports.labels import Wording
from kjw_desktop.reports.quarter.content import Comparison, Figure, TableRow, Tile
from kjw_desktop.reports.quarter.past import Past
from kjw_desktop.reports.texts import Texts

_TABLES = {
    "people": "jongeren_leeftijd_gender",
    "contacts": "contacten_soort",
    "visits": "deelnemers_soort_leeftijd",
    "activities": "activiteiten_soort",
    "signals": "signalen_leefgebied_zwaarte",
}
_TILES = ("people", "contacts", "visits", "activities")


def headline(figures: Figures, name: str) -> Figure:
    """The published total that a headline prints; None when hidden. Raises KeyError for an unknown name."""
    return figures.table(_TABLES[name]).value()


def introduction(said: Texts, figures: Figures, words: Wording, past: Past) -> tuple[str, ...]:
    """A few sentences made of published totals and of the two largest rows, strengths before worries."""
    counts = {name: headline(figures, name) for name in _TILES}
    told = [said.say(f"intro.{name}", n=dutch.number(count)) for name, count in counts.items() if count]
    if not told:
        return (said.say("intro.nothing", period=dutch.period_in_sentence(figures.period)),)
    this = dutch.sentence(said.say(f"{past.kind}.this"))
    lines = [said.say("intro.counted", this=this, what=dutch.listing(told))]
    kinds = _largest(said, figures.table("contacten_soort"), words)
    if kinds:
        lines.append(said.say("intro.kinds", what=kinds))
    return (" ".join(lines), *_signals(said, figures.table(_TABLES["signals"]), words))


def _signals(said: Texts, table: FigureTable, words: Wording) -> tuple[str, ...]:
    total = table.value()
    if not total:
        return ()
    domains = _largest(said, table, words)
    key = "intro.signals" if domains else "intro.signals_bare"
    lines = [said.say(key, n=dutch.number(total), what=domains)]
    strengths = table.value(TOTAL, "kracht") if "kracht" in table.shape.column_keys else None
    if strengths:
        lines.append(said.say("intro.strengths", n=dutch.number(strengths)))
    return (" ".join(lines),)


def _largest(said: Texts, table: FigureTable, words: Wording) -> str:
    """The two largest rows that stand above the rest, in words; empty when none does."""
    ranked = sorted(
        ((table.value(key) or 0, key) for key in table.shape.row_keys), key=lambda pair: pair[0], reverse=True
    )
    third = ranked[2][0] if len(ranked) > 2 else 0
    return dutch.listing(
        [
            said.say("intro.ranked", label=words.in_sentence(table.shape.rows, key), n=dutch.number(value))
            for value, key in ranked[:2]
            if value > third
        ]
    )


def tiles(said: Texts, figures: Figures, past: Past) -> tuple[Tile, ...]:
    """Four headline figures with the change against the period before and their course up to now."""
    return tuple(
        Tile(
            headline(figures, name),
            said.say(f"tile.{name}"),
            change(said, headline(figures, name), name, past),
            _course(name, past),
        )
        for name in _TILES
    )


def change(said: Texts, now: Figure, name: str, past: Past) -> str:
    """The change in words, empty without two figures.

    The difference of two figures lies at most both deviations from the truth; what is no larger
    than that is told as 'about the same'.
    """
    before = headline(past.previous, name) if past.previous else None
    if now is None or before is None or past.previous is None:
        return ""
    difference = now - before
    if abs(difference) <= _slack(past):
        return said.say("tile.same", when=past.before_words)
    key = "tile.more" if difference > 0 else "tile.less"
    return said.say(key, n=dutch.number(abs(difference)), when=past.before_words)


def _slack(past: Past) -> int:
    """How far the difference of two figures, now and then, may lie from the truth."""
    return past.now.max_deviation + max((then.max_deviation for then, _ in past.course), default=0)


def _course(name: str, past: Past) -> tuple[int, ...]:
    figures = [headline(figures, name) for figures in (*(told for told, _ in past.course), past.now)]
    known = tuple(figure for figure in figures if figure is not None)
    return known if len(known) == len(figures) > 1 else ()


def tile_note(said: Texts, past: Past) -> str:
    """What the changes are measured against, with those figures; empty without a period before."""
    if past.previous is None:
        return ""
    parts = []
    for name in _TILES:
        figure = headline(past.previous, name)
        if figure is not None:
            parts.append(said.say("tile.note_part", n=dutch.number(figure), label=said.say(f"tile.{name}")))
    if not parts:
        return ""
    before = dutch.period_in_sentence(past.previous.period)
    note = said.say("tile.note", before=before, figures=dutch.listing(parts))
    return f"{note} {said.say('tile.note_line', first=past.course[0][1])}"


def comparison(said: Texts, past: Past) -> Comparison:
    """The headline figures beside those of earlier periods; without any it has no rows."""
    columns = (*past.course, (past.now, said.say("comparison.now")))
    rows = tuple(
        TableRow(said.say(f"tile.{name}"), tuple(headline(figures, name) for figures, _ in columns))
        for name in _TABLES
    )
    return Comparison(
        said.say("comparison.title"),
        said.say("comparison.caption", n=dutch.in_words(_slack(past))),
        tuple(f"{name}, {dutch.period_short(figures.period)}" for figures, name in columns),
        rows if past.course else (),
    )
