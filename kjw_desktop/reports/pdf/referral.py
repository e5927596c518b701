# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of an overview for a consultation: the question, then who, what and how it went."""

from reportlab.platypus import Flowable, KeepTogether, Spacer

from kjw_desktop.domain.progress import Progress
from kjw_desktop.reports.pdf import tokens
from kjw_desktop.reports.pdf.course import CourseChart
from kjw_desktop.reports.pdf.document import Furniture, build
from kjw_desktop.reports.pdf.flow import Card, Columns, Rule
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.referral.content import Block, Course, ReferralContent
from kjw_desktop.reports.texts import texts


def render_referral(content: ReferralContent, progress: Progress) -> bytes:
    """The PDF of an overview; the same content gives the same bytes. What `progress` raises goes through."""
    said = texts("referral")
    furniture = Furniture(
        title=content.document_title,
        footer=content.footer,
        number=said.say("page", page="{page}", pages="{pages}"),
        banner=said.say("demo") if content.demo else "",
    )
    return build(_story(content), furniture, progress)


def _story(content: ReferralContent) -> list[Flowable]:
    return [
        Columns([paragraph(content.title, "accent")], [paragraph(content.week, "right_lead")]),
        Spacer(1, 12),
        paragraph(content.question.title, "accent"),
        Spacer(1, 2),
        *(paragraph(text, "question") for text in content.question.lines),
        Rule(16, 14),
        *_block(content.who, "lead"),
        Spacer(1, 12),
        Columns(_block(content.seen), _block(content.helps)),
        Spacer(1, 14),
        *_course(content.course),
        Columns(_block(content.done), _block(content.role)),
        Spacer(1, 16),
        KeepTogether([Card(_block(content.reading, head="accent"))]),
    ]


def _block(block: Block, text: str = "body", head: str = "head") -> list[Flowable]:
    parts: list[Flowable] = [paragraph(block.title, head), Spacer(1, 2)]
    for line in block.lines:
        parts += [paragraph(line, text), Spacer(1, 5)]
    return parts[:-1]


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
