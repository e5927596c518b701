# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What left is kept byte for byte, until somebody in it is erased or withdraws; its figures stay."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import EntryKind, participants
from kjw_desktop.domain.errors import FileExists, KeptFileChanged, KeptFileGone
from kjw_desktop.domain.publications import Publication
from kjw_desktop.reports.figures_json import from_json, to_json
from kjw_desktop.reports.file_kind import FileKind
from kjw_desktop.reports.page_pictures import page_texts
from kjw_desktop.reports.publish import (
    again,
    give,
    prepare,
    publish_figures,
    publish_quarter,
    summarise,
)
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
    consent,
    fill,
    ready,
)
from tests.storage.journals import fresh_journal


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        fill(journal)
        yield journal


def given(journal: Journal, path: Path, kind: FileKind = FileKind.PDF) -> Publication:
    return give(journal, prepare(journal, ready(journal), TODAY), path, kind)


@pytest.mark.parametrize("kind", list(FileKind))
def test_what_left_is_given_again_byte_for_byte_whatever_changed_since(
    journal: Journal, tmp_path: Path, kind: FileKind
) -> None:
    told = given(journal, tmp_path / "eerst", kind)
    journal.amend(changed(journal, OWN_STORY, title="Anders"))
    journal.record(Contact(day=IN_QUARTER, kind="huisbezoek", people=participants(ROOS.id)))
    journal.save_settings(replace(journal.settings(), organisation="Anders"))
    before = journal.publications()
    again(journal, told, tmp_path / "nog eens")
    assert (tmp_path / "nog eens").read_bytes() == (tmp_path / "eerst").read_bytes()
    assert journal.publications() == before
    with pytest.raises(FileExists):
        again(journal, told, tmp_path / "nog eens")


def test_a_copy_that_is_not_what_left_is_not_given(journal: Journal, tmp_path: Path) -> None:
    told = given(journal, tmp_path / "eerst.pdf")
    journal.reports.keep_file(told.id, "eerst.pdf", b"iets anders")
    with pytest.raises(KeptFileChanged):
        again(journal, told, tmp_path / "nog eens.pdf")
    assert not (tmp_path / "nog eens.pdf").exists()


def withdraw(journal: Journal) -> None:
    (held,) = journal.records(EntryKind.CONSENT, person=SAMIRA.id)
    journal.amend(changed(journal, held, withdrawn_on=TODAY))


@pytest.mark.parametrize(
    "change",
    [
        withdraw,
        lambda journal: journal.erase(SAMIRA.id),
        lambda journal: journal.erase(ROOS.id),
        lambda journal: journal.record(consent(state="geweigerd", day=TODAY)),
    ],
    ids=["withdrawn", "erased", "one of several erased", "refused since"],
)
def test_the_file_goes_with_who_is_in_it_and_the_figures_stay(
    journal: Journal, tmp_path: Path, change: Callable[[Journal], object]
) -> None:
    told = given(journal, tmp_path / "eerst.pdf")
    change(journal)
    with pytest.raises(KeptFileGone):
        again(journal, told, tmp_path / "nog eens.pdf")
    (left,) = journal.publications()
    assert from_json(left.content) == from_json(told.content)
    assert left.fingerprint == told.fingerprint
    assert to_json(publish_figures(journal, QUARTER, READER))


def test_as_json_it_is_the_contracts_form_and_what_the_report_says(journal: Journal, tmp_path: Path) -> None:
    given(journal, tmp_path / "a.json", FileKind.JSON)
    text = (tmp_path / "a.json").read_text(encoding="utf-8")
    held = json.loads(text)
    figures = summarise(journal, QUARTER, READER).figures
    assert {key: each for key, each in held.items() if key != "report"} == json.loads(to_json(figures))
    parts = [each["part"] for each in held["report"]["parts"]]
    assert parts[0] == "SummaryPart"
    assert len(parts) == len(set(parts)) == 10
    assert "zingt" in text
    known = [name for name in NAMES if name != "Oost"]
    assert [name for name in known if name.casefold() in text.casefold()] == []


def test_the_command_line_gives_no_free_text_and_keeps_its_file(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "kwartaal.pdf"
    publish_quarter(journal, QUARTER, path)
    (told,) = journal.publications()
    assert told.ground == "quarter"
    text = " ".join("\n".join(page_texts(path.read_bytes())).split())
    typed = [OWN_STORY.title, SEVERAL.title, TARGET.text, WORDS.evaluation, "Trots", "verveelt"]
    assert [each for each in typed if each in text] == []
    again(journal, told, tmp_path / "nog eens.pdf")
    assert (tmp_path / "nog eens.pdf").read_bytes() == path.read_bytes()
    publish_quarter(journal, QUARTER, path, replace=True)
    assert [each.fingerprint for each in journal.publications()] == [told.fingerprint] * 2


def test_the_same_report_has_the_same_bytes(journal: Journal) -> None:
    made = ready(journal)
    assert prepare(journal, made, TODAY).pdf == prepare(journal, made, TODAY).pdf
