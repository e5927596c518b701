# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What plays, theme by theme, beside what was done about it."""

from kjw_desktop.domain.figure_terms import UNKNOWN
from kjw_desktop.reports.quarter.parts import ThemeRow, ThemesPart
from kjw_desktop.reports.quarter.words import ThemeWords
from kjw_desktop.reports.quarter.writing.material import Material
from kjw_desktop.reports.quarter.writing.paragraphs import plain

TABLE = "contacten_thema"


def themes(material: Material) -> ThemesPart:
    """The part THEMES: each theme that has figures or words, in the order of the vault's list."""
    said = material.said
    words = {each.theme: each for each in material.own.themes} if material.own else {}
    keys = [key for key in material.now.rows(TABLE) if key != UNKNOWN]
    rows = (_row(material, key, words.get(key, ThemeWords(key))) for key in keys)
    shown = tuple(row for row in rows if row.plays or row.did or _told(row))
    spoken = any(row.plays or row.did for row in shown)
    notes = (said.say("themes.note"), *(() if spoken else (said.say("themes.no_words"),)))
    return ThemesPart(
        title=said.say("themes.title"),
        plays_title=said.say("themes.plays"),
        did_title=said.say("themes.did"),
        rows=shown,
        note=" ".join(notes) if shown else said.say("nothing"),
        before_words=material.compared.before_words,
        year_ago_words=material.compared.year_ago_words,
    )


def _row(material: Material, key: str, words: ThemeWords) -> ThemeRow:
    label = material.words.name(material.now.shape(TABLE).rows, key)
    line = material.compared.line(label, TABLE, key)
    return ThemeRow(label=label, contacts=line, plays=plain(words.plays), did=plain(words.did))


def _told(row: ThemeRow) -> bool:
    thens = (row.contacts.before, row.contacts.year_ago)
    return row.contacts.now != 0 or any(then is not None and then.figure != 0 for then in thens)
