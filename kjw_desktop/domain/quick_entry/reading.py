# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How a piece of the text reads once the parts are taken out."""

from collections.abc import Iterable

from kjw_desktop.domain.quick_entry.parts import Part

_CLOSING = frozenset(",.;:!?)")
_COMMAS = ",;"
_LOOSE = " \t\r\n,;:"


def read(text: str, start: int, end: int, parts: Iterable[Part]) -> str:
    """`text` between two places without `parts`, which follow on each other and lie within.

    A part that `stays` is told in its own words. Where a part was taken out, one space or line break is
    left of those around it; all else stays as it was typed.
    """
    sentence = _Sentence()
    at = start
    for part in parts:
        sentence.add(text[at : part.start])
        if part.stays is None:
            sentence.cut()
        else:
            sentence.add(part.stays)
        at = part.end
    sentence.add(text[at:end])
    return sentence.whole()


class _Sentence:
    """Pieces in order, mended where something between them was taken out."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._gap: str | None = None

    def cut(self) -> None:
        """Something was taken out here."""
        gap = self._gap or ""
        while self._pieces:
            last = self._pieces.pop()
            kept = last.rstrip()
            gap += last[len(kept) :]
            if kept:
                self._pieces.append(kept)
                break
        self._gap = gap

    def add(self, piece: str) -> None:
        """Go on with `piece`."""
        if self._gap is not None:
            kept = piece.lstrip() if self._pieces else piece.lstrip(_LOOSE)
            if not kept:
                self._gap += piece
                return
            gap = self._gap + piece[: len(piece) - len(kept)]
            self._gap, piece = None, kept
            if kept[0] in _CLOSING:
                self._drop_commas()
            elif self._pieces:
                self._pieces.append("\n" if "\n" in gap else " ")
        if piece:
            self._pieces.append(piece)

    def whole(self) -> str:
        """All of it."""
        if self._gap is not None:
            self._drop_commas()
        return "".join(self._pieces).strip()

    def _drop_commas(self) -> None:
        """What a comma introduced was taken out, so it goes as well."""
        if self._pieces:
            self._pieces[-1] = self._pieces[-1].rstrip(_COMMAS)
