# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether a file is a workbook at all, told before anything of it is unpacked."""

import errno
import zipfile
from pathlib import Path

from kjw_desktop.domain.errors import NoPermission, NotAWorkbook

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ZIP = b"PK\x03\x04"
_MOST_UNPACKED = 1 << 30
_MOST_STRINGS = 1 << 28
_HARMLESS = 1 << 26
_MOST_RATIO = 100
"""Sheets pack to a tenth or a thirtieth; a bomb to a thousandth (the most that DEFLATE can)."""


def is_package(path: Path) -> bool:
    """Whether the file at `path` is packed as a workbook is.

    Raises `NotAWorkbook` with the reason for an old or encrypted workbook and for what is no file, and
    `NoPermission`.
    """
    try:
        if not path.exists():
            raise NotAWorkbook(path, "absent")
        if not path.is_file():
            raise NotAWorkbook(path, "not_a_file")
        with path.open("rb") as file:
            head = file.read(len(_OLE))
            if head == _OLE:
                raise NotAWorkbook(path, "encrypted" if _ENCRYPTED in file.read() else "old_format")
    except PermissionError as error:
        raise NoPermission(path) from error
    except OSError as error:
        raise NotAWorkbook(path, "absent" if error.errno == errno.ENAMETOOLONG else "damaged") from error
    if not head:
        raise NotAWorkbook(path, "empty")
    return head.startswith(_ZIP)


def check_package(path: Path) -> None:
    """Raise `NotAWorkbook` when the package is damaged, holds no workbook or unpacks to too much."""
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise NotAWorkbook(path, "damaged") from error
    names = {part.filename for part in parts}
    if "content.xml" in names and "mimetype" in names:
        raise NotAWorkbook(path, "opendocument")
    if "xl/workbook.bin" in names:
        raise NotAWorkbook(path, "binary_format")
    if "[Content_Types].xml" not in names or not any(name.startswith("xl/") for name in names):
        raise NotAWorkbook(path, "no_workbook")
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    strings = sum(part.file_size for part in parts if part.filename.lower().endswith("sharedstrings.xml"))
    if (
        unpacked > _MOST_UNPACKED
        or strings > _MOST_STRINGS
        or unpacked > max(_HARMLESS, _MOST_RATIO * packed)
    ):
        raise NotAWorkbook(path, "too_large")
