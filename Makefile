# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2

SHELL := /bin/bash
PY := .venv/bin/python
READY := .venv/.ready
TRANSLATIONS := kjw_desktop/resources/translations
QM := $(patsubst %.ts,%.qm,$(wildcard $(TRANSLATIONS)/*.ts))

.DEFAULT_GOAL := help
.PHONY: help setup run test lint attack benchmarks translations constraints clean

help: ## say what make can do
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /make \1\t/' | expand -t 22

setup: $(READY) $(QM) ## set up .venv; nothing to do when it stands

run: $(READY) $(QM) ## set up, then open the window (without a display: make the demo in demo-out)
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "kjw-desktop: geen scherm gevonden, dus geen venster; de demo komt in demo-out (no display: making the demo)"; \
		QT_QPA_PLATFORM=offscreen $(PY) -m kjw_desktop demo demo-out; \
	else \
		$(PY) -m kjw_desktop; \
	fi

test: lint ## linters, types, import rules, translations and all tests, offscreen
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest --numprocesses auto --maxprocesses 8 --dist worksteal

lint: $(READY) $(QM) ## linters, types and import rules alone
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports

attack: $(READY) ## try to work out small counts from the reports of 200 random caseloads (half an hour)
	$(PY) -m tests.attack --caseloads 200

benchmarks: $(READY) $(QM) ## measure against baselines and print one table (some minutes, 1.5 GB of disk)
	$(PY) -m benchmarks

translations: $(READY) ## gather the source strings into the Dutch .ts and compile it
	$(PY) scripts/translations.py
	$(PY) hatch_build.py

constraints: $(READY) ## pin anew: the newest versions that fit pyproject.toml, with hashes
	scripts/pin.sh

clean: ## remove what was set up and built
	rm -rf .venv build dist $(TRANSLATIONS)/*.qm

$(READY): pyproject.toml constraints.txt hatch_build.py scripts/setup.sh scripts/qt_libraries.py
	@scripts/setup.sh

$(TRANSLATIONS)/%.qm: $(TRANSLATIONS)/%.ts hatch_build.py | $(READY)
	@$(PY) hatch_build.py
