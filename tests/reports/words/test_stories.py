# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whose story may be told: with consent, or composed of several; not of who said no, nor of nobody."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from kjw_desktop.domain.consent_rules import State
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import ConsentMissing, ConsentWithdrawn, RecordGone, StoryUntold
from kjw_desktop.domain.period import Period
from kjw_desktop.reports.quarter.stories import StoryStanding, hold, stories_to_choose, telling, told
from kjw_desktop.storage.journal import Journal
from tests.reports.case import TODAY
from tests.reports.referral.made import ROOS, SAMIRA, YARA
from tests.reports.words.made import IN_QUARTER, OWN_STORY, QUARTER, SEVERAL, changed, consent, fill
from tests.storage.journals import fresh_journal


@pytest.fixture
def journal() -> Iterator[Journal]:
    with fresh_journal() as journal:
        fill(journal, consented=False)
        yield journal


def test_one_case_is_told_with_consent_and_rests_on_it(journal: Journal) -> None:
    given = consent()
    journal.record(given)
    (found,) = told(journal, (OWN_STORY.id,), TODAY)
    assert (found.standing, found.composite) == (StoryStanding.CONSENTED, False)
    assert [(each.person, each.consents) for each in found.grounds] == [(SAMIRA.id, (given.id,))]


def test_without_consent_it_is_not_told(journal: Journal) -> None:
    with pytest.raises(ConsentMissing) as refused:
        told(journal, (OWN_STORY.id,), TODAY)
    assert (refused.value.kind, refused.value.state) == ("citaat_verhaal", State.ABSENT)


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({"state": "geweigerd"}, State.REFUSED),
        ({"withdrawn_on": TODAY}, State.WITHDRAWN),
        ({"valid_until": TODAY - timedelta(days=1)}, State.ASK_AGAIN),
        ({"givers": ("ouder_1",)}, State.INCOMPLETE),
        ({"kind": "delen_partner"}, State.ABSENT),
        ({"day": TODAY + timedelta(days=1)}, State.ABSENT),
    ],
)
def test_a_consent_that_does_not_stand_is_none(
    journal: Journal, change: dict[str, object], state: State
) -> None:
    journal.record(consent(**change))
    found = telling(journal, OWN_STORY, TODAY)
    assert (found.standing, found.missing) == (StoryStanding.NO_CONSENT, state)


def test_a_composed_story_needs_none_and_says_that_it_is_composed(journal: Journal) -> None:
    (found,) = told(journal, (SEVERAL.id,), TODAY)
    assert (found.standing, found.composite, found.grounds) == (StoryStanding.COMPOSED, True, ())
    of_nobody = replace(SEVERAL, people=())
    assert telling(journal, of_nobody, TODAY).standing is StoryStanding.COMPOSED


def test_one_young_persons_story_is_not_composed_by_saying_so(journal: Journal) -> None:
    one = replace(OWN_STORY, composite=True)
    assert telling(journal, one, TODAY).standing is StoryStanding.NO_CONSENT
    journal.record(consent())
    found = telling(journal, one, TODAY)
    assert (found.standing, found.composite) == (StoryStanding.CONSENTED, False)


def test_a_story_of_nobody_that_is_not_composed_has_nobodys_consent(journal: Journal) -> None:
    journal.amend(changed(journal, OWN_STORY, people=()))
    with pytest.raises(StoryUntold) as refused:
        told(journal, (OWN_STORY.id,), TODAY)
    assert refused.value.standing == StoryStanding.OF_NOBODY


def test_of_two_named_in_one_story_both_consent(journal: Journal) -> None:
    both = replace(OWN_STORY, people=participants(SAMIRA.id, YARA.id))
    journal.record(consent())
    assert telling(journal, both, TODAY).standing is StoryStanding.NO_CONSENT


def test_who_said_no_is_in_no_composed_story_either(journal: Journal) -> None:
    journal.record(consent(people=participants(ROOS.id), state="geweigerd"))
    found = telling(journal, SEVERAL, TODAY)
    assert (found.standing, found.missing) == (StoryStanding.SAID_NO, State.REFUSED)
    with pytest.raises(ConsentMissing):
        told(journal, (SEVERAL.id,), TODAY)


def test_a_story_stays_composed_when_one_of_its_people_is_erased(journal: Journal) -> None:
    journal.erase(ROOS.id)
    (found,) = told(journal, (SEVERAL.id,), TODAY)
    assert found.standing is StoryStanding.COMPOSED


def test_a_working_note_or_meldcode_record_is_no_story_to_tell(journal: Journal) -> None:
    for kept in ("werkaantekening", "meldcode"):
        found = telling(journal, replace(SEVERAL, record_class=kept), TODAY)
        assert found.standing is StoryStanding.KEPT_APART
        assert not found.standing.may


def test_what_is_no_story_or_is_gone_is_not_told(journal: Journal) -> None:
    with pytest.raises(RecordGone):
        told(journal, (SAMIRA.id,), TODAY)
    journal.erase(SEVERAL.id)
    with pytest.raises(RecordGone):
        told(journal, (SEVERAL.id,), TODAY)


def test_a_withdrawal_meanwhile_is_met(journal: Journal) -> None:
    given = consent()
    journal.record(given)
    before = told(journal, (OWN_STORY.id, SEVERAL.id), TODAY)
    hold(journal, before, TODAY)
    journal.amend(changed(journal, given, withdrawn_on=TODAY))
    with pytest.raises(ConsentWithdrawn):
        hold(journal, before, TODAY)


def test_a_no_to_a_composed_story_meanwhile_is_met(journal: Journal) -> None:
    before = told(journal, (SEVERAL.id,), TODAY)
    journal.record(consent(people=participants(YARA.id), state="geweigerd"))
    with pytest.raises(ConsentWithdrawn):
        hold(journal, before, TODAY)


def test_the_stories_to_choose_are_of_this_time_with_how_they_stand(journal: Journal) -> None:
    journal.record(replace(SEVERAL, id=consent().id, day=IN_QUARTER - timedelta(days=500)))
    rows = stories_to_choose(journal, QUARTER, TODAY)
    assert [(row.id, row.people, row.standing) for row in rows] == [
        (SEVERAL.id, 2, StoryStanding.COMPOSED),
        (OWN_STORY.id, 1, StoryStanding.NO_CONSENT),
    ]
    assert rows[1].missing is State.ABSENT
    assert stories_to_choose(journal, Period.parse("2026-Q2"), TODAY) == ()
