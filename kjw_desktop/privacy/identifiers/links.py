# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Mail addresses and pages of the web."""

import re
from typing import Final

from kjw_desktop.privacy.identifiers.note import Note

_EMAIL: Final = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}(?:@|\s?[(\[]at[)\]]\s?)(?:[\w-]{1,63}\.)+[^\W\d_]{2,24}(?!\w)"
)
_SCHEME: Final = re.compile(r"(?i)\b(?:https?://|www\.)[^\s<>\"']*[\w/]")
_DOMAIN: Final = (
    r"(?:nl|com|net|org|be|eu|io|tv|me|ee|gg|app|co|info|bio|link|de|fm|live|xyz|online|site|club|pl|tr|ma"
    r"|sr|ly"
    r"|example)"
)
_PAGE: Final = re.compile(rf"(?i)(?<![\w@.-])(?:[\w-]{{1,63}}\.){{1,4}}{_DOMAIN}/@?[\w./?=&%+~#-]*[\w/]")
_HOSTED: Final = re.compile(
    r"(?i)\b[\w-]+\.(?:jouwweb|wordpress|blogspot|tumblr|wixsite|weebly|webnode|carrd|bandcamp|github"
    r"|substack"
    r"|linktr|webs|simplesite|123website|mijndomein|strikingly|itch|newgrounds)\.\w+(?:/[\w./-]*\w)?"
)
_BARE: Final = re.compile(
    r"(?i)(?<![\w@./-])(?:[\w-]{2,63}\.){1,3}(?:nl|com|net|org|be|eu|example)\b(?![\w@/])"
)
_PUBLIC_SITE: Final = re.compile(
    r"(?i)(?:https?://)?(?:www\.)?(?:[\w-]+\.)*(?:google|youtube|wikipedia|marktplaats|rijksoverheid"
    r"|overheid|werk|jip|duo|"
    r"belastingdienst|digid|mijnoverheid|indeed|netflix|instagram|tiktok|facebook|snapchat|bol|vinted"
    r"|roblox|discord|"
    r"kindertelefoon|113|politie|halt|nibud|studielink|magister|somtoday|school|uwv|svb|ns|ah|gmail"
    r"|hotmail|outlook)"
    r"\.[a-z]{2,6}/?"
)


def find_links(note: Note) -> None:
    """Take mail addresses, pages of a person or organisation, and domains that are no public site's."""
    note.add_matches(_EMAIL, "email")
    for pattern in (_SCHEME, _PAGE, _HOSTED, _BARE):
        for match in note.free_matches(pattern):
            if not _PUBLIC_SITE.fullmatch(match.group()):
                note.add(*match.span(), "url")
