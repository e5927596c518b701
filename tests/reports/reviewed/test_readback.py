# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Each place where a PDF can hold a name gets one there; the reading back finds it, and nothing else."""

from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, TextStringObject
from reportlab.pdfgen.canvas import Canvas

from kjw_desktop.reports.pdf import fonts
from kjw_desktop.reports.pdf.document import Furniture, build
from kjw_desktop.reports.pdf.tokens import paragraph
from kjw_desktop.reports.reviewed.readback import Channel, Expected, Leak, read_back

SURNAME = "K\u0131z\u0131l\u0131rmak"
NAME = f"Zeynep {SURNAME}"
SAFE = "Een jongere van 14–15 jaar komt elke week. Vernietigen na overleg."


def page(*lines: str) -> bytes:
    """A page of ours with these lines."""
    furniture = Furniture(title="Casus", footer="Vernietigen na overleg.", number="{page} van {pages}")
    return build([paragraph(line) for line in lines or (SAFE,)], furniture, lambda _done, _total: None)


def changed(change: Callable[[PdfWriter], None]) -> bytes:
    """A safe page that somebody changed with another program."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(page())))
    change(writer)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def drawn(draw: Callable[[Canvas], None]) -> bytes:
    """A page of reportlab's own, with our font."""
    fonts.load()
    out = BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.setFont(fonts.REGULAR, 10)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def channels(pdf: bytes, *forbidden: str, name: str = "casus-2026-47-a.pdf") -> set[Channel]:
    return {leak.channel for leak in read_back(pdf, name, forbidden or (NAME,))}


def words(pdf: bytes, *forbidden: str) -> set[str]:
    found = {leak.word for leak in read_back(pdf, "casus-2026-47-a.pdf", forbidden)}
    return found & set(forbidden)


def test_a_page_of_ours_without_the_words_passes() -> None:
    assert read_back(page(), "casus-2026-47-a.pdf", (NAME, "Zeynep", "0612345678", "Vlasstraat")) == ()


@pytest.mark.parametrize(
    "line",
    [
        f"Vandaag was {NAME} er.",
        "Vandaag was zeynep kizilirmak er.",
        "ZEYNEP KIZILIRMAK",
        f"Zeynep-{SURNAME}'s broer",
        f"({NAME})",
        "word " * 23 + NAME,
    ],
)
def test_a_name_on_the_page_is_found_in_any_case_and_across_lines(line: str) -> None:
    assert channels(page(line)) >= {Channel.TEXT}


def test_words_are_whole_and_ligatures_and_hyphens_are_read_through() -> None:
    assert words(page("Samen drumde hij met de samba, Samenloop en samuel."), "Sam") == set()
    assert words(page("Van Sofﬁe gehoord."), "Soffie") == {"Soffie"}


def test_a_word_that_a_hyphen_tears_is_read_as_one() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 700, "Zey-")
        canvas.drawString(50, 680, "nep kwam")

    assert words(drawn(draw), "Zeynep") == {"Zeynep"}


def test_a_name_torn_over_two_pages_is_found() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 50, "Daarna kwam Zeynep")
        canvas.showPage()
        canvas.setFont(fonts.REGULAR, 10)
        canvas.drawString(50, 780, f"{SURNAME} binnen")

    assert channels(drawn(draw)) >= {Channel.TEXT}


@pytest.mark.parametrize("written", ["06 12 34 56 78", "06-12345678", "0612345678", "(06) 12345678"])
def test_a_number_is_found_however_it_is_spaced(written: str) -> None:
    assert words(page(f"Bel {written} maar."), "06-1234 5678") == {"06-1234 5678"}
    assert words(page("Bel 0612345679 maar, of 10612345678."), "06-12345678") == set()


def test_an_account_is_found_with_and_without_its_sign() -> None:
    assert words(page("Op snap: @zeynep.krmk12"), "zeynep_krmk12") == {"zeynep_krmk12"}
    assert words(page("mail zeynep@voorbeeld.nl eens"), "Zeynep@voorbeeld.nl") == {"Zeynep@voorbeeld.nl"}


