# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What participants said, the marks they gave, and what it brought them: evidence, never a score."""

from kjw_desktop.domain.figure_terms import ANSWERS, NO_MARK, YES
from kjw_desktop.reports.quarter.parts import Answers, EvaluationPart, Growth
from kjw_desktop.reports.quarter.writing.material import Material
from kjw_desktop.reports.quarter.writing.paragraphs import plain

ASKED, MARKS = "waardering", "activiteiten_cijfer"
GROWTH, YIELDS = "groeikansen", "opbrengsten"
_MOST_YIELDS, _FEWEST_YIELDS = 4, 2


def evaluation(material: Material) -> EvaluationPart:
    """The part EVALUATION."""
    said, compared = material.said, material.compared
    answers, growth = _answers(material), _growth(material)
    marks = material.ordered("marks", material.listed(MARKS, without=(NO_MARK,)))
    notes = [] if answers else [said.say("evaluation.no_answers")]
    notes += [] if growth else [said.say("evaluation.no_growth")]
    return EvaluationPart(
        title=said.say("evaluation.title"),
        answers_title=said.say("evaluation.answers"),
        answers=answers,
        charts=(marks,) if marks.lines and not material.short else (),
        growth_title=said.say("evaluation.growth"),
        growth_caption=_growth_caption(material),
        growth=growth,
        words=plain(material.own.evaluation) if material.own else "",
        note=" ".join(notes),
        before_words=compared.before_words,
        year_ago_words=compared.year_ago_words,
    )


def _growth_caption(material: Material) -> str:
    """What the figures are, and where the words of young people that go with them stand."""
    said = material.said
    caption = said.say("evaluation.growth_caption")
    if material.own is None or not any(material.own.quotes):
        return caption
    return said.say("evaluation.growth_quotes", caption=caption, title=said.say("story.title"))


def _answers(material: Material) -> tuple[Answers, ...]:
    """Each question that was answered; a board reads those with most yeses first, but all of them."""
    found = []
    for key in material.now.rows(ASKED):
        yes, somewhat, no = (material.figure(ASKED, key, answer) for answer in ANSWERS)
        before, year_ago = material.compared.thens(ASKED, key, YES)
        if yes == somewhat == no == 0:
            continue
        found.append(
            Answers(
                question=material.words.name(material.now.shape(ASKED).rows, key),
                yes=yes,
                somewhat=somewhat,
                no=no,
                yes_before=before,
                yes_year_ago=year_ago,
            )
        )
    return tuple(found)


def _growth(material: Material) -> tuple[Growth, ...]:
    """Each growth chance with moments, and the concrete yields of it that were named most."""
    most = _FEWEST_YIELDS if material.short else _MOST_YIELDS
    yields = {
        key: tuple(
            line
            for term in material.lists["outcome_detail"].terms
            if term.attributes.get("outcome") == key and term.key in material.now.rows(YIELDS)
            for line in material.lines(YIELDS, (term.key,))
            if line.now
        )
        for key in material.now.rows(GROWTH)
    }
    return tuple(
        Growth(moments=line, yields=tuple(sorted(yields[key], key=lambda each: -(each.now or 0))[:most]))
        for key in material.now.rows(GROWTH)
        for line in material.lines(GROWTH, (key,))
    )
