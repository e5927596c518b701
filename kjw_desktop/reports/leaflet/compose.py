# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the vault's settings to the leaflet, in plain Dutch.

What must be told, and that it must be in clear and plain language, is in AVG articles 12, 13 and 14.
"""

from kjw_desktop.domain.settings import Settings
from kjw_desktop.reports.leaflet.content import LeafletContent, LeafletPart
from kjw_desktop.reports.texts import Texts, texts


def compose_leaflet(settings: Settings) -> LeafletContent:
    """The leaflet of that organisation and worker; what the settings do not know is left out."""
    said = texts("leaflet")
    who = settings.worker_name or settings.organisation
    return LeafletContent(
        title=said.say("title"),
        document_title=said.say("document_title"),
        lead=said.say("lead", who=who) if who else said.say("lead_nobody"),
        demo=settings.demo,
        parts=(
            _part(said, "what"),
            _part(said, "not"),
            LeafletPart(said.say("why.title"), (*said.many("why.lines"), *_basis(said, settings))),
            _part(said, "who"),
            _part(said, "long", organisation=settings.organisation or said.say("long.nobody")),
            _part(said, "rights"),
            _part(said, "parents"),
            LeafletPart(said.say("contact.title"), _contact(said, settings)),
        ),
        footer=said.say("footer"),
    )


def _part(said: Texts, key: str, **values: str) -> LeafletPart:
    return LeafletPart(said.say(f"{key}.title"), said.many(f"{key}.lines", **values))


def _basis(said: Texts, settings: Settings) -> tuple[str, ...]:
    """The ground in law in plain words; a ground of the organisation's own has none."""
    try:
        return (said.say(f"why.{settings.legal_basis}"),)
    except KeyError:
        return ()


def _contact(said: Texts, settings: Settings) -> tuple[str, ...]:
    lines = []
    if settings.worker_name:
        key = "contact.worker_title" if settings.worker_title else "contact.worker"
        lines.append(said.say(key, name=settings.worker_name, title=settings.worker_title))
    if settings.organisation:
        lines.append(said.say("contact.organisation", name=settings.organisation))
    if settings.privacy_officer:
        lines.append(said.say("contact.officer", name=settings.privacy_officer))
    return (*lines, said.say("contact.complaint"))
