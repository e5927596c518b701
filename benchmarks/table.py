# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures as a table for people: Markdown, so that it can be kept as it was printed."""

from collections.abc import Sequence

from benchmarks.figures import Bar, Figure, Measure

_HEAD = ("figure", "unit", "baseline", "ours", "processor", "ratio", "bar", "holds")


def table(figures: Sequence[Figure]) -> str:
    """The figures, a line each, columns as wide as what stands in them."""
    rows = [_HEAD, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, _line(["-" * width for width in widths], widths))
    return "\n".join(lines)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"


def _row(figure: Figure) -> tuple[str, ...]:
    return (
        figure.name,
        figure.unit,
        _number(figure.baseline),
        _number(figure.ours),
        _number(figure.processor),
        "" if figure.ratio is None else f"{figure.ratio:.2f}",
        _bar(figure.bar, figure.unit),
        {None: "", True: "yes", False: "NO"}[figure.holds],
    )


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:,.0f}" if value >= 1000 else f"{value:.3g}"


def _bar(bar: Bar | None, unit: str) -> str:
    if bar is None:
        return ""
    most = f"{bar.most:g}"
    return {
        Measure.RATIO: f"<= {most} times",
        Measure.DIFFERENCE: f"<= {most} {unit} more",
        Measure.VALUE: f"<= {most} {unit}",
    }[bar.measure]
