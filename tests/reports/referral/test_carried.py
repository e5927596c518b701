# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What left goes along in a workbook with its words; a withdrawal in the other journal still takes them."""

from dataclasses import replace
from pathlib import Path

from kjw_desktop.domain.care import Consent
from kjw_desktop.domain.consent_rules import SHARED_WITH
from kjw_desktop.reports.referral.frozen import thaw
from kjw_desktop.reports.referral.giving import Overview, give_overview, render_overview
from kjw_desktop.storage.workbook import export_workbook, import_file
from tests.reports.case import TODAY
from tests.reports.referral.made import KEPT_BACK, choice_of, consent, fill, overview_of
from tests.storage.journals import fresh_journal


def test_words_and_ground_come_along_and_go_when_the_consent_is_withdrawn_there(tmp_path: Path) -> None:
    yes = consent("naam en school")
    with fresh_journal() as journal, fresh_journal() as other:
        fill(journal)
        journal.record(yes)
        journal.erase(KEPT_BACK[1].id)  # a contact kept as a meldcode record, which no sheet takes
        long = choice_of(journal, question="Wie denkt mee? " * 4_000)
        for number, choice in enumerate((long, replace(long, ground=SHARED_WITH))):
            overview: Overview = overview_of(journal, choice)
            pdf = render_overview(overview, journal.vocabularies())
            give_overview(journal, overview, pdf, tmp_path / f"casus-2026-48-{number}.pdf")
        export_workbook(journal, tmp_path / "alles.xlsx")
        import_file(other, tmp_path / "alles.xlsx")
        left, carried = journal.publications(), other.publications()
        assert [replace(each, id=left[n].id) for n, each in enumerate(carried)] == list(left)
        assert all(len(each.content) > 60_000 for each in carried), "more than a cell holds"
        stored = other.find(yes.id)
        assert isinstance(stored, Consent)
        other.amend(replace(stored, withdrawn_on=TODAY))
        assert [thaw(each.content) is None for each in other.publications()] == [False, True]