def test_an_age_band_is_not_the_age_in_it_and_a_bare_number_is_nobody() -> None:
    safe = page("Jongen van 14–15 jaar. Kwam 16 keer, in week 47.")
    assert words(safe, "15 jaar", "16", "47") == set()
    assert words(page("Hij is 15 jaar."), "15 jaar") == {"15 jaar"}


def test_a_nickname_of_two_letters_counts_as_it_is_written() -> None:
    assert words(page("Ik ga mo halen en al klaar. TO doen."), "Mo", "Al") == set()
    assert words(page("Ik ga Mo halen."), "Mo", "Al") == {"Mo"}


def hidden(order: Callable[[Canvas], None], at: tuple[float, float] = (50, 500), size: float = 10) -> bytes:
    def draw(canvas: Canvas) -> None:
        order(canvas)
        text = canvas.beginText(*at)
        text.setFont(fonts.REGULAR, size)
        if order is invisible:
            text.setTextRenderMode(3)
        text.textOut(NAME)
        canvas.drawText(text)

    return drawn(draw)


def invisible(_canvas: Canvas) -> None:
    """Text of render mode 3 is not painted."""


@pytest.mark.parametrize(
    "pdf",
    [
        hidden(invisible),
        hidden(lambda canvas: canvas.setFillColorRGB(1, 1, 1)),
        hidden(lambda _canvas: None, size=0.01),
        hidden(lambda _canvas: None, at=(-500, -500)),
        hidden(lambda canvas: canvas.setFillAlpha(0)),
    ],
    ids=["never painted", "white", "without size", "off the page", "transparent"],
)
def test_text_that_nobody_sees_is_found(pdf: bytes) -> None:
    assert channels(pdf) >= {Channel.TEXT}


def test_text_in_a_form_that_is_drawn_or_never_drawn_is_found() -> None:
    def draw(canvas: Canvas, *, shown: bool) -> None:
        canvas.beginForm("inner")
        canvas.setFont("Helvetica", 10)
        canvas.drawString(10, 10, "Zeynep was hier")
        canvas.endForm()
        if shown:
            canvas.doForm("inner")

    assert channels(drawn(lambda canvas: draw(canvas, shown=True)), "Zeynep") >= {Channel.TEXT}
    assert channels(drawn(lambda canvas: draw(canvas, shown=False)), "Zeynep") >= {Channel.HIDDEN}


def add_xmp(writer: PdfWriter) -> None:
    stream = DecodedStreamObject()
    stream.set_data(f"<x:xmpmeta><dc:creator>{NAME}</dc:creator></x:xmpmeta>".encode())
    stream[NameObject("/Type")] = NameObject("/Metadata")
    writer.root_object[NameObject("/Metadata")] = writer._add_object(stream)


def add_note(writer: PdfWriter) -> None:
    writer.add_annotation(0, FreeText(text=NAME, rect=(0, 0, 90, 90)))


def add_named_place(writer: PdfWriter) -> None:
    writer.add_named_destination(NAME, 0)


def add_forgotten(writer: PdfWriter) -> None:
    writer._add_object(DictionaryObject({NameObject("/Was"): TextStringObject(NAME)}))


def add_spoken(writer: PdfWriter) -> None:
    writer.pages[0][NameObject("/PieceInfo")] = DictionaryObject(
        {NameObject("/Alt"): TextStringObject(f"Foto van {NAME}")}
    )


