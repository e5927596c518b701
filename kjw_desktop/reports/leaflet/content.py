# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the leaflet says, as data; it names the organisation and its worker, never a young person.

Text may mark **strong** parts.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LeafletPart:
    """A heading with its lines."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeafletContent:
    """The whole leaflet, ready to be laid out or shown."""

    title: str
    document_title: str
    lead: str
    demo: bool
    parts: tuple[LeafletPart, ...]
    footer: str
