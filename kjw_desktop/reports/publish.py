# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The summary of a period for one reader: shown in a preview, or given out and kept.

A preview publishes nothing. What is given out stands in the ledger before it leaves the vault, so that a file
can never hold more than the ledger says; its bytes are kept, so that it can be given again as it was.
"""

from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from kjw_desktop.domain.accounts import Target
from kjw_desktop.domain.errors import (
    ConsentWithdrawn,
    KeptFileChanged,
    KeptFileGone,
    RecordGone,
    ReportOutdated,
    StoryUntold,
)
from kjw_desktop.domain.figures import Figures
from kjw_desktop.domain.period import Period
from kjw_desktop.domain.progress import Progress, silent
from kjw_desktop.domain.publications import QUARTER_REPORT, Publication
from kjw_desktop.domain.report_layout import layout_for
from kjw_desktop.privacy.review.review import Review
from kjw_desktop.reports.file_kind import FileKind
from kjw_desktop.reports.ledger import Ledger
from kjw_desktop.reports.quarter import leaving, stories
from kjw_desktop.reports.quarter.compose import QuarterSources, compose_quarter
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.report_draft import ReportDraft
from kjw_desktop.reports.quarter.report_json import report_json
from kjw_desktop.reports.quarter.reviewing import (
    ReportMaterial,
    agreed_in,
    look_over,
    material,
    passages,
    reviewed,
    reviewed_targets,
    untold_targets,
)
from kjw_desktop.reports.quarter.stories import STORY_CONSENT
from kjw_desktop.reports.reviewed import leaks
from kjw_desktop.storage.journal import Journal
from kjw_desktop.storage.outside import refuse_unless_free, write_whole
from kjw_desktop.storage.rows import KeptFile

FIGURES_ALONE = "quarter"
"""The ground of a report that rests on no consent."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary that nobody has yet: its content, what it was made of, and the ledger of its figures."""

    ledger: Ledger
    figures: Figures
    sources: QuarterSources
    content: QuarterContent


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A report as it is shown before it leaves: the draft, what its words are of one moment, and the pages.

    What is given out is this. Its `review` is whole, where that of a draft is bare.
    """

    draft: ReportDraft
    material: ReportMaterial
    review: Review
    summary: Summary
    pdf: bytes

    @property
    def ledger(self) -> Ledger:
        """What the reader holds already, and how these figures were checked with it."""
        return self.summary.ledger

    @property
    def figures(self) -> Figures:
        """The figures of the period."""
        return self.summary.figures

    @property
    def previous(self) -> Figures | None:
        """Those of the period before, where there are any."""
        return self.summary.sources.previous

    @property
    def year_ago(self) -> Figures | None:
        """Those of a year ago, where there are any."""
        return self.summary.sources.year_ago

    @property
    def content(self) -> QuarterContent:
        """What the report says."""
        return self.summary.content


def publish_figures(journal: Journal, period: Period, reader: str | None = None) -> Figures:
    """The figures of `period`, from now on held by `reader` (None: the client)."""
    ledger = Ledger.of(journal, reader)
    figures = ledger.protect(period)
    ledger.publish("figures")
    return figures


def summarise(
    journal: Journal,
    period: Period,
    reader: str | None = None,
    progress: Progress = silent,
    *,
    programme: str | None = None,
) -> Summary:
    """The summary without free text as `reader` would get it now, beside the period before and a year ago.

    Nothing is published. `progress` may raise `Cancelled`.
    """
    draft = ReportDraft(period=period, programme=programme, reader=reader or "")
    return _summary(journal, draft, None, progress)


def prepare(journal: Journal, draft: ReportDraft, today: date, progress: Progress = silent) -> Prepared:
    """The report with its words as they will be read; nothing is published.

    What is undecided shows its replacement. Raises ConsentMissing, StoryUntold or RecordGone for a chosen
    story that may not be told, and what `progress` raises.
    """
    words = material(journal, draft, today, progress)
    review = look_over(words, progress)
    summary = _summary(journal, draft, (words, review) if words.passages else None, progress)
    return Prepared(
        draft=replace(words.draft, review=review),
        material=words,
        review=review,
        summary=summary,
        pdf=_rendered(summary.content, progress),
    )


def file_of(journal: Journal, prepared: Prepared, kind: FileKind) -> bytes:
    """The bytes that leave as a file of this kind; the same report gives the same."""
    if kind is FileKind.JSON:
        return report_json(prepared.figures, prepared.content)
    if kind is FileKind.XLSX:
        from kjw_desktop.reports.figures_workbook import to_workbook

        return to_workbook(prepared.figures, journal.vocabularies())
    return prepared.pdf


def give(
    journal: Journal,
    prepared: Prepared,
    path: Path,
    kind: FileKind = FileKind.PDF,
    *,
    replace_file: bool = False,
    progress: Progress = silent,
) -> Publication:
    """Give out what was shown: in the ledger, kept, then written to `path`; gives the ledger's line.

    Consents that it rests on are read anew before and after writing. Raises OverviewUndecided,
    OverviewRecognisable, OverviewLeaks, ReportOutdated (records or the reader's ledger changed what was
    shown), ConsentWithdrawn, StoryUntold, RecordGone, FileExists unless `replace_file`, WrongUse (no such
    folder), NoRoom, NoPermission, and what `progress` raises. No file is left then.
    """
    refuse_unless_free(path, replace=replace_file)
    with_words = kind is not FileKind.XLSX
    today = prepared.material.today
    if with_words:
        leaving.refuse_unfinished(prepared.material, prepared.review, prepared.draft.recognisable)
        stories.hold(journal, prepared.material.tellings, today)
    prepared = _as_it_is_now(journal, prepared, progress, with_words=with_words)
    leaving.refuse_name(journal, path.name)
    data = file_of(journal, prepared, kind)
    if with_words:
        _refuse_leaks(journal, prepared, kind, progress)
        stories.hold(journal, prepared.material.tellings, today)
    publication = _enter(journal, prepared, data, path.name, with_words=with_words)
    journal.log(QUARTER_REPORT, _numbers(prepared, kind))
    write_whole(path, data)
    if with_words:
        _hold_or_remove(journal, prepared, publication, path)
    return publication


def publish_quarter(
    journal: Journal,
    period: Period,
    path: Path,
    reader: str | None = None,
    *,
    replace: bool = False,
    progress: Progress = silent,
) -> None:
    """Write the summary of `period` without free text as PDF to `path`; ledger and copy come first.

    Raises `FileExists` unless `replace`, `WrongUse` (no such folder), `NoRoom`, `NoPermission`, and what
    `progress` raises: then nothing was published.
    """
    refuse_unless_free(path, replace=replace)
    summary = summarise(journal, period, reader, progress)
    pdf = _rendered(summary.content, progress)
    publication = _publish(summary, FIGURES_ALONE, pdf)
    journal.reports.keep_file(publication.id, path.name, pdf)
    write_whole(path, pdf)


def again(journal: Journal, publication: Publication, path: Path, *, replace: bool = False) -> None:
    """Write what left as this publication to `path` again, byte for byte; nothing new is published.

    Raises KeptFileGone, KeptFileChanged (its fingerprint is another), and what `publish_quarter` raises.
    """
    refuse_unless_free(path, replace=replace)
    write_whole(path, kept(journal, publication).content)


def kept(journal: Journal, publication: Publication) -> KeptFile:
    """The file that left as this publication. Raises KeptFileGone, KeptFileChanged."""
    file = journal.reports.file(publication.id)
    if file is None:
        raise KeptFileGone
    if sha256(file.content).hexdigest() != publication.fingerprint:
        raise KeptFileChanged
    return file


def _summary(
    journal: Journal,
    draft: ReportDraft,
    words: tuple[ReportMaterial, Review] | None,
    progress: Progress,
) -> Summary:
    """With words or, where there are none, without any free text."""
    ledger = Ledger.of(journal, draft.reader or None)
    period, programme = draft.period, draft.programme
    figures = ledger.protect(period, progress, programme)
    settings = journal.settings()
    targets = reviewed_targets(*words) if words else untold_targets(agreed_in(journal, period, programme))
    sources = QuarterSources(
        organisation=settings.organisation,
        figures=figures,
        previous=ledger.protect_if_any(period.before, progress, programme),
        year_ago=ledger.protect_if_any(period.year_ago, progress, programme),
        demo=settings.demo,
        reader=ledger.reader,
        layout=layout_for(settings.report_layouts, ledger.reader),
        words=reviewed(*words) if words else None,
        targets=targets,
        agreed_over=_agreed_over(ledger, targets, figures, progress),
        holiday_region=settings.holiday_region,
    )
    return Summary(ledger, figures, sources, compose_quarter(sources, journal.vocabularies()))


def _agreed_over(
    ledger: Ledger, targets: tuple[Target, ...], figures: Figures, progress: Progress
) -> tuple[Figures, ...]:
    """The figures that results with a measure were agreed for, such as a programme's year, where others."""
    asked = dict.fromkeys((Period.parse(each.period), each.programme) for each in targets if each.measure)
    found = (
        ledger.protect_if_any(period, progress, programme)
        for period, programme in asked
        if (period, programme) != (figures.period, figures.programme)
    )
    return tuple(each for each in found if each is not None)


