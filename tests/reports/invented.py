# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented protected figures of the tables, rounded to fives; one seed, one answer."""

import itertools
import random
from collections.abc import Mapping
from dataclasses import replace

from kjw_desktop.domain.figures import TOTAL, CellStatus, FigureCell, Figures, FigureTable, TableShape
from kjw_desktop.domain.period import Period
from kjw_desktop.resources.vocabularies import shipped

WIJKEN = ("Centrum", "De Hoven", "Oost", "West", "onbekend")
LABELS = shipped()
AGES = LABELS["age_band"].keys()
KINDS = LABELS["contact_kind"].keys()
FORMS = LABELS["activity_kind"].keys()
DOMAINS = (*(term.key for term in LABELS["life_domain"].terms if term.key != "veiligheid"), "overige_zorgen")
LEVELS = LABELS["signal_level"].keys()
PHASES = LABELS["youth_care_phase"].keys()
THEMES = (*LABELS["theme"].keys(), "onbekend")
SECTORS = LABELS["partner_sector"].keys()
GENDERS = LABELS["gender"].keys()
DAYPARTS = (*LABELS["daypart"].keys(), "onbekend")
WORK = (*LABELS["work_type"].keys(), "onbekend")
ENDINGS = (*LABELS["signal_resolution"].keys(), "anders_afgesloten", "open")
STEPS = ("zelfde_dag", "d1_2", "d3_4", "d5_7", "d8_14", "later", "nog_geen")
WAITS = ("tot_4_weken", "w5_12", "w13_26", "langer", "onbekend", "geen")
QUESTIONS = LABELS["feedback_scale"].keys()
MARKS = ("tot_6", "c6_7", "c7_8", "c8_9", "c9_10", "geen_cijfer")

SHAPES = (
    TableShape("contacten_soort", "contacten", "soort", KINDS, additive=("soort",)),
    TableShape("contacten_thema", "contacten", "thema", THEMES),
    TableShape(
        "contacten_soort_leeftijd",
        "persoonscontacten",
        "soort",
        KINDS,
        "leeftijd",
        AGES,
        ("soort", "leeftijd"),
    ),
    TableShape(
        "contacten_wijk_leeftijd", "persoonscontacten", "wijk", WIJKEN, "leeftijd", AGES, ("wijk", "leeftijd")
    ),
    TableShape(
        "jongeren_leeftijd_gender", "jongeren", "leeftijd", AGES, "gender", GENDERS, ("leeftijd", "gender")
    ),
    TableShape("jongeren_wijk", "jongeren", "wijk", WIJKEN, additive=("wijk",)),
    TableShape("jeugdhulp", "jongeren", "jeugdhulp", PHASES, additive=("jeugdhulp",)),
    TableShape(
        "signalen_leefgebied_zwaarte",
        "signalen",
        "leefgebied",
        DOMAINS,
        "zwaarte",
        LEVELS,
        ("leefgebied", "zwaarte"),
    ),
    TableShape(
        "signalen_leefgebied_leeftijd",
        "signalen",
        "leefgebied",
        DOMAINS,
        "leeftijd",
        AGES,
        ("leefgebied", "leeftijd"),
    ),
    TableShape("activiteiten_soort", "activiteiten", "activiteitsoort", FORMS, additive=("activiteitsoort",)),
    TableShape(
        "deelnemers_soort_leeftijd",
        "deelnames",
        "activiteitsoort",
        FORMS,
        "leeftijd",
        AGES,
        ("activiteitsoort", "leeftijd"),
    ),
    TableShape("partners", "contacten", "sector", SECTORS),
)
"""The twelve of the contract."""
FURTHER = (
    TableShape("contacten_dagdeel", "contacten", "dagdeel", DAYPARTS, additive=("dagdeel",)),
    TableShape("activiteiten_dagdeel", "activiteiten", "dagdeel", DAYPARTS, additive=("dagdeel",)),
    TableShape("bezoeken_naam", "deelnames", "naam", ("met_naam", "zonder_naam"), additive=("naam",)),
    TableShape("jongeren_werksoort", "jongeren", "werksoort", WORK, additive=("werksoort",)),
    TableShape("uren", "uren", "urensoort", ("contacten", "activiteiten"), additive=("urensoort",)),
    TableShape("signalen_afloop", "signalen", "afloop", ENDINGS, additive=("afloop",)),
    TableShape(
        "signalen_eerste_stap",
        "signalen",
        "eerste_stap",
        STEPS,
        "zwaarte",
        LEVELS,
        ("eerste_stap", "zwaarte"),
    ),
    TableShape("wachtenden", "jongeren", "wachttijd", WAITS, additive=("wachttijd",)),
    TableShape(
        "contacten_wachtend",
        "persoonscontacten",
        "wachten",
        ("wachtend", "niet_wachtend"),
        additive=("wachten",),
    ),
    TableShape(
        "waardering",
        "antwoorden",
        "vraag",
        QUESTIONS,
        "antwoord",
        ("ja", "beetje", "nee"),
        ("vraag", "antwoord"),
    ),
    TableShape("activiteiten_cijfer", "activiteiten", "cijfer", MARKS, additive=("cijfer",)),
    TableShape("groeikansen", "momenten", "groeikans", LABELS["outcome"].keys()),
    TableShape("opbrengsten", "momenten", "opbrengst", LABELS["outcome_detail"].keys()),
)
"""Those beyond the contract."""
_SIZES = {
    "contacten": 600, "persoonscontacten": 800, "jongeren": 140, "signalen": 150, "activiteiten": 60,
    "antwoorden": 300, "momenten": 120, "uren": 420,
}  # fmt: skip
_AGE_WEIGHTS = {
    "age_0_3": 0, "age_4_9": 2, "age_10_11": 5, "age_12_13": 8, "age_14_15": 8,
    "age_16_17": 5, "age_18_23": 3, "age_24_27": 0, "age_unknown": 2,
}  # fmt: skip


