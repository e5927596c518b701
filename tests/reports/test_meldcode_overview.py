# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The meldcode overview holds all that was recorded, as it was written, and tells nothing of its maker."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from kjw_desktop.domain.care import Meldcode, MeldcodeAnswer, MeldcodeFact, MeldcodeStep
from kjw_desktop.domain.contacts import Contact
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import Cancelled, FileExists, RecordGone
from kjw_desktop.domain.meldcode_apart import shown_in_access
from kjw_desktop.domain.meldcode_rules import ANSWERS, CHOICES, QUESTIONS, STEPS, StepState
from kjw_desktop.domain.progress import silent
from kjw_desktop.reports.meldcode.compose import compose_meldcode
from kjw_desktop.reports.meldcode.content import MeldcodeContent
from kjw_desktop.reports.meldcode.giving import file_name, give_meldcode
from kjw_desktop.reports.meldcode.sources import MeldcodeSources, meldcode_sources
from kjw_desktop.reports.pdf import render_meldcode
from kjw_desktop.reports.referral.facts import case_facts
from kjw_desktop.storage.journal import Journal
from tests.reports.case import BANDS
from tests.reports.invented import LABELS
from tests.reports.meldcode_case import (
    ANSWERS as GIVEN,
)
from tests.reports.meldcode_case import (
    FACTS,
    MELDCODE,
    PERSON,
    SETTINGS,
    SIGNALS,
    SOURCES,
    TODAY,
)
from tests.reports.meldcode_case import (
    STEPS as TAKEN,
)
from tests.reports.referral.made import of_facts
from tests.storage.journals import fresh_journal

LONG = " ".join(["Hij vertelde het nog een keer, in dezelfde woorden."] * 220)


def composed(sources: MeldcodeSources = SOURCES, today: date = TODAY) -> MeldcodeContent:
    return compose_meldcode(sources, LABELS, today)


def pages(content: MeldcodeContent) -> list[str]:
    """The text of each page, every break and run of spaces one space."""
    reader = PdfReader(BytesIO(render_meldcode(content)))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def written(content: MeldcodeContent) -> list[str]:
    """What stands in the content as somebody wrote it, in order."""
    return [
        each.text for step in content.steps for group in step.groups for each in group.texts if each.written
    ]


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as opened:
        opened.record(PERSON, *SIGNALS, MELDCODE)
        opened.save_settings(SETTINGS)
        yield opened


def test_everything_that_was_recorded_stands_in_the_file() -> None:
    told = " ".join(pages(composed()))
    words = [
        *(fact.text for fact in FACTS),
        *(signal.observation for signal in SIGNALS),
        SIGNALS[0].meaning,
        *(line for step in TAKEN for line in step.text.splitlines()),
        *(step.consulted for step in TAKEN),
        *(step.reason for step in TAKEN),
        *(answer.reasoning for answer in GIVEN),
        MELDCODE.suspicion,
        MELDCODE.no_talk_reason,
        MELDCODE.decision,
        MELDCODE.informed,
    ]
    assert [word for word in words if word not in told] == []
    for part in (
        "Milan Verzonnen, geboren 9 mei 2013",
        "5 november 2026, 29 dagen geleden",
        "5 november 2026, 16:30 · Zelf gezien of gehoord",
        "26 november 2026, 15:10 · Verteld door de jeugdige (verteld door Milan)",
        "Ernstig · Lichamelijke gezondheid en leefstijl · Zichtbaar letsel",
        "Verteld door een ander (verteld door de buurvrouw)",
        "30 november 2026 · Veilig Thuis · anoniem, zonder naam van het gezin",
        "27 november 2026 · aandachtsfunctionaris · op naam",
        "(dreiging van) huiselijk geweld en/of kindermishandeling?",
        "Weet ik niet",
        "Melden bij Veilig Thuis",
        "4 december 2026, aan aandachtsfunctionaris",
        "Deze stap is gezet terwijl stap 3 niet af is.",
        "Nora, jongerenwerker",
    ):
        assert part in told, part


def test_nothing_is_weighed_and_the_framework_draws_no_conclusion() -> None:
    """Answers stand as given: what the framework says to them ('ja = melden') is not printed beside them."""
    told = " ".join(pages(composed()))
    assert "= melden" not in told
    assert "score" not in told.lower()
    assert "risico" not in told.lower()


def test_facts_stand_in_the_order_of_their_days_and_opinion_apart_from_them() -> None:
    facts, signals, suspicion = composed().steps[0].groups
    assert [each.text for each in facts.texts] == [FACTS[1].text, FACTS[0].text]
    assert "geen feit" in suspicion.title
    assert [each.label for each in signals.texts if each.text == SIGNALS[0].meaning] == [
        "Wat de werker ervan dacht (geen feit)"
    ]


def test_a_record_just_begun_says_what_is_not_there_yet() -> None:
    bare = replace(SOURCES, meldcode=Meldcode(day=TODAY, people=participants(PERSON.id)), signals=())
    told = " ".join(pages(composed(bare)))
    assert told.count("Hier is nog niets opgeschreven.") == len(STEPS)
    assert told.count("nog niet gezet") == len(STEPS)
    assert "Afgesloten nog niet" in told
    assert "Overgedragen nog niet" in told
    assert "Besluit" not in told.replace("Beslissen", "")


def test_a_long_text_goes_on_over_pages_with_every_word() -> None:
    facts = (MeldcodeFact(TODAY, "zelf_gezien", LONG), MeldcodeFact(TODAY, "vermoeden", "*" * 4 + LONG))
    content = composed(replace(SOURCES, meldcode=replace(MELDCODE, facts=facts, decision=LONG)))
    found = pages(content)
    assert len(found) > 4
    assert sum(page.count("dezelfde") for page in found) == 3 * LONG.count("dezelfde")
    assert "****" in " ".join(found)


