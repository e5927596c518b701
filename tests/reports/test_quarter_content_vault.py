# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A summary of a real journal in a quarter that gives little to tell: nothing, one contact, one cell."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.report_layout import ReportLayout, ReportLength, ReportPart, with_layout
from kjw_desktop.domain.vocabulary import TermChange
from kjw_desktop.reports.ledger import Ledger
from kjw_desktop.reports.publish import publish_figures, summarise
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.parts import (
    EvaluationPart,
    StoryPart,
    SummaryPart,
    TalkPart,
    TargetsPart,
    ThemesPart,
)
from kjw_desktop.storage.journal import Journal
from tests.reports.composing import part
from tests.reports.content_numbers import allowed, integers, numbers_told, published
from tests.storage.journals import fresh_journal

DAY = date(2026, 8, 14)
QUARTER = Period.quarter_of(DAY)
LITTLE = "zo weinig opgeschreven dat bijna niets gezegd kan worden"


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        yield journal


def contacts(journal: Journal, number: int, kind: str = "inloop", day: date = DAY) -> None:
    people = [Person(first_name=f"Kind {place}", birth_year=2013) for place in range(number)]
    journal.record(*people)
    journal.record(*(Contact(day=day, kind=kind, people=participants(each.id)) for each in people))


def told(journal: Journal, period: Period = QUARTER) -> QuarterContent:
    return summarise(journal, period).content


def intro(content: QuarterContent) -> str:
    return " ".join(part(content, SummaryPart).introduction)


def test_an_empty_quarter_and_one_to_come_say_that_nothing_can_be_said(journal: Journal) -> None:
    to_come = Period.quarter_of(DAY + timedelta(days=3650))
    for period in (QUARTER, to_come):
        content = told(journal, period)
        assert LITTLE in intro(content)
        assert len(content.parts) == len(ReportPart)
        assert integers(content) <= {0}


def test_one_single_contact_is_no_contact_that_can_be_told_from_none(journal: Journal) -> None:
    contacts(journal, 1)
    content = told(journal)
    assert LITTLE in intro(content)
    assert integers(content) <= {0, 5}


def test_everything_in_one_cell_stands_in_one_bar(journal: Journal) -> None:
    contacts(journal, 120)
    figures = Ledger.of(journal).protect(QUARTER)
    kinds = part(told(journal), SummaryPart).charts[1]
    (line,) = kinds.lines
    assert (line.label, line.now) == ("inloop", figures.table("contacten_soort").value("inloop"))
    assert 115 <= (line.now or 0) <= 125


def test_a_term_that_was_retired_meanwhile_keeps_its_name(journal: Journal) -> None:
    contacts(journal, 60)
    journal.save_terms([TermChange("contact_kind", "inloop", label="De oude inloop", hidden=True)])
    assert "de oude inloop" in intro(told(journal))


def test_each_figure_of_a_real_journal_is_published_or_a_change(journal: Journal) -> None:
    contacts(journal, 80)
    contacts(journal, 50, "school", DAY - timedelta(days=95))
    contacts(journal, 40, "ambulant", DAY - timedelta(days=365))
    ledger = Ledger.of(journal)
    now, before, year = (ledger.protect(each) for each in (QUARTER, QUARTER.before, QUARTER.year_ago))
    content = told(journal)
    figures = published(now, before, year)
    change = {abs(one - other) for one in figures for other in figures}
    assert integers(content) <= figures
    hidden = sum(cell.value is None for table in now.tables for cell in table.cells)
    assert numbers_told(content) <= allowed(figures | change | {hidden}, now, year)
    assert part(content, SummaryPart).before_words == "vorig kwartaal"


def test_records_that_come_late_change_the_summary_and_not_what_was_told(journal: Journal) -> None:
    contacts(journal, 80)
    given = publish_figures(journal, QUARTER)
    assert told(journal).tiles[1].figure == given.table("contacten_soort").value()
    contacts(journal, 40, "school")
    later = told(journal).tiles[1].figure
    assert later is not None
    assert later >= 110
    assert publish_figures(journal, QUARTER).table("contacten_soort").value() == later


def test_a_reader_gets_the_order_and_length_that_were_kept(journal: Journal) -> None:
    contacts(journal, 60)
    order = (ReportPart.SUMMARY, *reversed([each for each in ReportPart if each is not ReportPart.SUMMARY]))
    held = with_layout("", ReportLayout("gemeente", order, ReportLength.DOERS))
    journal.save_settings(replace(journal.settings(), report_layouts=held))
    content = told(journal)
    assert isinstance(content.parts[1], TalkPart)
    assert isinstance(content.parts[-1], ThemesPart)
    assert content.tables
    other = summarise(journal, QUARTER, "fonds").content
    assert (other.reader, other.length) == ("fonds", ReportLength.MANAGERS)


def test_what_was_agreed_is_told_of_figures_and_of_no_typed_word(journal: Journal) -> None:
    contacts(journal, 60)
    journal.record(
        Target(period="2026-Q3", text="Sam erbij", agreed=50, measure="contacten_soort/inloop"),
        Target(period="2026-Q3", text="Sam alleen", agreed=50, realised=44),
    )
    (one,) = part(told(journal), TargetsPart).agreed
    assert one.text == "Contacten: inloop"
    assert one.told.endswith("van 50")
    assert "Sam" not in repr(told(journal))


def test_without_a_review_there_is_no_story_and_no_word_of_a_worker(journal: Journal) -> None:
    contacts(journal, 60)
    content = told(journal)
    assert not part(content, StoryPart).stories
    assert not part(content, EvaluationPart).words
    assert all(answer == "" for _, answer in part(content, TalkPart).questions)
