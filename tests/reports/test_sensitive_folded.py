# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""No table and no overview tells of abuse, exploitation, suicide or safety: every kind of signal is tried."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.entries import Participant, participants
from kjw_desktop.domain.figures import TOTAL, CountTable
from kjw_desktop.domain.followups import Followup
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.signal_rules import sensitive_kinds
from kjw_desktop.domain.signals import LEVELS, Signal
from kjw_desktop.domain.vocabulary import TermChange
from kjw_desktop.reports.figures_json import to_json
from kjw_desktop.reports.publish import summarise
from kjw_desktop.reports.referral.facts import case_facts
from kjw_desktop.storage.journal import Journal
from tests.reports.case import BANDS, PERSON, TODAY
from tests.reports.invented import LABELS
from tests.reports.referral.made import of_facts
from tests.storage.journals import UNSHRUNK, fresh_journal

DAY = date(2026, 8, 14)
QUARTER = Period.quarter_of(DAY)
OTHER = "overige_zorgen"
KINDS = LABELS["signal_kind"].keys()
DOMAINS = LABELS["life_domain"].keys()
SENSITIVE = frozenset(
    {
        "vermoeden_mishandeling",
        "vermoeden_huiselijk_geweld",
        "seksuele_uitbuiting",
        "eergerelateerd",
        "suicidale_uitspraken",
        "letsel",
        "online_ronseling",
        "snel_geld",
        "politiecontact",
        "radicalisering",
    }
)
"""The kinds that the field's list marks, written down once more so that the list cannot change unseen."""
OWN, OWN_OPEN = "eigen_loverboy", "eigen_kamp"
OWN_TERMS = (
    TermChange("signal_kind", OWN, "Loverboy", attributes={"sensitive": "yes"}),
    TermChange("signal_kind", OWN_OPEN, "Zomerkamp"),
)


def signal(
    domain: str, kinds: Iterable[str] = (), level: str = "zorg", people: tuple[Participant, ...] = ()
) -> Signal:
    return Signal(
        day=DAY,
        domain=domain,
        level=level,
        certainty="zelf_gezien",
        kinds=tuple(kinds),
        observation="x",
        people=people,
    )


def tables(journal: Journal) -> dict[str, CountTable]:
    return {table.shape.name: table for table in journal.counts(QUARTER)}


def rows(table: CountTable) -> dict[str, int]:
    """The totals of the rows in which anything was counted."""
    column = None if table.shape.columns is None else TOTAL
    found = {key: table.counts[key, column] for key in table.shape.row_keys}
    return {key: number for key, number in found.items() if number}


def folded(signals: Sequence[Signal], sensitive: frozenset[str]) -> dict[str, int]:
    return dict(
        Counter(
            OTHER if each.domain == "veiligheid" or sensitive & set(each.kinds) else each.domain
            for each in signals
        )
    )


def test_the_list_marks_the_kinds_that_it_must() -> None:
    assert len(KINDS) == 41
    assert sensitive_kinds(LABELS["signal_kind"]) == SENSITIVE


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_counts_in_its_domain_or_folded_in_every_table(kind: str) -> None:
    signals = [signal(domain, (kind,)) for domain in DOMAINS]
    with fresh_journal() as journal:
        journal.record(*signals)
        found = tables(journal)
    expected = folded(signals, SENSITIVE)
    for name in ("signalen_leefgebied_zwaarte", "signalen_leefgebied_leeftijd"):
        assert rows(found[name]) == expected, name
        assert {"veiligheid", *KINDS}.isdisjoint(found[name].shape.row_keys)
    told = {
        key for name, table in found.items() if name.startswith("signalen") for key in table.shape.row_keys
    }
    assert told.isdisjoint(KINDS)


@settings(max_examples=10, deadline=None, phases=UNSHRUNK)
@given(
    drawn=st.lists(
        st.tuples(
            st.sampled_from(DOMAINS),
            st.lists(st.sampled_from((*KINDS, OWN, OWN_OPEN)), max_size=3, unique=True),
            st.sampled_from(LEVELS),
        ),
        min_size=1,
        max_size=60,
    )
)
def test_every_table_is_as_if_the_kind_had_never_been_known(
    drawn: list[tuple[str, list[str], str]],
) -> None:
    """Signals told apart by nothing but sensitive kind or safety give the same twelve tables."""
    people, hidden = participants(PERSON.id), SENSITIVE | {OWN}
    signals = [signal(domain, kinds, level, people) for domain, kinds, level in drawn]
    plain = [
        signal(
            "veiligheid" if domain == "veiligheid" or (SENSITIVE | {OWN}) & set(kinds) else domain,
            (),
            level,
            people,
        )
        for domain, kinds, level in drawn
    ]
    found = []
    for told in (signals, plain):
        with fresh_journal() as journal:
            journal.save_terms(OWN_TERMS)
            journal.record(PERSON, *told)
            found.append(tables(journal))
    assert found[0] == found[1]
    assert rows(found[0]["signalen_leefgebied_zwaarte"]) == folded(signals, hidden)


def test_what_the_reader_gets_names_no_sensitive_kind() -> None:
    """Content and figures of the quarter, with so many of every kind that nothing is hidden for being few."""
    with fresh_journal() as journal:
        journal.save_terms(OWN_TERMS)
        journal.record(
            *(signal("veiligheid", (kind,)) for kind in (*sorted(SENSITIVE), OWN) for _ in range(8))
        )
        words = journal.vocabularies()
        summary = summarise(journal, QUARTER)
        told = repr(summary.content) + to_json(summary.figures)
    assert OTHER in told
    assert "verige zorgen" in told
    for kind in (*SENSITIVE, OWN):
        assert kind not in told
        assert words.label("signal_kind", kind) not in told


def test_a_vault_cannot_take_the_mark_away() -> None:
    loosened = [TermChange("signal_kind", kind, attributes={"sensitive": "no"}) for kind in sorted(SENSITIVE)]
    with fresh_journal() as journal:
        journal.save_terms(loosened)
        assert sensitive_kinds(journal.vocabularies()["signal_kind"]) == SENSITIVE


@pytest.mark.parametrize("kind", [*KINDS, OWN])
def test_the_overview_for_a_consultation_folds_as_a_table_does(kind: str) -> None:
    sensitive = SENSITIVE | {OWN}
    told = [signal(domain, (kind,), people=participants(PERSON.id)) for domain in DOMAINS]
    asked = Followup(
        day=DAY, what="x", kind="vt_advies", status="gedaan", people=participants(PERSON.id), linked=ids(told)
    )
    facts = case_facts(PERSON, (*told, asked), BANDS, TODAY, weeks=16, sensitive=sensitive)
    assert dict(Counter(fact.domain for fact in facts.signals)) == folded(told, sensitive)
    content = repr(of_facts(facts))
    assert LABELS.label("life_domain", "veiligheid") not in content
    assert "Veilig Thuis" not in content
    if kind in sensitive:
        assert LABELS.label("signal_kind", kind) not in content


def ids(signals: Iterable[Signal]) -> tuple[UUID, ...]:
    return tuple(each.id for each in signals)
