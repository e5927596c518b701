# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An overview by name: exactly what the consent covers, and it stops when that is withdrawn meanwhile."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.consent_rules import SHARED_WITH
from kjw_desktop.domain.errors import ConsentMissing, ConsentWithdrawn, OverviewUndecided
from kjw_desktop.reports.page_pictures import page_texts
from kjw_desktop.reports.referral import giving
from kjw_desktop.reports.referral.consented import FIELDS, covered, named_fields
from kjw_desktop.reports.referral.frozen import thaw
from kjw_desktop.reports.referral.giving import Overview, give_overview, render_overview
from kjw_desktop.reports.referral.material import material
from kjw_desktop.reports.referral.proposing import begin_review, go_on
from kjw_desktop.reports.reviewed.readback import read_back
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.outside import write_whole
from tests.reports.case import TODAY
from tests.reports.referral.made import NAMES, PARTNER, SAMIRA, accepted, choice_of, consent, fill
from tests.storage.journals import journal_at, new_database

YES = consent("naam en school, om haar aan te melden")
OWN = {
    "naam": "Samira el Bakkali",
    "leeftijd": "17 mei 2009",
    "school": "Kompas College",
    "wijk": "Wijk: Oost",
    "adres": "Zwanenlaan 14",
    "contact": "06 12345678 en samira.b@voorbeeld.nl",
}


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return new_database(tmp_path / "journal.db")


@pytest.fixture
def journal(database: Path) -> Iterator[Journal]:
    journal = journal_at(database)
    fill(journal)
    journal.record(YES)
    yield journal
    journal.close()


def by_name(journal: Journal, fields: tuple[str, ...] | None = None) -> Overview:
    made = material(journal, choice_of(journal, ground=SHARED_WITH, fields=fields), TODAY)
    return Overview(material=made, review=accepted(begin_review(made)))


def given(journal: Journal, path: Path, fields: tuple[str, ...] | None = None) -> str:
    """Give it out; the text of its pages as one line."""
    overview = by_name(journal, fields)
    give_overview(journal, overview, render_overview(overview, journal.vocabularies()), path)
    return " ".join("\n".join(page_texts(path.read_bytes())).split())


def stored(journal: Journal) -> Consent:
    found = journal.find(YES.id)
    assert isinstance(found, Consent)
    return found


def withdraw_elsewhere(database: Path) -> None:
    """Somebody withdraws the consent over a connection of their own."""
    other = journal_at(database)
    other.amend(replace(stored(other), state="ingetrokken", withdrawn_on=TODAY))
    other.close()


def test_it_has_the_name_and_what_the_words_of_the_consent_name(journal: Journal, tmp_path: Path) -> None:
    text = given(journal, tmp_path / "casus-2026-48-a.pdf")
    for field, words in OWN.items():
        assert (words in text) is (field in ("naam", "school")), field
    assert "Op naam, met toestemming." in text
    assert "Niet op naam" not in text
    others = set(NAMES) - {"Samira", "Bakkali", "Mimi", "Kompas"}
    assert [name for name in others if name in text] == []


@pytest.mark.parametrize("fields", [(), *((field,) for field in FIELDS), FIELDS])
def test_exactly_the_chosen_fields_are_in_it_and_the_name_always(
    journal: Journal, tmp_path: Path, fields: tuple[str, ...]
) -> None:
    text = given(journal, tmp_path / "casus-2026-48-a.pdf", fields)
    assert {field for field, words in OWN.items() if words in text} == {"naam", *fields}
    for other in ("Hanan", "Ruben", "Yara", "Joost", "Terpstra", "Ilias"):
        assert other not in text


def test_the_ledger_names_the_consent_and_what_it_covered(journal: Journal, tmp_path: Path) -> None:
    given(journal, tmp_path / "casus-2026-48-a.pdf")
    (entered,) = journal.publications()
    assert entered.kind == "toeleiding_met_toestemming"
    assert entered.ground == f"delen_partner {YES.id}"
    assert (entered.reader, entered.people) == (PARTNER, (SAMIRA.id,))
    frozen = thaw(entered.content)
    assert frozen is not None
    assert frozen.fields == ("naam", "school")


def test_what_the_worker_decided_goes_before_what_the_consent_does(journal: Journal) -> None:
    made = material(journal, choice_of(journal, ground=SHARED_WITH), TODAY)
    review = begin_review(made)
    own = next(each for each in review.proposals if "Mimi" in each.written)
    assert review.decisions[own.key].reason == SHARED_WITH
    undone = accepted(review.undecide(own.key))
    assert go_on(undone, made).decisions[own.key] == undone.decisions[own.key]
    assert go_on(review.undecide(own.key), made).decisions[own.key].reason == SHARED_WITH