def _without_words(journal: Journal, sources: QuarterSources) -> QuarterContent:
    bare = replace(sources, words=None, targets=untold_targets(sources.targets))
    return compose_quarter(bare, journal.vocabularies())


def _rendered(content: QuarterContent, progress: Progress) -> bytes:
    from kjw_desktop.reports.pdf import render_quarter

    return render_quarter(content, progress)


def _as_it_is_now(journal: Journal, prepared: Prepared, progress: Progress, *, with_words: bool) -> Prepared:
    """The report as it was shown, where it still is so. Raises ReportOutdated."""
    draft, today = prepared.draft, prepared.material.today
    if not with_words:
        return prepared if prepared.ledger.current() else _figures_now(journal, prepared, progress)
    if prepared.ledger.current() and passages(journal, draft, today) == prepared.material.passages:
        return prepared
    anew = prepare(journal, draft, today, progress)
    if (anew.content, anew.figures) != (prepared.content, prepared.figures):
        raise ReportOutdated
    return anew


def _figures_now(journal: Journal, prepared: Prepared, progress: Progress) -> Prepared:
    """The same for a file without words: nobody's consent is asked for it."""
    anew = _summary(journal, prepared.draft, None, progress)
    if anew.figures != prepared.figures:
        raise ReportOutdated
    return replace(prepared, summary=anew)


