# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A report with words given out on a real journal: what is in the file, what refuses, what stays."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.errors import (
    Cancelled,
    ConsentMissing,
    ConsentWithdrawn,
    FileExists,
    NoRoom,
    OverviewLeaks,
    OverviewRecognisable,
    OverviewUndecided,
    ReadOnlyVault,
    RecordGone,
    ReportOutdated,
    WrongUse,
)
from kjw_desktop.privacy.review.proposal import Act, Decision
from kjw_desktop.reports import publish
from kjw_desktop.reports.figures_json import from_json
from kjw_desktop.reports.file_kind import FileKind
from kjw_desktop.reports.page_pictures import page_texts
from kjw_desktop.reports.pdf import render_quarter
from kjw_desktop.reports.publish import Prepared, give, prepare
from kjw_desktop.reports.quarter.words import ReportWords, ThemeWords
from kjw_desktop.reports.reviewed.question import DOUBT, YES
from kjw_desktop.storage.journal import Journal
from tests.reports.case import TODAY
from tests.reports.referral.made import NAMES, ROOS, SAMIRA
from tests.reports.words.made import (
    IN_QUARTER,
    OWN_STORY,
    QUARTER,
    READER,
    SEVERAL,
    TARGET,
    WORDS,
    changed,
    draft,
    fill,
    ready,
)
from tests.storage.journals import fresh_journal, journal_at

NAME = "verslag-2026-Q3.pdf"
KNOWN = [name for name in NAMES if name != "Oost"]  # a wijk, which the tables name
COMPOSED = replace(WORDS, stories=(SEVERAL.id,))


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        fill(journal)
        yield journal


def prepared(journal: Journal, words: ReportWords = WORDS) -> Prepared:
    return prepare(journal, ready(journal, words), TODAY)


def read(pdf: bytes) -> str:
    return "\n".join([*page_texts(pdf), *(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)])


def test_not_one_name_is_in_the_file_and_the_words_are(journal: Journal, tmp_path: Path) -> None:
    made = prepared(journal)
    give(journal, made, tmp_path / NAME)
    pdf = (tmp_path / NAME).read_bytes()
    text = " ".join(read(pdf).split())
    assert [name for name in KNOWN if name.casefold() in text.casefold()] == []
    for told in ("zingt", "Trots.", "Ik hoor erbij", "Veel jongeren komen terug", "verveelt zich"):
        assert told in text
    for told in ("Samengesteld uit de verhalen van meerdere jongeren", "toestemming van de jongere"):
        assert told in text


def test_the_file_is_what_was_shown_and_is_kept(journal: Journal, tmp_path: Path) -> None:
    made = prepared(journal)
    given = give(journal, made, tmp_path / NAME)
    assert (tmp_path / NAME).read_bytes() == made.pdf
    assert given in journal.publications()
    assert (given.kind, given.reader, given.people) == ("kwartaalrapport", READER, ())
    assert given.fingerprint == sha256(made.pdf).hexdigest()
    held = journal.reports.file(given.id)
    assert held is not None
    assert (held.name, held.content) == (NAME, made.pdf)
    assert [name for name in KNOWN if name.casefold() in given.content.casefold()] == []


def test_the_ground_names_the_consents_of_the_stories_and_else_none(journal: Journal, tmp_path: Path) -> None:
    (given,) = (each for each in journal.records(EntryKind.CONSENT, person=SAMIRA.id))
    assert give(journal, prepared(journal), tmp_path / NAME).ground == f"citaat_verhaal {given.id}"
    other = give(journal, prepared(journal, COMPOSED), tmp_path / "b.pdf")
    assert other.ground == "quarter"


def test_a_preview_publishes_nothing(journal: Journal) -> None:
    made = prepare(journal, draft(), TODAY)
    assert made.review.blocking
    assert "Samira" not in read(made.pdf)
    assert journal.publications() == ()
    assert journal.reports.files() == ()


