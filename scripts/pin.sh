#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
#
# Writes constraints.txt: every package, of every system and Python that pyproject.toml allows, with its hashes
# and without an index's address. Needs uv, which it puts in a virtual environment of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

tool=$(mktemp -d)
trap 'rm -rf "$tool"' EXIT
.venv/bin/python -m venv "$tool"
"$tool/bin/pip" install -q --disable-pip-version-check uv
{
  echo "# Written by 'make constraints'. Installed with pip's --require-hashes, for Python 3.11 and later, all systems."
  "$tool/bin/uv" pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --all-extras \
    --no-header --no-emit-index-url --no-emit-find-links --no-annotate pyproject.toml
} >"$tool/constraints.txt"
mv "$tool/constraints.txt" constraints.txt