def _refuse_leaks(journal: Journal, prepared: Prepared, kind: FileKind, progress: Progress) -> None:
    review = prepared.review
    if not review.passages:
        return
    leaving.refuse_words(review)
    without = _without_words(journal, prepared.summary.sources)
    if kind is FileKind.JSON:
        leaving.refuse_texts(review, prepared.content, without)
    else:
        leaving.refuse_pdf(review, prepared.content, prepared.pdf, _rendered(without, silent), progress)


def _enter(journal: Journal, prepared: Prepared, data: bytes, name: str, *, with_words: bool) -> Publication:
    """In the ledger first; then the bytes are kept, with whom they tell of. Raises RecordGone."""
    words = prepared.material
    consents = [str(consent) for grounds in words.grounds for consent in grounds.consents]
    ground = " ".join([STORY_CONSENT, *dict.fromkeys(consents)]) if with_words and consents else FIGURES_ALONE
    publication = _publish(prepared.summary, ground, data)
    journal.reports.keep_file(publication.id, name, data, words.people if with_words else ())
    return publication


def _publish(summary: Summary, ground: str, data: bytes) -> Publication:
    fingerprint = sha256(data).hexdigest()
    entered = summary.ledger.publish(ground, fingerprint, always=summary.figures)
    return next(each for each in entered if each.fingerprint == fingerprint)


def _numbers(prepared: Prepared, kind: FileKind) -> str:
    """Keys and numbers alone, as every line of the log."""
    asked = prepared.draft.recognisable if prepared.material.asks else "niet_gevraagd"
    told = f"verhalen={len(prepared.material.tellings)} herkenbaar={asked or 'niet_beantwoord'}"
    return f"{leaks.numbers(prepared.review)} {told} vorm={kind}"


def _hold_or_remove(journal: Journal, prepared: Prepared, publication: Publication, path: Path) -> None:
    try:
        stories.hold(journal, prepared.material.tellings, prepared.material.today)
    except (ConsentWithdrawn, RecordGone, StoryUntold):
        path.unlink(missing_ok=True)
        journal.reports.drop_file(publication.id)
        raise