def test_the_log_has_keys_and_numbers_alone(journal: Journal, tmp_path: Path) -> None:
    made = prepared(journal)
    give(journal, made, tmp_path / NAME)
    number = len(made.review.proposals)
    line = journal.log_entries(1)[0]
    assert (line.act, line.detail) == (
        "kwartaalrapport",
        f"akkoord={number} herschreven=0 blijft=0 open=0 uitzonderingen=0 verhalen=2 herkenbaar=nee vorm=pdf",
    )


@pytest.mark.parametrize("kind", [FileKind.PDF, FileKind.JSON])
def test_an_undecided_name_stops_it(journal: Journal, tmp_path: Path, kind: FileKind) -> None:
    made = prepare(journal, draft(), TODAY)
    with pytest.raises(OverviewUndecided) as stopped:
        give(journal, made, tmp_path / "a", kind)
    assert stopped.value.number == len(made.review.blocking) > 0
    assert list(tmp_path.iterdir()) == []
    assert journal.publications() == ()


@pytest.mark.parametrize("answer", [YES, ""])
def test_whoever_would_be_known_does_not_leave(journal: Journal, tmp_path: Path, answer: str) -> None:
    made = prepared(journal)
    with pytest.raises(OverviewRecognisable):
        give(journal, replace(made, draft=replace(made.draft, recognisable=answer)), tmp_path / NAME)
    assert list(tmp_path.iterdir()) == []
    give(journal, replace(made, draft=replace(made.draft, recognisable=DOUBT)), tmp_path / NAME)
    assert "herkenbaar=twijfel" in journal.log_entries(1)[0].detail


def test_without_story_or_quote_nobody_is_asked(journal: Journal, tmp_path: Path) -> None:
    made = prepared(journal, ReportWords(themes=(ThemeWords("school", "Veel stress."),)))
    give(journal, replace(made, draft=replace(made.draft, recognisable="")), tmp_path / NAME)
    assert "herkenbaar=niet_gevraagd" in journal.log_entries(1)[0].detail


def test_a_workbook_takes_no_words_along_and_asks_nothing(journal: Journal, tmp_path: Path) -> None:
    made = prepare(journal, draft(recognisable=""), TODAY)
    given = give(journal, made, tmp_path / "cijfers.xlsx", FileKind.XLSX)
    assert given.ground == "quarter"
    journal.erase(SAMIRA.id)
    assert journal.reports.file(given.id) is not None


def test_a_workbook_leaves_also_when_a_story_may_not_be_told_any_more(
    journal: Journal, tmp_path: Path
) -> None:
    made = prepared(journal)
    withdraw(journal)
    give(journal, made, tmp_path / "cijfers.xlsx", FileKind.XLSX)
    people = participants(SAMIRA.id)
    journal.record(*(Contact(day=IN_QUARTER, kind="huisbezoek", people=people) for _ in range(20)))
    with pytest.raises(ReportOutdated):
        give(journal, made, tmp_path / "anders.xlsx", FileKind.XLSX)


def test_a_rewording_that_names_somebody_is_found_before_anything_leaves(
    journal: Journal, tmp_path: Path
) -> None:
    made = prepared(journal)
    (ruben,) = (each for each in made.review.proposals if "Ruben" in each.text)
    worse = made.review.decide(ruben.key, Decision(Act.REWORDED, text="de buurman van Yara"))
    for kind in (FileKind.PDF, FileKind.JSON):
        again = prepare(journal, replace(made.draft, review=worse), TODAY)
        with pytest.raises(OverviewLeaks) as stopped:
            give(journal, again, tmp_path / NAME, kind)
        assert ("text", "Yara") in stopped.value.found
    assert list(tmp_path.iterdir()) == []
    assert journal.publications() == ()


def with_metadata(made: Prepared) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(made.pdf)))
    writer.add_metadata({"/Keywords": "Bakkali"})
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def with_text(made: Prepared) -> bytes:
    return render_quarter(replace(made.content, organisation="Stichting Bakkali"))


