# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever is typed or told, and whatever the worker decides: no known name is in a report that left."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from kjw_desktop.domain.accounts import Story, Target
from kjw_desktop.domain.entries import participants
from kjw_desktop.domain.errors import OverviewLeaks, OverviewUndecided
from kjw_desktop.privacy.review.proposal import Act, Decision
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.file_kind import FileKind
from kjw_desktop.reports.page_pictures import page_texts
from kjw_desktop.reports.publish import give, prepare
from kjw_desktop.reports.quarter.report_draft import ReportDraft
from kjw_desktop.reports.quarter.reviewing import propose_words
from kjw_desktop.reports.quarter.words import ReportWords, ThemeWords
from kjw_desktop.reports.reviewed.question import NO
from kjw_desktop.storage.journal import Journal
from tests.reports.case import TODAY
from tests.reports.referral.made import ROOS, SAMIRA, YARA
from tests.reports.referral.test_never_a_name import ACTS, CASES, KNOWN, PLACES, TORN, named
from tests.reports.words.made import IN_QUARTER, QUARTER, consent
from tests.storage.journals import UNSHRUNK, fresh_journal

PLACED = st.tuples(st.sampled_from(PLACES), st.sampled_from(KNOWN), st.sampled_from(CASES)).map(
    lambda drawn: drawn[0].replace("{}", drawn[2](drawn[1]))  # type: ignore[operator]
)
"""A known name in a sentence, in any case."""
TEXTS = st.lists(PLACED, min_size=9, max_size=9)
KINDS = st.sampled_from((FileKind.PDF, FileKind.JSON))


def draft_of(journal: Journal, said: list[str]) -> ReportDraft:
    """A report with a text in every place that takes one, one story with consent and one composed."""
    own = Story(
        day=IN_QUARTER, people=participants(SAMIRA.id), title=said[0], situation=said[1], quote=said[2]
    )
    several = Story(
        day=IN_QUARTER,
        people=participants(YARA.id, ROOS.id),
        composite=True,
        title="Samen",
        what_we_did=said[3],
        what_changed=said[4],
    )
    target = Target(period="2026-Q3", text=said[5], agreed=3.0, realised=20.0, realised_text=said[6])
    journal.record(SAMIRA, YARA, ROOS, consent(), own, several, target)
    words = ReportWords(
        introduction=said[7],
        themes=(ThemeWords("school", said[8], said[0]),),
        evaluation=said[1],
        quotes=(said[2],),
        answers=(said[3], "", said[4]),
        stories=(own.id, several.id),
    )
    return ReportDraft(period=QUARTER, words=words, recognisable=NO)


def decided(review: Review, decisions: list[Decision | None]) -> Review:
    drawn = {
        proposal.key: decisions[place % len(decisions)] for place, proposal in enumerate(review.proposals)
    }
    return review.decide_all({key: decision for key, decision in drawn.items() if decision})


def given_out(journal: Journal, said: list[str], decisions: list[Decision | None], path: Path) -> str:
    """The text of the file that left."""
    draft = draft_of(journal, said)
    review = decided(propose_words(journal, draft, TODAY), decisions)
    made = prepare(journal, replace(draft, review=review), TODAY)
    kind = FileKind(path.suffix[1:])
    give(journal, made, path, kind)
    data = path.read_bytes()
    return "\n".join(page_texts(data)) if kind is FileKind.PDF else data.decode()


@settings(max_examples=18, deadline=None, phases=UNSHRUNK)
@given(TEXTS, st.lists(ACTS, min_size=1, max_size=5), KINDS)
def test_no_known_name_is_in_a_report_that_left(
    said: list[str], decisions: list[Decision | None], kind: FileKind
) -> None:
    with fresh_journal() as journal, TemporaryDirectory() as folder:
        path = Path(folder) / f"verslag.{kind}"
        try:
            text = given_out(journal, said, decisions, path)
        except (OverviewLeaks, OverviewUndecided):
            assert not path.exists()
            assert journal.publications() == ()
            assert journal.reports.files() == ()
            return
        assert named((text,)) == []
        assert named(tuple(each.content for each in journal.publications())) == []


@settings(max_examples=10, deadline=None, phases=UNSHRUNK)
@given(st.lists(PLACED.filter(lambda text: not is_torn(text)), min_size=9, max_size=9), KINDS)
def test_with_everything_accepted_it_leaves(said: list[str], kind: FileKind) -> None:
    """No false alarm stands in the way of a worker who accepts what is proposed."""
    with fresh_journal() as journal, TemporaryDirectory() as folder:
        path = Path(folder) / f"verslag.{kind}"
        text = given_out(journal, said, [Decision(Act.ACCEPTED)], path)
        assert named((text,)) == []


def is_torn(text: str) -> bool:
    """Whether the name is a part of another word: none to the finder, one to the reading back."""
    before, after = TORN.split("{}")
    return text.startswith(before) and text.endswith(after)
