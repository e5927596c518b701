# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was agreed, and what was realised: by a published figure where the result has a measure.

Else it is what the worker wrote, and says so; a typed number by the rule of `domain.target_measures`.
"""

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.errors import KjwError
from kjw_desktop.domain.figures import TOTAL
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.target_measures import Measure, counts_people, told_number
from kjw_desktop.reports import dutch
from kjw_desktop.reports.quarter.by_cell import ByCell
from kjw_desktop.reports.quarter.parts import Agreed, TargetsPart
from kjw_desktop.reports.quarter.shapes import Figure
from kjw_desktop.reports.quarter.writing.material import Material
from kjw_desktop.reports.quarter.writing.paragraphs import plain
from kjw_desktop.reports.texts import texts

_PERCENTS = frozenset({"%", "procent", "percent", "pct"})


def targets(material: Material) -> TargetsPart:
    """The part TARGETS: each result agreed for a time that meets the summary's own.

    A summary of a programme has that programme's. Without reviewed words no typed text is printed: a result
    with a measure is named by its table, another is left out.
    """
    found = [each for each in material.targets if _concerns(each, material)]
    agreed = [_agreed(material, each) for each in found]
    told = tuple(each for each in agreed if each is not None)
    typed = any(_measure(each) is None for each in found)
    note = "none" if not told else "note_own" if typed and material.own else "note"
    return TargetsPart(
        title=material.said.say("targets.title"), agreed=told, note=material.said.say(f"targets.{note}")
    )


def _concerns(target: Target, material: Material) -> bool:
    figures = material.now.figures
    if figures.programme is not None and target.programme != figures.programme:
        return False
    period = _period(target)
    return period is not None and period.meets(figures.period)


def _period(target: Target) -> Period | None:
    try:
        return Period.parse(target.period)
    except KjwError:
        return None


def _measure(target: Target) -> Measure | None:
    try:
        return Measure.parse(target.measure)
    except KjwError:
        return None


def _agreed(material: Material, target: Target) -> Agreed | None:
    measure = _measure(target)
    own = material.own is not None
    text = plain(target.text) if own else ""
    if measure is not None:
        told = _told_for(material, target)
        if told is not None and told.then(measure.table, measure.row, measure.column) is not None:
            return _measured(material, target, measure, told, text)
    return _typed(material, target, text) if text else None


def _told_for(material: Material, target: Target) -> ByCell | None:
    """The figures that a result is measured by: of its own time where they are known, else of the summary's.

    Those of all work say nothing of a result that was agreed for one programme.
    """
    for figures in (material.now.figures, *material.over):
        if figures.programme == target.programme and figures.period == _period(target):
            return ByCell(figures)
    return material.now if material.now.figures.programme == target.programme else None


def _measured(material: Material, target: Target, measure: Measure, told: ByCell, text: str) -> Agreed:
    figure = told.value(measure.table, measure.row, measure.column)
    period = _period(target)
    note = ""
    if period is not None and told.figures.period != period:
        note = material.said.say(
            "targets.agreed_for",
            period=dutch.period_in_sentence(period),
            part=dutch.period_in_sentence(told.figures.period),
        )
    return Agreed(
        text=text or _name(material, measure),
        told=_shown(material, figure, target),
        share=None if figure is None else _share(figure, target.agreed),
        note=note,
    )


def _shown(material: Material, figure: Figure, target: Target) -> str:
    if figure is None:
        return material.said.say("targets.hidden")
    return _of(material, material.said.say("targets.about", n=dutch.number(figure)), target)


def _name(material: Material, measure: Measure) -> str:
    """What a measure counts: 'Contacten: inloop'."""
    shape, said = material.now.shape(measure.table), material.said
    unit = texts("quarter_tables").say(f"unit.{shape.unit}")
    row = material.words.in_sentence(shape.rows, measure.row)
    if measure.column != TOTAL:
        column = material.words.in_sentence(shape.columns or "", measure.column)
        return said.say("targets.measured_cell", unit=unit, row=row, column=column)
    return unit if measure.row == TOTAL else said.say("targets.measured_row", unit=unit, row=row)


def _typed(material: Material, target: Target, text: str) -> Agreed:
    said, realised = material.said, target.realised
    words = plain(target.realised_text)
    if realised is None:
        told = words or said.say("targets.not_yet")
        return Agreed(text=text, told=told, share=None, note=_own(material, words))
    number = told_number(realised, target.unit, material.now.figures.threshold)
    if number is None:
        told = said.say("targets.hidden")
        return Agreed(text=text, told=told, share=None, note=_own(material, words, words))
    shown = _plain_number(number)
    if counts_people(target.unit):
        shown = said.say("targets.about", n=shown)
    return Agreed(
        text=text,
        told=_of(material, shown, target),
        share=_share(number, target.agreed),
        note=_own(material, shown, words),
    )


def _own(material: Material, told: str, words: str = "") -> str:
    """Whose number it is, with the words that go with it; '' where nothing was said."""
    if not told:
        return ""
    return " ".join(part for part in (words, material.said.say("targets.own")) if part)


def _of(material: Material, shown: str, target: Target) -> str:
    """'105 van 120 jongeren', '85% van 80%', or what is shown alone where no number was agreed."""
    said, unit = material.said, plain(target.unit)
    if unit.casefold() in _PERCENTS:
        shown = said.say("targets.percent", n=shown)
        if target.agreed is None:
            return shown
        agreed = said.say("targets.percent", n=_plain_number(target.agreed))
        return said.say("targets.percent_of", realised=shown, agreed=agreed)
    if target.agreed is None:
        return said.say("targets.unit", realised=shown, unit=unit) if unit else shown
    agreed = _plain_number(target.agreed)
    if unit:
        return said.say("targets.of_unit", realised=shown, agreed=agreed, unit=unit)
    return said.say("targets.of", realised=shown, agreed=agreed)


def _share(realised: float, agreed: float | None) -> float | None:
    return realised / agreed if agreed else None


def _plain_number(value: float) -> str:
    """A number as it is written in Dutch: 1.140, 7,5."""
    if value == int(value):
        return dutch.number(int(value))
    return f"{value:.2f}".rstrip("0").replace(".", ",")
