# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An overview given out on a real journal: what is in the file, what refuses, what ledger and log keep."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from kjw_desktop.domain.errors import (
    FileExists,
    OverviewLeaks,
    OverviewRecognisable,
    OverviewUndecided,
    RecordGone,
    WrongUse,
)
from kjw_desktop.privacy.review.proposal import Act, Decision, Proposal
from kjw_desktop.reports.page_pictures import page_texts
from kjw_desktop.reports.referral.choices import WITHOUT_CONSENT
from kjw_desktop.reports.referral.frozen import Kept, thaw
from kjw_desktop.reports.referral.giving import (
    Overview,
    file_name,
    give_overview,
    render_overview,
)
from kjw_desktop.reports.referral.material import material
from kjw_desktop.reports.referral.proposing import begin_review
from kjw_desktop.reports.reviewed.question import DOUBT, NO, YES
from kjw_desktop.storage.journal import Journal
from tests.reports.case import TODAY
from tests.reports.referral.made import NAMES, NOTES, PARTNER, SAMIRA, choice_of, fill, overview_of
from tests.storage.journals import fresh_journal

NAME = "casus-2026-48-a.pdf"


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        fill(journal)
        yield journal


def rendered(journal: Journal, overview: Overview) -> bytes:
    return render_overview(overview, journal.vocabularies())


def proposal(overview: Overview, text: str) -> Proposal:
    return next(each for each in overview.review.proposals if text in each.text)


def decided(overview: Overview, text: str, decision: Decision) -> Overview:
    review = overview.review.decide(proposal(overview, text).key, decision)
    return replace(overview, review=review)


def test_not_one_name_is_in_the_file_and_the_story_is(journal: Journal, tmp_path: Path) -> None:
    overview = overview_of(journal)
    give_overview(journal, overview, rendered(journal, overview), tmp_path / NAME)
    pdf = (tmp_path / NAME).read_bytes()
    text = "\n".join([*page_texts(pdf), *(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)])
    assert [name for name in NAMES if name.casefold() in text.casefold()] == []
    for told in (
        "Wie kan met",
        "eet thuis bijna niet",
        "Trots.",
        "Een roos gekregen",
        "weet dat ik dit bespreek",
    ):
        assert told in text


def test_the_file_is_what_was_shown_and_the_ledger_keeps_its_words_and_print(
    journal: Journal, tmp_path: Path
) -> None:
    overview = overview_of(journal)
    pdf = rendered(journal, overview)
    given = give_overview(journal, overview, pdf, tmp_path / NAME)
    assert (tmp_path / NAME).read_bytes() == pdf
    assert journal.publications() == (given,)
    assert (given.kind, given.reader, given.ground) == ("anonieme_casus", PARTNER, WITHOUT_CONSENT)
    assert given.people == (SAMIRA.id,)
    assert given.fingerprint == sha256(pdf).hexdigest()
    frozen = thaw(given.content)
    assert frozen is not None
    printed = "\n".join(page_texts(pdf)).replace("\n", " ")
    assert [block.title for block in frozen.blocks if block.title not in printed] == []
    assert (frozen.file_name, frozen.recognisable) == (NAME, NO)
    assert frozen.acts["akkoord"] == len(overview.review.proposals)
    assert [name for name in NAMES if name.casefold() in given.content.casefold()] == []


def test_the_log_has_keys_and_numbers_alone(journal: Journal, tmp_path: Path) -> None:
    overview = overview_of(journal)
    give_overview(journal, overview, rendered(journal, overview), tmp_path / NAME)
    (line,) = journal.log_entries(1)
    number = len(overview.review.proposals)
    assert line.act == "anonieme_casus"
    assert line.detail == (f"akkoord={number} herschreven=0 blijft=0 open=0 uitzonderingen=0 herkenbaar=nee")


def test_an_undecided_name_stops_it(journal: Journal, tmp_path: Path) -> None:
    made = material(journal, choice_of(journal), TODAY)
    overview = Overview(material=made, review=begin_review(made), recognisable=NO)
    with pytest.raises(OverviewUndecided) as stopped:
        give_overview(journal, overview, rendered(journal, overview), tmp_path / NAME)
    assert stopped.value.number == len(overview.review.blocking) > 0
    assert list(tmp_path.iterdir()) == []
    assert journal.publications() == ()


def test_what_is_indirect_and_undecided_leaves_in_its_coarser_form(journal: Journal, tmp_path: Path) -> None:
    overview = overview_of(journal)
    school = proposal(overview, "Kompas College")
    assert not school.direct
    overview = replace(overview, review=overview.review.undecide(school.key))
    give_overview(journal, overview, rendered(journal, overview), tmp_path / NAME)
    assert "Kompas" not in "".join(page_texts((tmp_path / NAME).read_bytes()))


@pytest.mark.parametrize("answer", [YES, ""])
def test_whoever_would_be_known_does_not_leave_on_paper(
    journal: Journal, tmp_path: Path, answer: str
) -> None:
    overview = replace(overview_of(journal), recognisable=answer)
    with pytest.raises(OverviewRecognisable):
        give_overview(journal, overview, rendered(journal, overview), tmp_path / NAME)
    assert list(tmp_path.iterdir()) == []
    doubt = replace(overview, recognisable=DOUBT)
    give_overview(journal, doubt, rendered(journal, doubt), tmp_path / NAME)
    assert "herkenbaar=twijfel" in journal.log_entries(1)[0].detail


