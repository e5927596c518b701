# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What keeps a report from leaving: something undecided, a yes, a word that the file still holds."""

import re
from typing import TYPE_CHECKING

from kjw_desktop.domain.errors import OverviewLeaks, OverviewRecognisable, OverviewUndecided
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.report_json import strings
from kjw_desktop.reports.quarter.reviewing import ReportMaterial
from kjw_desktop.reports.reviewed import leaks
from kjw_desktop.reports.reviewed.forbidden import Forbidden
from kjw_desktop.reports.reviewed.known import subjects
from kjw_desktop.reports.reviewed.question import LEAVES
from kjw_desktop.reports.reviewed.readback import Channel, Expected, Leak, read_back

if TYPE_CHECKING:
    from kjw_desktop.storage.journal import Journal

_OF_PEOPLE = frozenset({"person", "phone", "email", "handle"})


def refuse_unfinished(material: ReportMaterial, review: Review, recognisable: str) -> None:
    """Raise OverviewUndecided, OverviewRecognisable: the one question is asked of a story or a quote."""
    if review.blocking:
        raise OverviewUndecided(len(review.blocking))
    if material.asks and recognisable not in LEAVES:
        raise OverviewRecognisable(recognisable)


def refuse_name(journal: "Journal", name: str) -> None:
    """Raise OverviewLeaks where the name of a file tells of somebody whom the vault knows.

    A name that is also a Dutch word counts as it is written: 'verslag Roos.pdf', not 'roos.pdf'.
    """
    known = [each.words for each in subjects(journal, (), (), (name,), silent)]
    forms = {word.text for word in known if word.kind in _OF_PEOPLE}
    ordinary = leaks.ordinary(tuple(forms))
    found = {*Forbidden(forms - ordinary).find((name,)), *(form for form in ordinary if _written(form, name))}
    _refuse({Leak(Channel.FILE_NAME, word) for word in found})


def _written(form: str, name: str) -> bool:
    return form[:1].isupper() and re.search(rf"(?<![^\W_]){re.escape(form)}(?![^\W_])", name) is not None


def refuse_words(review: Review) -> None:
    """Raise OverviewLeaks where the texts as they will be read hold what the review takes out."""
    left = leaks.standing(review, review.forbidden())
    if left:
        raise OverviewLeaks(left)


def refuse_pdf(
    review: Review,
    content: QuarterContent,
    pdf: bytes,
    without: bytes,
    progress: Progress = silent,
) -> None:
    """Read the file back: raises OverviewLeaks for what the review took out and what the vault knows.

    `without` is the same report without its words, which nobody has to review: what stands in that, such as
    a wijk in a table, tells nothing here. What `progress` (pages) raises goes through.
    """
    forbidden = review.forbidden()
    texts = tuple(strings(content))
    expected = Expected(lines=texts, alternatives=texts, ordinary=leaks.ordinary(forbidden))
    found = read_back(pdf, "", forbidden, expected, progress)
    if found:
        _refuse(set(found) - set(read_back(without, "", forbidden, expected)))


def refuse_texts(review: Review, content: QuarterContent, without: QuarterContent) -> None:
    """The same for the texts alone, of a file that is no PDF."""
    forbidden = review.forbidden()
    asked = Forbidden(set(forbidden) - leaks.ordinary(forbidden))
    found = set(asked.find(strings(content))) - set(asked.find(strings(without)))
    _refuse({Leak(Channel.TEXT, word) for word in found})


def _refuse(found: set[Leak]) -> None:
    if found:
        raise OverviewLeaks(tuple(sorted((leak.channel.value, leak.word) for leak in found)))