@pytest.mark.parametrize(("plant", "channel"), [(with_metadata, "metadata"), (with_text, "text")])
def test_a_planted_name_is_read_back(
    journal: Journal, tmp_path: Path, plant: Callable[[Prepared], bytes], channel: str
) -> None:
    made = prepared(journal)
    with pytest.raises(OverviewLeaks) as stopped:
        give(journal, replace(made, pdf=plant(made)), tmp_path / NAME)
    assert (channel, "Bakkali") in stopped.value.found
    assert list(tmp_path.iterdir()) == []
    assert journal.publications() == ()


def test_a_name_in_the_name_of_the_file_is_not_saved(journal: Journal, tmp_path: Path) -> None:
    for kind in FileKind:
        with pytest.raises(OverviewLeaks) as stopped:
            give(journal, prepared(journal), tmp_path / f"verslag Samira.{kind}", kind)
        assert ("file_name", "Samira") in stopped.value.found
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_a_word_counts_as_it_is_written(journal: Journal, tmp_path: Path) -> None:
    made = prepared(journal)
    with pytest.raises(OverviewLeaks):
        give(journal, made, tmp_path / "verslag_Roos.pdf")
    give(journal, made, tmp_path / "verslag roos.pdf")


def test_a_journal_for_reading_alone_gives_nothing_out(tmp_path: Path) -> None:
    with fresh_journal() as journal:
        fill(journal)
        made = prepared(journal)
        (tmp_path / "vault.db").write_bytes(journal._path.read_bytes())
    held = journal_at(tmp_path / "vault.db", read_only=True)
    with pytest.raises(ReadOnlyVault):
        give(held, prepare(held, made.draft, TODAY), tmp_path / NAME)
    held.close()
    assert not (tmp_path / NAME).exists()


def test_a_programmes_report_is_entered_as_such(journal: Journal, tmp_path: Path) -> None:
    made = prepare(journal, replace(ready(journal), programme="sportakkoord"), TODAY)
    given = give(journal, made, tmp_path / NAME)
    assert from_json(given.content).programme == "sportakkoord"
    assert [target.text for target in made.material.targets] == []


def test_a_closed_quarter_is_told_as_it_was(journal: Journal, tmp_path: Path) -> None:
    journal.reports.close(QUARTER, TODAY)
    made = prepared(journal)
    people = participants(SAMIRA.id)
    journal.record(*(Contact(day=IN_QUARTER, kind="huisbezoek", people=people) for _ in range(20)))
    give(journal, made, tmp_path / NAME)
    assert (tmp_path / NAME).read_bytes() == made.pdf
    assert prepared(journal).figures == made.figures


def test_a_wijk_of_the_tables_is_no_leak_and_the_wijk_of_a_story_is_gone(
    journal: Journal, tmp_path: Path
) -> None:
    words = replace(WORDS, introduction="In Oost was het druk.")
    made = prepared(journal, words)
    give(journal, made, tmp_path / NAME)
    text = read((tmp_path / NAME).read_bytes())
    assert "Oost" in text
    assert "In Oost was" not in text


def test_a_story_without_consent_is_not_prepared(tmp_path: Path) -> None:
    with fresh_journal() as journal:
        fill(journal, consented=False)
        with pytest.raises(ConsentMissing):
            prepare(journal, draft(), TODAY)
        give(journal, prepared(journal, COMPOSED), tmp_path / NAME)


def withdraw(journal: Journal) -> None:
    (given,) = journal.records(EntryKind.CONSENT, person=SAMIRA.id)
    journal.amend(changed(journal, given, withdrawn_on=TODAY))


def test_a_consent_withdrawn_while_the_preview_is_open_stops_it(journal: Journal, tmp_path: Path) -> None:
    made = prepared(journal)
    withdraw(journal)
    with pytest.raises(ConsentWithdrawn):
        give(journal, made, tmp_path / NAME)
    assert list(tmp_path.iterdir()) == []
    assert journal.publications() == ()


