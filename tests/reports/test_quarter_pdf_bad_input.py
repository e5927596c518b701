# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What may be in the way of pages: nothing at all, very much, very long words, figures that are hidden."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.platypus import Flowable

from kjw_desktop.domain.report_layout import ReportLength
from kjw_desktop.reports.page_pictures import page_texts
from kjw_desktop.reports.pdf import fonts, render_quarter, tokens
from kjw_desktop.reports.pdf.lines import lines
from kjw_desktop.reports.pdf.quarter.pages import laid_out
from kjw_desktop.reports.pdf.quarter.paginate import paginate
from kjw_desktop.reports.pdf.quarter.pieces import Piece
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.parts import (
    Agreed,
    CarePart,
    EvaluationPart,
    Part,
    PartnersPart,
    ReachPart,
    SignalsPart,
    StoryPart,
    SummaryPart,
    TalkPart,
    TargetsPart,
    ThemeRow,
    ThemesPart,
    ToldStory,
)
from kjw_desktop.reports.quarter.shapes import Chart, LevelChart, LevelRow, Line, TextBlock, Then
from tests.reports.pages_case import (
    AGES,
    BEFORE,
    LEVELS,
    YEAR_AGO,
    chart,
    made,
    parts,
    signals,
    table,
    with_part,
)
from tests.reports.test_quarter_pdf_pages import well_placed

LONG_WORD = "Llanfairpwllgwyngyll" * 100
LONG_TEXT = "Een zin die dertig keer terugkomt in deze tekst. " * 400


def flat(content: QuarterContent) -> str:
    return "".join("".join(page_texts(render_quarter(content))).split())


def stands(content: QuarterContent) -> bool:
    layout = laid_out(content)
    return all(well_placed(page, layout.room) for page in layout.pages)


def empty() -> tuple[Part, ...]:
    nothing = TextBlock("", ())
    chart_of_nothing = LevelChart("Signalen", "", LEVELS, (), LevelRow("totaal", (None,) * 5, None))
    return (
        SummaryPart(
            title="In het kort",
            introduction=(),
            tiles=(),
            tile_note="",
            charts=(),
            does=nothing,
            does_not=nothing,
        ),
        ThemesPart(title="Thema's", plays_title="", did_title="", rows=()),
        ReachPart(title="Bereik", counted_title="", counted=(), counted_note="", notes=(), charts=()),
        SignalsPart(title="Signalen", levels=chart_of_nothing, sentences=(), charts=()),
        CarePart(title="Jeugdhulp", sentences=(), charts=()),
        PartnersPart(title="Partners", sentences=(), charts=(Chart("Partners", "", ()),)),
        EvaluationPart(title="Evaluatie", answers_title="", answers=(), charts=()),
        StoryPart(title="Verhaal", stories=(), quotes=(), note="Er is geen verhaal gekozen."),
        TargetsPart(title="Afspraken", agreed=()),
        TalkPart(title="Gesprek", note="", questions=()),
    )


def test_parts_with_nothing_keep_their_titles() -> None:
    content = replace(made(), parts=empty(), ages=TextBlock("", ()))
    said = flat(content)
    for part in empty()[1:]:
        assert "".join(part.title.split()) in said
    assert "Erisgeenverhaalgekozen." in said
    assert "Teweinigomhiertelatenzien." in said
    assert stands(content)


@pytest.mark.parametrize("length", tuple(ReportLength))
def test_words_of_two_thousand_letters_break_no_page(length: ReportLength) -> None:
    word = LONG_WORD
    story = ToldStory(
        title=word, situation=word, what_we_did=word, what_changed=word, quote=word, source=word
    )
    content = replace(made(length), organisation=word[:200], reader=word[:200])
    for part in (
        ThemesPart(
            title="Thema's",
            plays_title="Wat speelt er",
            did_title="Wat deden we",
            rows=(ThemeRow(label=word, contacts=Line(word, 40, Then(5), Then(None)), plays=word, did=word),),
        ),
        StoryPart(title="Verhaal", stories=(story,), quotes=(word, word)),
        TargetsPart(title="Afspraken", agreed=(Agreed(text=word, told=word, share=0.5, note=word),)),
        TalkPart(title="Gesprek", note=word, questions=((word, word), ("Wat kan beter?", ""))),
        PartnersPart(title="Partners", sentences=(word,), charts=(chart(word, word, (word, "kort")),)),
    ):
        content = with_part(content, part)
    assert stands(content)
    assert flat(content).count("Llanfairpwllgwyngyll"[:8]) > 500


