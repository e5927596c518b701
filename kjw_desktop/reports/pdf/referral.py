# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of an overview for a consultation: the question, then who, what and how it went.

Short parts stand beside each other; what is long flows on, over as many pages as it takes.
"""

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether, Spacer

from kjw_desktop.domain.progress import Progress
from kjw_desktop.reports.pdf import tokens
from kjw_desktop.reports.pdf.course import CourseChart
from kjw_desktop.reports.pdf.document import Furniture, build
from kjw_desktop.reports.pdf.flow import Card, Columns, Rule, in_pieces
from kjw_desktop.reports.pdf.tagging import TITLE, Told
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.referral.content import Block, Course, ReferralContent
from kjw_desktop.reports.texts import texts

_BESIDE = 700
"""Characters up to which a part stands beside another."""
_TOGETHER = 2400
"""Characters up to which parts stand in the same two columns: these stay on one page."""
_IN_CARD = 1200
_LONGEST = 2000  # characters of a paragraph
_LINE = 40  # characters of a line in a narrow column


def render_referral(content: ReferralContent, progress: Progress) -> bytes:
    """The PDF of an overview; the same content gives the same bytes. What `progress` raises goes through."""
    said = texts("referral")
    furniture = Furniture(
        title=content.document_title,
        footer=content.footer,
        number=said.say("page", page="{page}", pages="{pages}"),
        banner=said.say("demo") if content.demo else "",
        tagged=True,
    )
    return build(_story(content), furniture, progress)


def around(content: ReferralContent) -> tuple[str, ...]:
    """What is printed on every page of it, the numbers aside."""
    said = texts("referral")
    number = said.say("page", page="", pages="")
    return (content.footer, number, *((said.say("demo"),) if content.demo else ()))


def _story(content: ReferralContent) -> list[Flowable]:
    return [
        Columns([_title(content.title)], [paragraph(content.week, "right_lead")]),
        Spacer(1, 12),
        paragraph(content.question.title, "accent"),
        Spacer(1, 2),
        *(
            paragraph(piece, "question")
            for text in content.question.lines
            for piece in in_pieces(text, _LONGEST)
        ),
        Rule(16, 14),
        *_block(content.who, "lead"),
        Spacer(1, tokens.GAP),
        *_beside((*content.seen, content.helps)),
        *_course(content.course),
        *_beside((content.done, content.role)),
        *(_card(content.view) if content.view else ()),
        *_happened(content),
        KeepTogether(_small(content.reading)),
    ]


def _title(text: str) -> Told:
    title = paragraph(text, "accent")
    title.role = TITLE
    return title


def _block(block: Block, text: str = "body", head: str = "head") -> list[Flowable]:
    title = paragraph(block.title, head)
    title.keepWithNext = True
    parts: list[Flowable] = [title, Spacer(1, 2)] if block.lines else [title]
    for line in block.lines:
        parts += [*(paragraph(piece, text) for piece in in_pieces(line, _LONGEST)), Spacer(1, 5)]
    return parts[:-1]


def _beside(blocks: Sequence[Block]) -> list[Flowable]:
    """Short blocks in two columns of about one height; a long one across the page. Each has room under it."""
    parts: list[Flowable] = []
    waiting: list[Block] = []
    for block in blocks:
        if _length(block) > _BESIDE or _length(block) + sum(map(_length, waiting)) > _TOGETHER:
            parts += _in_columns(waiting)
            waiting = []
        if _length(block) > _BESIDE:
            parts += _alone(block)
        else:
            waiting.append(block)
    return [*parts, *_in_columns(waiting)]


def _in_columns(blocks: Sequence[Block]) -> list[Flowable]:
    if len(blocks) < 2:
        return [part for block in blocks for part in _alone(block)]
    columns: tuple[list[Block], list[Block]] = ([], [])
    for block in blocks:
        min(columns, key=lambda column: sum(map(_length, column))).append(block)
    laid = [[part for block in column for part in _alone(block)][:-1] for column in columns]
    return [Columns(*laid), Spacer(1, tokens.GAP)]


def _alone(block: Block) -> list[Flowable]:
    return [*_block(block), Spacer(1, tokens.GAP)]


def _length(block: Block) -> int:
    return sum(max(len(line), _LINE) for line in block.lines)


def _course(course: Course) -> list[Flowable]:
    if not course.rows:
        return []
    return [
        KeepTogether(
            [
                paragraph(course.title, "head"),
                Spacer(1, 4),
                CourseChart(course),
                Spacer(1, 5),
                paragraph(" · ".join(course.legend), "small"),
            ]
        ),
        Spacer(1, tokens.GAP),
    ]


def _card(block: Block) -> list[Flowable]:
    """On a ground of its own where it is short enough for one."""
    parts = _block(block, head="accent")
    held: list[Flowable] = [KeepTogether([Card(parts)])] if _length(block) <= _IN_CARD else parts
    return [*held, Spacer(1, tokens.GAP)]


def _small(block: Block) -> list[Flowable]:
    """In small print, its title before the first line."""
    first, *others = block.lines
    lines = (f"**{block.title}.** {first}", *others)
    return [Rule(4, 6), *(paragraph(line, "small") for line in lines)]


def _happened(content: ReferralContent) -> list[Flowable]:
    if not content.happened:
        return []
    title = paragraph(content.happened_title, "head")
    title.keepWithNext = True
    parts: list[Flowable] = [title, Spacer(1, 2)]
    for block in content.happened:
        parts += [*_block(block, head="subhead"), Spacer(1, 8)]
    return parts
