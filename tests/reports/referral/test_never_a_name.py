# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever stands in the notes, and whatever the worker decides: no known name is in a file that left."""

import re
import unicodedata
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import OverviewLeaks, OverviewUndecided
from kjw_desktop.privacy.review.proposal import Act, Decision
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.page_pictures import page_texts
from kjw_desktop.reports.referral.choices import OverviewChoice, notes_to_choose
from kjw_desktop.reports.referral.giving import Overview, give_overview, render_overview
from kjw_desktop.reports.referral.material import material
from kjw_desktop.reports.referral.proposing import begin_review
from kjw_desktop.reports.reviewed.question import NO
from kjw_desktop.storage.journal import Journal
from tests.reports.case import TODAY
from tests.reports.referral.made import PARTNER, ROOS, SAMIRA, SINCE, YARA
from tests.storage.journals import UNSHRUNK, fresh_journal

KNOWN = ("Samira", "Bakkali", "Mimi", "Hanan", "Ilias", "Yara", "Okafor", "Kompas College", "Zwanenlaan")
CASES = (str, str.lower, str.upper, str.title)
TORN = "heel-{}-lang"
PLACES = (
    "Gisteren was {} er.",
    "{} kwam te laat.",
    "Belde met {}'s moeder",
    "{}s broer was boos,",
    "({})",
    "samen met {}, die lachte;",
    "'{}' zei ze",
    "{}/{}",
    TORN,
    "@{} om 3 uur 😂",
)
NOTES = st.lists(
    st.tuples(st.sampled_from(PLACES), st.sampled_from(KNOWN), st.sampled_from(CASES)), min_size=1, max_size=6
)
ACTS = st.sampled_from(
    (
        Decision(Act.ACCEPTED),
        Decision(Act.ACCEPTED),
        Decision(Act.REWORDED, text="iemand"),
        Decision(Act.REWORDED, text="de zus van Yara"),
        Decision(Act.REWORDED, text=""),
        None,
    )
)


def plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def named(pages: tuple[str, ...]) -> list[str]:
    """The known names that stand as whole words on the pages."""
    text = " ".join(plain("\n".join(pages)).split())
    return [name for name in KNOWN if re.search(rf"\b{re.escape(plain(name))}\b", text)]


def overview(journal: Journal, notes: list[str], question: str, decisions: list[Decision | None]) -> Overview:
    people = participants(SAMIRA.id)
    journal.record(*(Contact(day=TODAY, kind="inloop", note=note, people=people) for note in notes))
    choice = OverviewChoice(
        person=SAMIRA.id,
        since=SINCE,
        until=TODAY,
        notes=tuple(row.id for row in notes_to_choose(journal, SAMIRA.id, SINCE, TODAY)),
        question=question,
        partner=PARTNER,
    )
    made = material(journal, choice, TODAY)
    return Overview(material=made, review=decided(begin_review(made), decisions), recognisable=NO)


def decided(review: Review, decisions: list[Decision | None]) -> Review:
    drawn = {
        proposal.key: decisions[place % len(decisions)] for place, proposal in enumerate(review.proposals)
    }
    return review.decide_all({key: decision for key, decision in drawn.items() if decision})


@settings(max_examples=30, deadline=None, phases=UNSHRUNK)
@given(NOTES, st.lists(ACTS, min_size=1, max_size=5))
def test_no_known_name_is_in_a_file_that_was_saved(
    written: list[tuple[str, str, object]], decisions: list[Decision | None]
) -> None:
    notes = [place.replace("{}", case(name)) for place, name, case in written]  # type: ignore[operator]
    with fresh_journal() as journal, TemporaryDirectory() as folder:
        journal.record(SAMIRA, YARA, ROOS)
        made = overview(journal, notes, notes[0], decisions)
        path = Path(folder) / "casus-2026-47-a.pdf"
        try:
            give_overview(journal, made, render_overview(made, journal.vocabularies()), path)
        except (OverviewLeaks, OverviewUndecided):
            assert not path.exists()
            assert journal.publications() == ()
            return
        assert named(page_texts(path.read_bytes())) == []
        assert named(tuple(each.content for each in journal.publications())) == []


@settings(max_examples=20, deadline=None, phases=UNSHRUNK)
@given(NOTES)
def test_with_everything_accepted_it_is_saved(written: list[tuple[str, str, object]]) -> None:
    """No false alarm stands in the way of a worker who accepts what is proposed."""
    notes = [
        place.replace("{}", case(name))  # type: ignore[operator]
        for place, name, case in written
        if place != TORN  # a part of another word is no name to the finder, and is one to the reading back
    ]
    with fresh_journal() as journal, TemporaryDirectory() as folder:
        journal.record(SAMIRA, YARA, ROOS)
        made = overview(journal, notes, "Wie denkt mee?", [Decision(Act.ACCEPTED)])
        path = Path(folder) / "casus-2026-47-a.pdf"
        give_overview(journal, made, render_overview(made, journal.vocabularies()), path)
        assert named(page_texts(path.read_bytes())) == []
