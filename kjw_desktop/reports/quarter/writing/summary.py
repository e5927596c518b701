# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first page: a few sentences, four tiles, two charts, and what youth work does and does not."""

from kjw_desktop.domain.figures import TOTAL
from kjw_desktop.reports import dutch
from kjw_desktop.reports.quarter.parts import SummaryPart
from kjw_desktop.reports.quarter.shapes import Figure, TextBlock, Then, Tile
from kjw_desktop.reports.quarter.writing.first_step import most_within
from kjw_desktop.reports.quarter.writing.material import Material
from kjw_desktop.reports.quarter.writing.paragraphs import paragraphs

HEADLINES = {
    "people": "jongeren_leeftijd_gender",
    "contacts": "contacten_soort",
    "visits": "deelnemers_soort_leeftijd",
    "activities": "activiteiten_soort",
}
"""The tables whose totals are the headlines."""
SIGNALS = "signalen_leefgebied_zwaarte"
STRENGTH = "kracht"
_FEW = 4
"""A summary whose largest total is under so many times the threshold says that nearly nothing can be said."""


def summary(material: Material) -> SummaryPart:
    """The part SUMMARY."""
    said, compared = material.said, material.compared
    shown = [material.ordered("ages", material.listed(HEADLINES["people"]))]
    shown.append(material.chart("kinds", material.ranked(HEADLINES["contacts"])))
    return SummaryPart(
        title=said.say("summary.title"),
        introduction=introduction(material),
        own_words=paragraphs(material.own.introduction if material.own else ""),
        tiles=tiles(material),
        tile_note=_tile_note(material),
        charts=tuple(chart for chart in shown if chart.lines),
        does=TextBlock(said.say("does.title"), said.many("does.paragraphs")),
        does_not=TextBlock(said.say("does_not.title"), said.many("does_not.paragraphs")),
        before_words=compared.before_words,
        year_ago_words=compared.year_ago_words,
    )


def introduction(material: Material) -> tuple[str, ...]:
    """A few sentences made of published totals and of the largest rows, strengths before worries."""
    said = material.said
    counts = {name: material.figure(table) for name, table in HEADLINES.items()}
    told = [said.say(f"summary.{name}", n=dutch.number(count)) for name, count in counts.items() if count]
    about = _programme(material)
    if not told:
        period = dutch.period_in_sentence(material.now.figures.period)
        return (*about, said.say("summary.nothing", period=period))
    lines = [said.say("summary.counted", this=dutch.sentence(material.this), what=dutch.listing(told))]
    if is_sparse(material):
        return (*about, " ".join(lines), said.say("summary.sparse"))
    kinds = material.largest(HEADLINES["contacts"])
    if kinds:
        lines.append(said.say("summary.kinds", what=kinds))
    second = [*_grew(material), *_signals(material)]
    return (*about, " ".join(lines), *((" ".join(second),) if second else ()))


def is_sparse(material: Material) -> bool:
    """Whether nearly nothing may be said: every headline is small, or more figures are hidden than stand."""
    figures = material.now.figures
    values = [cell.value for table in figures.tables for cell in table.cells]
    hidden, standing = values.count(None), sum(1 for value in values if value)
    largest = max(material.figure(table) or 0 for table in HEADLINES.values())
    return hidden > standing or largest < _FEW * figures.threshold


def _programme(material: Material) -> tuple[str, ...]:
    key = material.now.figures.programme
    if key is None:
        return ()
    name = material.lists.label("policy_programme", key)
    return (material.said.say("summary.programme", programme=name),)


def _grew(material: Material) -> tuple[str, ...]:
    """The kind of activity whose visits grew most, where the rounding cannot have made the difference."""
    best: tuple[int, str, str] | None = None
    for line in material.ranked(HEADLINES["visits"]):
        earlier = (
            (line.year_ago, material.compared.year_ago_words),
            (line.before, material.compared.before_words),
        )
        then, when = next(((then, when) for then, when in earlier if then is not None), (None, ""))
        if then is None or then.figure is None or line.now is None:
            continue
        more = line.now - then.figure
        if more > material.compared.slack and (best is None or more > best[0]):
            best = (more, line.label, when)
    if best is None:
        return ()
    return material.number("summary.grew", best[0], label=best[1], when=best[2])


def _signals(material: Material) -> tuple[str, ...]:
    total = material.figure(SIGNALS)
    if not total:
        return ()
    strong = material.figure(SIGNALS, TOTAL, STRENGTH)
    key = "summary.signals_strong" if strong else "summary.signals"
    return (
        *material.number(key, total, strong=dutch.number(strong or 0)),
        *first_step_sentence(material),
    )


def first_step_sentence(material: Material) -> tuple[str, ...]:
    """Within how many days a first step usually followed; nothing where the figures do not carry it."""
    days = most_within(material.now)
    if days is None:
        return ()
    if days == 0:
        return (material.said.say("signals.first_step_same"),)
    return (material.said.say("signals.first_step", days=dutch.in_words(days)),)


def tiles(material: Material) -> tuple[Tile, ...]:
    """Young people, contacts, visits, and how soon a first step followed, else activities."""
    names = ("people", "contacts", "visits")
    last = _first_step_tile(material) or _tile(material, "activities")
    return (*(_tile(material, name) for name in names), last)


def _tile(material: Material, name: str) -> Tile:
    table = HEADLINES[name]
    now = material.figure(table)
    before, year_ago = material.compared.thens(table)
    return Tile(
        now,
        material.said.say(f"tile.{name}"),
        _change(material, now, before),
        _course(material, table),
        before=before,
        year_ago=year_ago,
    )


def _first_step_tile(material: Material) -> Tile | None:
    days = most_within(material.now)
    if days is None:
        return None
    then, change = most_within(material.compared.before), ""
    if then is not None:
        key = "tile.first_step_also" if then == days else "tile.first_step_then"
        change = material.said.say(key, when=material.compared.before_words, told=_days(material, then))
    return Tile(None, material.said.say("tile.first_step"), change, (), told=_days(material, days))


def _days(material: Material, days: int) -> str:
    if days == 0:
        return material.said.say("tile.first_step_same")
    return material.said.say("tile.first_step_days", n=dutch.number(days))


def _change(material: Material, now: Figure, before: Then | None) -> str:
    """The change in words, empty without two figures.

    The difference of two figures lies at most both deviations from the truth; what is no larger
    than that is told as 'about the same'.
    """
    if now is None or before is None or before.figure is None:
        return ""
    difference, when = now - before.figure, material.compared.before_words
    if abs(difference) <= material.compared.slack:
        return material.said.say("change.same", when=when)
    key = "change.more" if difference > 0 else "change.less"
    return material.said.say(key, n=dutch.number(abs(difference)), when=when)


def _course(material: Material, table: str) -> tuple[int, ...]:
    told = [figures.then(table) for figures in material.compared.course]
    known = tuple(then.figure for then in told if then is not None and then.figure is not None)
    return known if len(known) == len(told) > 1 else ()


def _tile_note(material: Material) -> str:
    """What a change is worth, and from when the lines run; empty without earlier figures."""
    compared, said = material.compared, material.said
    first = compared.year_ago_words or compared.before_words
    return f"{said.say('tile.note')} {said.say('tile.note_course', first=first)}" if first else ""
