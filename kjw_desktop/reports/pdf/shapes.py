# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The shapes that tell the levels of a signal apart without colour: plus, ring, disc, triangle, diamond."""

from reportlab.lib.colors import white
from reportlab.pdfgen.canvas import Canvas

from kjw_desktop.reports.pdf import tokens


def draw_level(canvas: Canvas, key: str, x: float, y: float, size: float = 8.0) -> None:
    """The shape of a level, centred on (x, y), `size` points wide. Raises KeyError for another key."""
    colour = tokens.LEVEL_COLOURS[key]
    half = size / 2
    canvas.saveState()
    canvas.setFillColor(colour)
    canvas.setStrokeColor(colour)
    if key == "kracht":
        canvas.setLineWidth(size * 0.3)
        canvas.line(x - half, y, x + half, y)
        canvas.line(x, y - half, x, y + half)
    elif key == "licht":
        canvas.setFillColor(white)
        canvas.setLineWidth(size * 0.2)
        canvas.circle(x, y, half * 0.82, fill=1)
    elif key == "zorg":
        canvas.circle(x, y, half, stroke=0, fill=1)
    elif key == "ernstig":
        _polygon(canvas, ((x - half, y - half), (x + half, y - half), (x, y + half)))
    else:
        _polygon(canvas, ((x - half, y), (x, y - half), (x + half, y), (x, y + half)))
    canvas.restoreState()


def _polygon(canvas: Canvas, points: tuple[tuple[float, float], ...]) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
