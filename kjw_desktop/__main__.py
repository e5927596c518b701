# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""`python -m kjw_desktop`: the same as the command kjw-desktop."""

import sys

from kjw_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
