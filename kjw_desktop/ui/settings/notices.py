# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The notices that the licences of the program's parts ask for."""

NOTICES = (
    "SQLCipher: Copyright (c) 2025, ZETETIC LLC. All rights reserved.",
    "Qt for Python: The Qt Company, LGPL-3.0.",
    "OpenTaal, wordfreq, deduce, Faker, GeoNames: words and names, see resources/identifiers/LICENSE.txt.",
    "Lato: Copyright (c) 2010-2014, tyPoland Lukasz Dziedzic, SIL Open Font License 1.1.",
)
