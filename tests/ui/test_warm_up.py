# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is loaded while the passphrase is typed, by a program of its own that has loaded nothing yet."""

import json
import subprocess
import sys

PROGRAM = """
import json, sys, threading
from PySide6.QtWidgets import QApplication
app = QApplication(["kjw-desktop"])

threads = {}

class Watch:
    def find_spec(self, name, path=None, target=None):
        threads.setdefault(name, threading.current_thread() is threading.main_thread())
        return None

sys.meta_path.insert(0, Watch())
import gc
from kjw_desktop.ui.warm_up import WarmUp

warming = WarmUp(app)
seen = {"collecting": gc.isenabled()}
while not warming.ended:
    app.processEvents()
seen["window"] = [name for name in threads if name.startswith("kjw_desktop.ui")]
seen["elsewhere"] = [name for name, here in threads.items() if not here]
seen["collecting_after"] = gc.isenabled()

from kjw_desktop.ui.pages import PAGES, SETTINGS
before = set(sys.modules)
import importlib
for spec in (*PAGES, SETTINGS):
    importlib.import_module(f"kjw_desktop.ui.{spec.key}")
seen["late"] = [name for name in set(sys.modules) - before if name.startswith("kjw_desktop.ui")]
print(json.dumps(seen))
"""


def test_the_windows_classes_are_made_on_its_own_thread_and_the_vault_beside_it() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    seen = json.loads(done.stdout)
    assert "kjw_desktop.ui.today.page" in seen["window"]
    assert "sqlalchemy" in seen["elsewhere"]
    assert not [name for name in seen["elsewhere"] if name.startswith(("kjw_desktop.ui", "PySide6"))]
    assert seen["late"] == []
    assert (seen["collecting"], seen["collecting_after"]) == (False, True)