def test_a_name_kept_with_a_reason_leaves_and_is_told_of(journal: Journal, tmp_path: Path) -> None:
    overview = decided(overview_of(journal), "Ruben", Decision(Act.KEPT, reason="Iedereen kent hem"))
    given = give_overview(journal, overview, rendered(journal, overview), tmp_path / NAME)
    assert "oom Ruben" in "".join(page_texts((tmp_path / NAME).read_bytes()))
    assert "uitzonderingen=1" in journal.log_entries(1)[0].detail
    assert "Ruben" not in journal.log_entries(1)[0].detail
    frozen = thaw(given.content)
    assert frozen is not None
    assert frozen.kept == (Kept("oom Ruben", "Iedereen kent hem"),)


def test_a_rewording_that_names_somebody_is_found_before_anything_leaves(
    journal: Journal, tmp_path: Path
) -> None:
    overview = decided(overview_of(journal), "Ruben", Decision(Act.REWORDED, text="de buurman van Yara"))
    with pytest.raises(OverviewLeaks) as stopped:
        give_overview(journal, overview, rendered(journal, overview), tmp_path / NAME)
    assert ("text", "Yara") in stopped.value.found
    assert "Yara" not in str(stopped.value)
    assert list(tmp_path.iterdir()) == []
    assert journal.publications() == ()


def test_a_file_that_says_more_than_the_overview_is_not_saved(journal: Journal, tmp_path: Path) -> None:
    overview = overview_of(journal)
    writer = PdfWriter(clone_from=PdfReader(BytesIO(rendered(journal, overview))))
    writer.add_metadata({"/Keywords": "Bakkali"})
    out = BytesIO()
    writer.write(out)
    with pytest.raises(OverviewLeaks) as stopped:
        give_overview(journal, overview, out.getvalue(), tmp_path / NAME)
    assert ("metadata", "Bakkali") in stopped.value.found
    assert list(tmp_path.iterdir()) == []


def test_a_name_in_the_file_name_is_not_saved(journal: Journal, tmp_path: Path) -> None:
    overview = overview_of(journal)
    with pytest.raises(OverviewLeaks) as stopped:
        give_overview(journal, overview, rendered(journal, overview), tmp_path / "casus Samira.pdf")
    assert ("file_name", "Samira") in stopped.value.found
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten_unasked_and_a_folder_must_be_there(journal: Journal, tmp_path: Path) -> None:
    overview = overview_of(journal)
    pdf = rendered(journal, overview)
    (tmp_path / NAME).write_bytes(b"van een ander")
    with pytest.raises(FileExists):
        give_overview(journal, overview, pdf, tmp_path / NAME)
    with pytest.raises(WrongUse):
        give_overview(journal, overview, pdf, tmp_path / "weg" / NAME)
    assert (tmp_path / NAME).read_bytes() == b"van een ander"
    assert journal.publications() == ()
    give_overview(journal, overview, pdf, tmp_path / NAME, replace=True)
    assert (tmp_path / NAME).read_bytes() == pdf


@pytest.mark.parametrize(
    "change",
    [
        lambda journal: journal.erase(SAMIRA.id),
        lambda journal: journal.erase(NOTES[0].id),
        lambda journal: journal.amend(replace(journal.find(NOTES[0].id), record_class="werkaantekening")),
    ],
    ids=["the young person erased", "a note erased", "a note made a working note"],
)
def test_what_went_meanwhile_does_not_leave(
    journal: Journal, tmp_path: Path, change: Callable[[Journal], object]
) -> None:
    """The young person stays in part, since an open meldcode record is about them."""
    overview = overview_of(journal)
    pdf = rendered(journal, overview)
    change(journal)
    with pytest.raises(RecordGone):
        give_overview(journal, overview, pdf, tmp_path / NAME)
    assert list(tmp_path.iterdir()) == []


def test_the_name_of_the_file_tells_of_nobody_and_takes_the_next_letter(tmp_path: Path) -> None:
    assert file_name(tmp_path, TODAY) == "casus-2026-47-a.pdf"
    (tmp_path / "casus-2026-47-a.pdf").touch()
    (tmp_path / "casus-2026-47-b.pdf").touch()
    assert file_name(tmp_path, TODAY) == "casus-2026-47-c.pdf"
    assert file_name(tmp_path, date(2027, 1, 1)) == "casus-2026-53-a.pdf"
    for letter in "acdefghijklmnopqrstuvwxyz":
        (tmp_path / f"casus-2026-47-{letter}.pdf").touch()
    assert file_name(tmp_path, TODAY) == "casus-2026-47-aa.pdf"


def test_the_letter_is_another_in_the_next_overview_unless_it_goes_on(journal: Journal) -> None:
    made = material(journal, choice_of(journal), TODAY)
    drawn = {begin_review(made).stand_ins.salt for _ in range(4)}
    assert len(drawn) == 4
    first = begin_review(made)
    assert begin_review(made, stand_ins=first.stand_ins).proposals == first.proposals
