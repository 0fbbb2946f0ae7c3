# Sijill: everything a fresh Debian or Ubuntu machine with Python 3.11+ needs.
#   make demo    the invented example, the whole way     make test   every test
#   make prove   the long proofs                         make lint   style, types, import directions
#   make docs    the generated reference pages
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

.PHONY: demo test prove lint docs lock clean browser
.DEFAULT_GOAL := demo

$(VENV)/.run: requirements/lock.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Sijill needs Python 3.11 or newer; name one: make demo PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv --help >/dev/null 2>&1 && $(PYTHON) -c 'import ensurepip' 2>/dev/null || { echo "This Python has no venv: install the package python3-venv"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/lock.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python tools/compile_loops.py
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

demo: $(VENV)/.run
	@$(BIN)/sijill demo demo

browser:
	@sh tools/install-browser.sh

test: $(VENV)/.dev browser
	$(BIN)/lint-imports --no-cache
	$(BIN)/ruff check src tests bench
	$(BIN)/ruff format --check src tests bench
	$(BIN)/mypy
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "not slow" --cov=sijill --cov-report=term:skip-covered --cov-fail-under=90

prove: $(VENV)/.dev browser
	$(BIN)/python -m pytest -m slow

lint: $(VENV)/.dev
	$(BIN)/lint-imports --no-cache
	$(BIN)/ruff check src tests bench
	$(BIN)/ruff format --check src tests bench
	$(BIN)/mypy

docs: $(VENV)/.dev
	$(BIN)/python tools/make_reference.py

lock:
	uv pip compile pyproject.toml requirements/build.in --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header --no-annotate -q -o requirements/lock.txt
	uv pip compile pyproject.toml requirements/build.in --extra dev --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header --no-annotate -q -o requirements/dev.txt

clean:
	rm -rf demo build dist .coverage .coverage.*