def add_script(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(
        {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject(f"hi('{NAME}')")}
    )


@pytest.mark.parametrize(
    ("change", "channel"),
    [
        (lambda writer: writer.add_metadata({"/Title": f"Casus {NAME}"}), Channel.METADATA),
        (lambda writer: writer.add_metadata({"/Keywords": NAME}), Channel.METADATA),
        (add_xmp, Channel.XMP),
        (lambda writer: writer.add_outline_item(title=f"Over {NAME}", page_number=0), Channel.BOOKMARK),
        (lambda writer: writer.add_attachment(f"{NAME}.txt", b"leeg"), Channel.ATTACHMENT),
        (lambda writer: writer.add_attachment("bijlage.txt", NAME.encode()), Channel.ATTACHMENT),
        (lambda writer: writer.add_attachment("bijlage.txt", b"leeg"), Channel.ATTACHMENT),
        (add_note, Channel.ANNOTATION),
        (add_named_place, Channel.NAME),
        (add_forgotten, Channel.HIDDEN),
        (add_spoken, Channel.HIDDEN),
        (add_script, Channel.HIDDEN),
    ],
    ids=[
        "title",
        "key words",
        "xmp",
        "bookmark",
        "name of an attachment",
        "in an attachment",
        "any attachment",
        "comment",
        "named place",
        "an object that nothing points to",
        "an alternative text",
        "a script",
    ],
)
def test_a_name_behind_the_pages_is_found_where_it_stands(
    change: Callable[[PdfWriter], None], channel: Channel
) -> None:
    assert channel in channels(changed(change))


@pytest.mark.parametrize("key", ["/Author", "/CreationDate", "/ModDate", "/Subject"])
def test_who_made_it_and_when_is_a_leak_whatever_it_says(key: str) -> None:
    pdf = changed(lambda writer: writer.add_metadata({key: "D:20261121"}))
    assert Leak(Channel.METADATA, key) in read_back(pdf, "casus.pdf", ())


@pytest.mark.parametrize("encoding", ["latin-1", "utf-8", "utf-16-be"])
def test_a_name_after_the_end_of_the_file_is_found(encoding: str) -> None:
    pdf = page() + "\n% Soraya Benali\n".encode(encoding)
    assert channels(pdf, "Soraya Benali") == {Channel.HIDDEN}


def test_an_earlier_state_of_the_file_is_read_too() -> None:
    """A change that is written behind the file leaves what stood there before."""
    first = changed(lambda writer: writer.add_metadata({"/Title": NAME}))
    writer = PdfWriter(BytesIO(first), incremental=True)
    writer.add_metadata({"/Title": "Casus"})
    out = BytesIO()
    writer.write(out)
    assert channels(out.getvalue()) >= {Channel.HIDDEN}


@pytest.mark.parametrize("name", ["Zeynep Kizilirmak.pdf", f"casus-zeynep_{SURNAME}.pdf"])
def test_a_name_in_the_file_name_is_found(name: str) -> None:
    assert channels(page(), name=name) == {Channel.FILE_NAME}


def test_an_ordinary_word_may_stand_as_often_as_it_is_meant_to() -> None:
    """Storm is a boy here, and a word of the text that was read and left."""
    text = "Het was storm. Daarna bleef hij."
    meant = Expected(lines=(text,), ordinary=frozenset({"Storm"}))
    assert read_back(page(text), "casus.pdf", ("Storm",), meant) == ()
    assert read_back(page(text, "Storm kwam."), "casus.pdf", ("Storm",), meant) == (
        Leak(Channel.TEXT, "Storm"),
        Leak(Channel.HIDDEN, "Storm"),
    )
    every = Expected(lines=(text,), every_page=("Vernietigen na overleg.",), ordinary=frozenset({"Overleg"}))
    assert read_back(page(text), "casus.pdf", ("Overleg",), every) == ()


def test_a_name_that_is_no_word_may_not_stand_even_where_the_lines_have_it() -> None:
    text = "Vandaag kwam Zeynep."
    assert read_back(page(text), "casus.pdf", ("Zeynep",), Expected(lines=(text,))) != ()


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.sampled_from(["Zeynep", SURNAME, NAME, "Vlasstraat 14", "zeynep@post.nl"]),
        min_size=1,
        max_size=4,
        unique=True,
    ),
    st.lists(st.sampled_from(["komt", "elke", "week", "en", "drumt", "met", "anderen"]), max_size=12),
)
def test_whatever_is_planted_is_found_and_nothing_else_is(planted: list[str], around: list[str]) -> None:
    forbidden = ("Zeynep", SURNAME, "Vlasstraat 14", "zeynep@post.nl")
    line = " ".join([*around, *(word for each in planted for word in (each, "en"))])
    there = {word for word in forbidden if any(word.casefold() in each.casefold() for each in planted)}
    assert words(page(line), *forbidden) == there
