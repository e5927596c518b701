# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Notes and names as people have them, from the journal to the saved file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.people import Person
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.page_pictures import page_texts
from kjw_desktop.reports.referral.choices import OverviewChoice, notes_to_choose
from kjw_desktop.reports.referral.giving import Overview, give_overview, render_overview
from kjw_desktop.reports.referral.material import material
from kjw_desktop.reports.referral.proposing import begin_review
from kjw_desktop.reports.reviewed.question import NO
from kjw_desktop.storage.journal import Journal
from tests.reports.case import TODAY
from tests.reports.referral.made import PARTNER, SINCE, accepted
from tests.storage.journals import fresh_journal


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        yield journal


def given(journal: Journal, tmp_path: Path, person: Person, *notes: str, question: str = "") -> str:
    """The pages of an overview of these notes with everything accepted, once it was saved."""
    people = participants(person.id)
    journal.record(
        person,
        *(
            Contact(day=TODAY - timedelta(days=n), kind="inloop", note=note, people=people)
            for n, note in enumerate(notes)
        ),
    )
    return " ".join("\n".join(saved(journal, tmp_path, person, question)).split())


def saved(journal: Journal, tmp_path: Path, person: Person, question: str) -> tuple[str, ...]:
    choice = OverviewChoice(
        person=person.id,
        since=SINCE,
        until=TODAY,
        notes=tuple(row.id for row in notes_to_choose(journal, person.id, SINCE, TODAY)),
        question=question,
        partner=PARTNER,
    )
    made = material(journal, choice, TODAY)
    overview = Overview(material=made, review=accepted(begin_review(made)), recognisable=NO)
    pdf = render_overview(overview, journal.vocabularies())
    give_overview(journal, overview, pdf, tmp_path / "casus-2026-47-a.pdf")
    return page_texts(pdf)


def test_somebody_without_notes_has_a_page(journal: Journal, tmp_path: Path) -> None:
    text = given(journal, tmp_path, Person(first_name="Zoubair", gender="jongen", birth_year=2010))
    assert "Zoubair" not in text
    assert "Herkennen jullie dit" in text
    assert "Wie is deze jongere" in text


def test_words_around_the_pages_are_nobody(journal: Journal, tmp_path: Path) -> None:
    """Somebody called as a word of the footer, the numbers of pages or a heading is."""
    person = Person(first_name="Naam", last_name="Van", nicknames=("Overleg", "Rol", "Wie"))
    text = given(journal, tmp_path, person, "Hij drumt graag.")
    assert text.endswith(
        "Niet op naam, gecontroleerd door de jongerenwerker. Vernietigen na overleg. 1 van 1"
    )


@pytest.mark.parametrize(
    ("name", "note", "stays"),
    [
        ("Roos", "Roos kreeg een roos. De roos was rood, zei Roos.", "een roos"),
        ("Storm", "Na de storm kwam Storm binnen. Storm was nat van de storm.", "de storm"),
        ("Noor", "Met Noor gesproken over een Noor op school.", "gesproken"),
        ("Mei", "In mei begon Mei met dansen.", "dansen"),
    ],
)
def test_a_name_that_is_a_word_goes_and_the_word_stays(
    journal: Journal, tmp_path: Path, name: str, note: str, stays: str
) -> None:
    text = given(journal, tmp_path, Person(first_name=name), note)
    assert stays in text
    assert name not in text.split("Zo lees je dit")[0].replace("In mei", "in mei")


def test_a_nickname_of_two_letters_goes(journal: Journal, tmp_path: Path) -> None:
    mo = Person(first_name="Mohammed", nicknames=("Mo",))
    text = given(journal, tmp_path, mo, "Mo z'n broer was er. Ik zag Mo daarna moe thuis.")
    assert "moe thuis" in text
    assert "Mo " not in text


def test_another_script_and_emoji_leave_no_name(journal: Journal, tmp_path: Path) -> None:
    person = Person(first_name="سميرة", last_name="البقالي", nicknames=("Сами",))
    text = given(journal, tmp_path, person, "سميرة kwam 😀 binnen. Сами was blij 👩‍👩‍👧‍👦.")
    assert "سميرة" not in text
    assert "Сами" not in text
    assert "was blij" in text


def test_a_pasted_chat_keeps_its_lines_and_loses_its_names(journal: Journal, tmp_path: Path) -> None:
    chat = "[19:02] Yassin: kom je nog\n[19:03] Dilara: ja ff eten 😂\n[19:05] Yassin: bel me 06-87654321"
    text = given(journal, tmp_path, Person(first_name="Yassin"), chat)
    for gone in ("Yassin", "Dilara", "87654321"):
        assert gone not in text
    assert "kom je nog" in text
    assert "ja ff eten" in text


def test_markup_is_text(journal: Journal, tmp_path: Path) -> None:
    text = given(journal, tmp_path, Person(first_name="Zoubair"), "<b>vet</b> & <script>; 3 < 5 **nee")
    assert "<b>vet</b> & <script>; 3 < 5 **nee" in text


def test_what_is_long_flows_on_and_nothing_is_cut(journal: Journal, tmp_path: Path) -> None:
    person = Person(first_name="Zoubair")
    words = [f"zinnetje {n} over muziek." for n in range(4_000)]
    journal.record(
        person,
        Contact(day=TODAY, kind="inloop", note=" ".join(words), people=participants(person.id)),
        Contact(day=TODAY, kind="inloop", note="=" * 3_000, people=participants(person.id)),
    )
    pages = saved(journal, tmp_path, person, "Wie denkt mee over zijn muziek? " * 60)
    text = " ".join("\n".join(pages).split())
    assert len(pages) > 10
    for n in (0, 1_999, 3_999):
        assert f"zinnetje {n} over muziek." in text
    assert text.count("=") == 3_000
    assert text.count("Vernietigen na overleg.") == len(pages)


def test_an_overview_of_another_review_is_of_that_review(journal: Journal) -> None:
    """A text that the review does not have is nowhere in the overview."""
    person = Person(first_name="Zoubair")
    journal.record(
        person, Contact(day=TODAY, kind="inloop", note="Een geheim.", people=participants(person.id))
    )
    choice = OverviewChoice(
        person=person.id,
        since=SINCE,
        until=TODAY,
        notes=tuple(row.id for row in notes_to_choose(journal, person.id, SINCE, TODAY)),
    )
    made = material(journal, choice, TODAY)
    empty = Overview(material=replace(made, passages=()), review=Review(()), recognisable=NO)
    assert "geheim" not in "".join(page_texts(render_overview(empty, journal.vocabularies())))