def test_names_of_others_still_have_to_be_decided(journal: Journal, tmp_path: Path) -> None:
    made = material(journal, choice_of(journal, ground=SHARED_WITH), TODAY)
    overview = Overview(material=made, review=begin_review(made))
    with pytest.raises(OverviewUndecided):
        give_overview(journal, overview, b"", tmp_path / "casus-2026-48-a.pdf")


@pytest.mark.parametrize(
    ("purposes", "fields"),
    [
        (("",), ("naam",)),
        (("om mee te denken",), ("naam",)),
        (("Geboortedatum en SCHOOL",), ("naam", "leeftijd", "school")),
        (("de wijk waar ze woont", "telefoonnummer"), ("naam", "wijk", "contact")),
        (("haar adres; mag per mail",), ("naam", "adres", "contact")),
        (("alles wat nodig is",), FIELDS),
        (("schooltas van de wijkagent",), ("naam",)),
    ],
)
def test_fields_are_named_by_whole_words(purposes: tuple[str, ...], fields: tuple[str, ...]) -> None:
    assert named_fields(purposes) == fields


@pytest.mark.parametrize("reader", ["school_vo", "ggz"])
def test_a_consent_for_another_partner_is_none(journal: Journal, reader: str) -> None:
    choice = choice_of(journal, ground=SHARED_WITH, partner=reader)
    with pytest.raises(ConsentMissing) as refused:
        material(journal, choice, TODAY)
    assert not isinstance(refused.value, ConsentWithdrawn)
    with pytest.raises(ConsentMissing):
        covered(journal, choice, TODAY)


def test_withdrawn_before_it_is_saved_stops_it(journal: Journal, database: Path, tmp_path: Path) -> None:
    overview = by_name(journal)
    pdf = render_overview(overview, journal.vocabularies())
    withdraw_elsewhere(database)
    with pytest.raises(ConsentMissing) as stopped:
        give_overview(journal, overview, pdf, tmp_path / "casus-2026-48-a.pdf")
    assert (stopped.value.kind, stopped.value.state) == ("delen_partner", "withdrawn")
    assert list(tmp_path.glob("*.pdf*")) == []
    assert journal.publications() == ()


def test_withdrawn_while_the_file_is_read_back_stops_it_before_anything_left(
    journal: Journal, database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    overview = by_name(journal)
    pdf = render_overview(overview, journal.vocabularies())

    def meanwhile(*asked: object) -> object:
        withdraw_elsewhere(database)
        return read_back(*asked)  # type: ignore[arg-type]  # what it was called with

    monkeypatch.setattr(giving, "read_back", meanwhile)
    with pytest.raises(ConsentWithdrawn) as stopped:
        give_overview(journal, overview, pdf, tmp_path / "casus-2026-48-a.pdf")
    assert (stopped.value.kind, stopped.value.state) == ("delen_partner", "withdrawn")
    assert list(tmp_path.glob("*.pdf*")) == []
    assert journal.publications() == ()


def test_withdrawn_while_the_file_is_written_leaves_no_file_and_no_words(
    journal: Journal, database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ledger says more rather than less: that it was to leave, and what its print was."""

    def meanwhile(target: Path, data: bytes) -> None:
        write_whole(target, data)
        withdraw_elsewhere(database)

    monkeypatch.setattr(giving, "write_whole", meanwhile)
    overview = by_name(journal)
    with pytest.raises(ConsentWithdrawn):
        give_overview(
            journal,
            overview,
            render_overview(overview, journal.vocabularies()),
            tmp_path / "casus-2026-48-a.pdf",
        )
    assert list(tmp_path.glob("*.pdf*")) == []
    (entered,) = journal.publications()
    assert entered.content == ""
    assert len(entered.fingerprint) == 64


@pytest.mark.parametrize(
    "change",
    [
        lambda journal: journal.erase(YES.id),
        lambda journal: journal.amend(replace(stored(journal), valid_until=TODAY - timedelta(days=1))),
        lambda journal: journal.amend(replace(stored(journal), partner="ggz")),
        lambda journal: journal.amend(replace(journal.find(SAMIRA.id), birth_date=date(2012, 5, 21))),
    ],
    ids=["erased", "ran out", "another partner", "younger than was thought"],
)
def test_whatever_ends_the_consent_meanwhile_stops_it(
    journal: Journal, tmp_path: Path, change: Callable[[Journal], object]
) -> None:
    overview = by_name(journal)
    pdf = render_overview(overview, journal.vocabularies())
    change(journal)
    with pytest.raises(ConsentMissing):
        give_overview(journal, overview, pdf, tmp_path / "casus-2026-48-a.pdf")
    assert list(tmp_path.glob("*.pdf*")) == []


def test_withdrawn_later_its_words_go_from_the_journal(
    journal: Journal, database: Path, tmp_path: Path
) -> None:
    given(journal, tmp_path / "casus-2026-48-a.pdf")
    withdraw_elsewhere(database)
    (entered,) = journal.publications()
    assert thaw(entered.content) is None
    assert entered.ground == f"delen_partner {YES.id}"