def test_a_consent_withdrawn_while_it_is_written_leaves_no_file(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = prepared(journal)

    def slow(path: Path, data: bytes) -> None:
        withdraw(journal)
        path.write_bytes(data)

    monkeypatch.setattr(publish, "write_whole", slow)
    with pytest.raises(ConsentWithdrawn):
        give(journal, made, tmp_path / NAME)
    assert list(tmp_path.iterdir()) == []
    assert journal.reports.files() == ()
    assert [each.content != "" for each in journal.publications()] == [True]


def test_who_is_erased_while_the_preview_is_open_does_not_leave(journal: Journal, tmp_path: Path) -> None:
    made = prepared(journal)
    journal.erase(SAMIRA.id)
    with pytest.raises(RecordGone):
        give(journal, made, tmp_path / NAME)
    assert list(tmp_path.iterdir()) == []
    assert journal.publications() == ()


def test_a_story_or_result_amended_since_is_looked_at_anew(journal: Journal, tmp_path: Path) -> None:
    for record, change in ((OWN_STORY, {"title": "Anders"}), (TARGET, {"text": "Nog anders"})):
        made = prepared(journal)
        journal.amend(changed(journal, record, **change))
        with pytest.raises(ReportOutdated):
            give(journal, made, tmp_path / NAME)
    assert list(tmp_path.iterdir()) == []


def test_records_that_change_the_figures_meanwhile_are_met(journal: Journal, tmp_path: Path) -> None:
    made = prepared(journal)
    people = participants(SAMIRA.id)
    journal.record(*(Contact(day=IN_QUARTER, kind="huisbezoek", people=people) for _ in range(20)))
    with pytest.raises(ReportOutdated):
        give(journal, made, tmp_path / NAME)
    assert journal.publications() == ()
    give(journal, prepared(journal), tmp_path / NAME)


def test_records_that_change_nothing_of_it_do_not_stop_it(journal: Journal, tmp_path: Path) -> None:
    made = prepared(journal)
    journal.record(Contact(day=TODAY, kind="inloop", people=participants(ROOS.id)))
    given = give(journal, made, tmp_path / NAME)
    assert (tmp_path / NAME).read_bytes() == made.pdf
    assert given.records_state == journal.records_state()


def test_one_report_leaves_in_each_form_and_each_is_kept(journal: Journal, tmp_path: Path) -> None:
    made = prepared(journal)
    given = [give(journal, made, tmp_path / f"a.{kind}", kind) for kind in FileKind]
    assert [each.fingerprint for each in given] == [
        sha256((tmp_path / f"a.{kind}").read_bytes()).hexdigest() for kind in FileKind
    ]
    assert journal.reports.files() == tuple(each.id for each in given)
    assert len({each.content for each in given}) == 1


def test_nothing_is_overwritten_unasked_and_a_folder_must_be_there(journal: Journal, tmp_path: Path) -> None:
    made = prepared(journal)
    (tmp_path / NAME).write_bytes(b"van een ander")
    with pytest.raises(FileExists):
        give(journal, made, tmp_path / NAME)
    with pytest.raises(WrongUse):
        give(journal, made, tmp_path / "weg" / NAME)
    assert (tmp_path / NAME).read_bytes() == b"van een ander"
    assert journal.publications() == ()
    give(journal, made, tmp_path / NAME, replace_file=True)
    assert (tmp_path / NAME).read_bytes() == made.pdf


def test_a_full_disk_leaves_what_stood_there_and_the_ledger_says_no_less(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = prepared(journal)
    (tmp_path / NAME).write_bytes(b"eerder")

    def full(path: Path, _data: bytes) -> None:
        raise NoRoom(path)

    monkeypatch.setattr(publish, "write_whole", full)
    with pytest.raises(NoRoom):
        give(journal, made, tmp_path / NAME, replace_file=True)
    assert (tmp_path / NAME).read_bytes() == b"eerder"
    (told,) = journal.publications()
    monkeypatch.undo()
    publish.again(journal, told, tmp_path / "later.pdf")
    assert (tmp_path / "later.pdf").read_bytes() == made.pdf


def test_stopped_halfway_nothing_left(journal: Journal, tmp_path: Path) -> None:
    made = prepared(journal)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        give(journal, made, tmp_path / NAME, progress=stop)
    assert list(tmp_path.iterdir()) == []
    assert journal.publications() == ()