def test_long_texts_go_on_over_pages_with_every_word() -> None:
    text = " ".join(f"woord{n}" for n in range(3_000))
    row = ThemeRow(label="Thema", contacts=Line("Thema", 5), plays=text, did=text.upper())
    story = ToldStory(
        title="Titel", situation=text, what_we_did="", what_changed="", quote="", source="Samengesteld."
    )
    content = replace(
        made(),
        parts=(
            parts()[0],
            ThemesPart(title="Thema's", plays_title="Speelt", did_title="Deed", rows=(row,)),
            StoryPart(title="Verhaal", stories=(story,), quotes=()),
            TalkPart(title="Gesprek", note="", questions=(("Wat gaat goed?", text),)),
        ),
    )
    assert stands(content)
    said = flat(content)
    assert [n for n in range(3_000) if said.count(f"woord{n}") < 3 or f"WOORD{n}" not in said] == []


def test_a_hundred_wijken_and_kinds_stand_in_charts_and_tables() -> None:
    wijken = tuple(f"wijk nummer {n}" for n in range(100))
    first = signals()
    rows = tuple(LevelRow(wijk, (5, 10, None, 0, 5), 20) for wijk in wijken)
    content = replace(made(), tables=(table("wijken", wijken), table("leeftijden", wijken, AGES)))
    content = with_part(content, replace(first, levels=replace(first.levels, rows=rows)))
    content = with_part(
        content, PartnersPart(title="Partners", sentences=(), charts=(chart("Wijken", "", wijken),))
    )
    assert stands(content)
    said = flat(content)
    for wijk in wijken:
        assert said.count("".join(wijk.split())) >= 4


def test_a_report_in_which_all_is_hidden_shows_the_sign_and_says_what_it_means() -> None:
    hidden = Chart(
        "Per wijk", "", tuple(Line(wijk, None, Then(None), Then(None)) for wijk in AGES), BEFORE, YEAR_AGO
    )
    content = with_part(made(), PartnersPart(title="Partners", sentences=(), charts=(hidden,)))
    said = flat(content)
    assert said.count("•") >= 3 * len(AGES)
    assert "•:nietgetoond" in said
    assert stands(content)


@pytest.mark.parametrize(
    "name", ["<b>Buurt</b> & **Zoon**", "Çağla Łódź Ștefan", "😀 مرحبا", "", "a\x00b\nc\u202e"]
)
def test_any_name_can_be_printed(name: str) -> None:
    content = replace(made(), organisation=name, reader=name, programme=name)
    assert stands(content)
    assert len(page_texts(render_quarter(content))) <= 7


@given(
    text=st.text(max_size=400),
    room=st.floats(min_value=8, max_value=300),
    most=st.integers(min_value=1, max_value=4),
)
def test_lines_of_a_name_fit_their_room(text: str, room: float, most: int) -> None:
    fonts.load()
    found = lines(text, fonts.REGULAR, 8.0, room, most)
    assert 1 <= len(found) <= most
    for line in found:
        assert fonts.width(line, fonts.REGULAR, 8.0) <= max(room, 18.0)


@dataclass
class Brick:
    """A piece of an invented height, perhaps one that can be cut."""

    tall: float
    above: float = 0.0
    keeps: bool = False
    between: bool = False
    hangs: bool = False
    cuts: bool = False

    def height(self) -> float:
        return self.tall

    def cut(self, room: float) -> tuple[Piece | None, Piece | None]:
        if self.tall <= room:
            return self, None
        if self.cuts and room >= 10:
            return replace(self, tall=room), replace(self, tall=self.tall - room)
        return None, self

    def draw(self, host: Flowable, top: float) -> None:
        host.canv.rect(0, top, 1, self.tall)


def _bricks(keeps: bool) -> st.SearchStrategy[Brick]:
    return st.builds(
        Brick,
        tall=st.floats(min_value=1, max_value=60 if keeps else 300),
        above=st.floats(min_value=0, max_value=20),
        keeps=st.just(keeps),
        cuts=st.booleans() if not keeps else st.just(False),
    )


@settings(max_examples=200)
@given(st.lists(st.tuples(st.lists(_bricks(True), max_size=2), _bricks(False)), min_size=1, max_size=25))
def test_pages_hold_every_piece_in_order_and_no_heading_at_their_foot(
    groups: Sequence[tuple[list[Brick], Brick]],
) -> None:
    bricks: list[Brick] = [brick for heads, main in groups for brick in (*heads, main)]
    room = tokens.TEXT_HEIGHT
    pages = paginate(bricks, room)
    for page in pages:
        assert well_placed(page, room)
        assert page.filled <= room + 0.01
    placed = [piece.piece for page in pages for piece in page.placed]
    assert sum(piece.height() for piece in placed) == pytest.approx(sum(brick.tall for brick in bricks))
    if len(pages) > 1 and pages[-1].filled < 0.3 * room and not any(brick.cuts for brick in bricks):
        assert pages[-1].filled + pages[-2].filled > 0.3 * room
