# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings

from kjw_desktop.domain.progress import silent
from kjw_desktop.resources.vocabularies import shipped
from kjw_desktop.storage.workbook.content import Content
from kjw_desktop.storage.workbook.pack import packed
from kjw_desktop.storage.workbook.reading import Known, read_content
from kjw_desktop.storage.workbook.writing import tables_of
from kjw_desktop.storage.workbook.xlsx import XlsxSource
from tests.storage.workbook.contents import contents

NEW = Known(vocabularies=shipped())


def through_a_file(content: Content) -> Content:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "kluis.xlsx"
        path.write_bytes(packed(tables_of(content)))
        with XlsxSource(path, silent) as source:
            return read_content(source, NEW)


@given(contents())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_a_vault_holds_comes_back(content: Content) -> None:
    back = through_a_file(content)
    assert {record.id: record for record in back.records} == {record.id: record for record in content.records}
    assert back.wijken == content.wijken
    assert back.settings == content.settings
    assert back.publications == content.publications
    assert (back.closed, back.files) == (content.closed, content.files)
    assert back.secret == content.secret
    assert packed(tables_of(back)) == packed(tables_of(through_a_file(back)))