def test_the_file_is_steady_and_tells_no_author_time_or_machine() -> None:
    data = render_meldcode(composed())
    assert data == render_meldcode(composed())
    reader = PdfReader(BytesIO(data))
    assert {key: str(value) for key, value in (reader.metadata or {}).items()} == {
        "/Title": "Meldcode-overzicht",
        "/Creator": "KJW Desktop",
        "/Producer": "KJW Desktop",
    }
    assert len(reader.outline) == len(STEPS)
    for word in (b"/Author", b"/CreationDate", b"/ModDate", str(Path.home()).encode()):
        assert word not in data


text = st.text(st.characters(codec="latin-1", exclude_categories=["C"]), max_size=40)
days = st.dates(date(2026, 1, 1), TODAY)


@settings(max_examples=60, deadline=None)
@given(
    st.builds(
        Meldcode,
        day=days,
        facts=st.lists(
            st.builds(MeldcodeFact, days, st.sampled_from(["", "vermoeden", "zelf_gezien"]), text), max_size=4
        ).map(tuple),
        steps=st.lists(
            st.builds(
                MeldcodeStep,
                st.sampled_from(STEPS),
                st.sampled_from([*StepState, "gepland"]).map(str),
                st.none() | days,
                text,
                text,
                text,
                st.booleans(),
            ),
            max_size=6,
        ).map(tuple),
        answers=st.lists(
            st.builds(MeldcodeAnswer, st.sampled_from(QUESTIONS), st.sampled_from(["", *ANSWERS]), text),
            max_size=5,
            unique_by=lambda answer: answer.question,
        ).map(tuple),
        suspicion=text,
        no_talk_reason=text,
        choice=st.none() | st.sampled_from(CHOICES),
        decision=text,
        informed=text,
        handed_over_on=st.none() | days,
        closed_on=st.none() | days,
    )
)
def test_no_word_of_any_record_is_left_out(record: Meldcode) -> None:
    """However far a record is and in whatever order: each text stands in the content once, unchanged."""
    content = composed(MeldcodeSources(meldcode=record, people=(), signals=SIGNALS, settings=SETTINGS))
    there = [
        *(fact.text for fact in record.facts),
        *(each for step in record.steps for each in (step.text, step.reason)),
        *(answer.reasoning for answer in record.answers),
        *(record.suspicion, record.no_talk_reason, record.decision, record.informed),
        *(each for signal in SIGNALS for each in (signal.observation, signal.meaning)),
    ]
    found = written(content)
    for word in {each for each in there if each.strip()}:
        assert found.count(word) == there.count(word)
    roles = repr(content)
    assert all(
        repr(step.consulted.strip())[1:-1] in roles for step in record.steps if step.step in STEPS[1:3]
    )
    assert [step.state for step in content.steps]


def test_what_leaves_stands_in_ledger_and_log_before_the_file(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / file_name(TODAY)
    give_meldcode(journal, MELDCODE.id, path, TODAY)
    (left,) = journal.publications()
    assert (left.kind, left.reader, left.people) == (
        "meldcode_overzicht",
        "Stichting Verzonnen",
        (PERSON.id,),
    )
    assert left.fingerprint == sha256(path.read_bytes()).hexdigest()
    assert left.content == ""
    line = journal.log_entries(1)[0]
    assert (line.act, line.detail) == ("meldcode_overzicht", "feiten=2 signalen=2 stappen=6")
    assert path.name == "meldcode-2026-12.pdf"
    assert "Milan Verzonnen" in PdfReader(path).pages[0].extract_text()


def test_what_is_refused_or_cancelled_leaves_nothing(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "meldcode.pdf"
    path.write_bytes(b"older")

    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(FileExists):
        give_meldcode(journal, MELDCODE.id, path, TODAY)
    with pytest.raises(Cancelled):
        give_meldcode(journal, MELDCODE.id, path, TODAY, replace=True, progress=cancel)
    with pytest.raises(RecordGone):
        give_meldcode(journal, SIGNALS[0].id, path, TODAY, replace=True, progress=silent)
    assert path.read_bytes() == b"older"
    assert journal.publications() == ()
    assert [entry for entry in journal.log_entries() if entry.act == "meldcode_overzicht"] == []


def test_what_was_linked_and_is_gone_does_not_stop_the_export(journal: Journal) -> None:
    journal.erase(SIGNALS[1].id)
    assert [signal.id for signal in meldcode_sources(journal, MELDCODE.id).signals] == [SIGNALS[0].id]


@pytest.mark.parametrize("record_class", ["meldcode", "contactnotitie"])
def test_no_overview_for_a_consultation_holds_a_meldcode_record(record_class: str) -> None:
    """By kind and by class: the record itself, and anything else that is kept as one."""
    records = (
        replace(MELDCODE, record_class=record_class),
        Contact(day=TODAY, kind="huisbezoek", record_class="meldcode", people=participants(PERSON.id)),
    )
    without = case_facts(PERSON, (), BANDS, TODAY, sensitive=frozenset())
    assert case_facts(PERSON, records, BANDS, TODAY, sensitive=frozenset()) == without
    assert "eldcode" not in repr(of_facts(without))


def test_access_waits_until_the_worker_checked() -> None:
    kept_as_one = Contact(day=TODAY, kind="huisbezoek", record_class="meldcode")
    plain = (PERSON, SIGNALS[0], Contact(day=TODAY - timedelta(days=1), kind="inloop"))
    for record in (MELDCODE, kept_as_one):
        assert not shown_in_access(record, checked=False)
        assert shown_in_access(record, checked=True)
    assert all(shown_in_access(record, checked=checked) for record in plain for checked in (False, True))
