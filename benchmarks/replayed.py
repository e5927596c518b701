# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The calls that a summary makes of reportlab's canvas, and the same on a bare one: the least it can take."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import wraps
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from kjw_desktop.reports.pdf import document, fonts, render_quarter
from kjw_desktop.reports.quarter.content import QuarterContent

_ON_THE_PAGE = (
    *("saveState", "restoreState", "translate", "scale", "setFillColor", "setStrokeColor", "setLineWidth"),
    *("setFont", "drawString", "drawRightString", "drawCentredString", "line", "rect", "roundRect", "circle"),
    *("drawPath", "clipPath", "drawText", "showPage"),
)
_IN_TEXT = ("setTextOrigin", "setFont", "setFillColor", "setWordSpace", "moveCursor", "_textOut", "textOut")


@dataclass(frozen=True, slots=True)
class Call:
    """One call: its name, what it was called with and, of text, the calls of which that is made."""

    name: str
    arguments: tuple[Any, ...]
    named: dict[str, Any]
    text: tuple["Call", ...] = field(default=())


def recorded(content: QuarterContent) -> tuple[bytes, Sequence[Call]]:
    """The PDF, and the calls that drew its pages; what the pages are framed with is not among them."""
    calls: list[Call] = []
    inside = [0]

    def noted(name: str, kept: Callable[[Any], list[Call]]) -> Callable[..., Any]:
        def decorate(original: Callable[..., Any]) -> Callable[..., Any]:
            @wraps(original)
            def call(self: Any, *arguments: Any, **named: Any) -> Any:
                if not inside[0]:
                    said = tuple(arguments[0].__dict__.get("calls", ())) if name == "drawText" else ()
                    own = () if name == "drawText" else arguments
                    kept(self).append(Call(name, own, named, said))
                inside[0] += 1
                try:
                    return original(self, *arguments, **named)
                finally:
                    inside[0] -= 1

            return call

        return decorate(getattr(Canvas if kept is of_page else PDFTextObject, name))

    def of_page(_self: Any) -> list[Call]:
        return calls

    def of_text(self: Any) -> list[Call]:
        held: list[Call] = self.__dict__.setdefault("calls", [])
        return held

    def kept_page(self: document.NumberedCanvas) -> None:
        calls.append(Call("showPage", (), {}))
        original_page(self)

    def unheard(self: document.NumberedCanvas) -> None:
        inside[0] += 1
        original_save(self)

    original_save, original_page = document.NumberedCanvas.save, document.NumberedCanvas.showPage
    page = {name: noted(name, of_page) for name in _ON_THE_PAGE if name != "showPage"}
    text = {name: noted(name, of_text) for name in _IN_TEXT}
    with (
        _methods(document.NumberedCanvas, page | {"save": unheard, "showPage": kept_page}),
        _methods(document._CountedText, text),  # noqa: SLF001  to hear what is called on it
    ):
        return render_quarter(content), calls


@contextmanager
def _methods(kind: type, own: Mapping[str, Callable[..., Any]]) -> Iterator[None]:
    """Gives a class these methods for a while."""
    before: dict[str, Any] = {name: kind.__dict__.get(name) for name in own}
    for name, method in own.items():
        setattr(kind, name, method)
    try:
        yield
    finally:
        for name, method in before.items():
            if method is None:
                delattr(kind, name)
            else:
                setattr(kind, name, method)


def replayed(calls: Sequence[Call]) -> bytes:
    """The PDF that the same calls make on a bare canvas."""
    fonts.load()
    out = BytesIO()
    canvas = Canvas(out, invariant=1)
    for call in calls:
        if call.name == "drawText":
            text = canvas.beginText()
            for part in call.text:
                getattr(text, part.name)(*part.arguments, **part.named)
            canvas.drawText(text)
        else:
            getattr(canvas, call.name)(*call.arguments, **call.named)
    canvas.save()
    return out.getvalue()