def invented(
    period: str = "2026-Q3",
    *,
    seed: int = 1,
    scale: float = 1.0,
    max_deviation: int = 4,
    further: bool = False,
) -> Figures:
    """Figures of a believable quarter; `scale` 0 gives one without any, `further` all tables."""
    rng = random.Random(f"{period} {seed}")
    shapes = (*SHAPES, *FURTHER) if further else SHAPES
    tables = tuple(_table(shape, rng, scale) for shape in shapes)
    return Figures(Period.parse(period), 5, max_deviation, tables)


def marked(period: str = "2026-Q3", first: int = 10_000) -> Figures:
    """Figures of all tables in which no two cells are alike, so that a number tells which cell it is."""
    numbers = itertools.count(first, 3)
    tables = tuple(
        filled(shape, {cell: next(numbers) for cell in shape.cells()}) for shape in (*SHAPES, *FURTHER)
    )
    return Figures(Period.parse(period), 5, 4, tables)


def filled(shape: TableShape, values: Mapping[tuple[str, str | None], int | None]) -> FigureTable:
    """A table with those figures: None is hidden, what is not named is 0."""
    return FigureTable(
        shape, tuple(_cell(row, column, values.get((row, column), 0)) for row, column in shape.cells())
    )


def replaced(figures: Figures, table: FigureTable) -> Figures:
    """The same figures with one table in place of that of the same name."""
    tables = tuple(table if old.shape.name == table.shape.name else old for old in figures.tables)
    return replace(figures, tables=tables)


def _cell(row: str, column: str | None, value: int | None) -> FigureCell:
    return FigureCell(row, column, value, CellStatus.HIDDEN if value is None else CellStatus.ROUNDED)


def _table(shape: TableShape, rng: random.Random, scale: float) -> FigureTable:
    counts: dict[tuple[str, str | None], int] = dict.fromkeys(shape.cells(), 0)
    size = round(_SIZES.get(shape.unit, 1400) * scale * rng.uniform(0.9, 1.1))
    rows = rng.choices(shape.row_keys, _weights(shape.rows, shape.row_keys), k=size)
    columns: list[str | None] = [None] * size
    if shape.columns is not None:
        columns = list(rng.choices(shape.column_keys, _weights(shape.columns, shape.column_keys), k=size))
    for row, column in zip(rows, columns, strict=True):
        total = None if column is None else TOTAL
        for cell in {(row, column), (row, total), (TOTAL, column), (TOTAL, total)}:
            counts[cell] += 1
    return filled(shape, {cell: _published(rng, count) for cell, count in counts.items()})


def _weights(dimension: str, keys: tuple[str, ...]) -> list[int]:
    if dimension == "leeftijd":
        return [_AGE_WEIGHTS[key] for key in keys]
    return [max(1, 9 - 2 * place) for place in range(len(keys))]


def _published(rng: random.Random, count: int) -> int | None:
    if 0 < count < 5 and rng.random() < 0.1:
        return None
    low = count - count % 5
    return low if rng.random() >= (count % 5) / 5 else low + 5
