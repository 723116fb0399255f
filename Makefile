# `make demo` and `make test` do all the set-up; they need Python 3.11 or newer, git and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PYTHONHASHSEED ?= random

.PHONY: demo test lint types bench lock clean

demo: $(VENV)/.installed ## build the sample articles into output/ and say what was found and where to look
	$(BIN)/kg build kg/samples --output output

test: lint types ## lint, types and tests
	$(BIN)/python -m pytest --numprocesses auto --dist loadgroup

lint: $(VENV)/.tested
	$(BIN)/ruff format --check kg tests
	$(BIN)/ruff check kg tests

types: $(VENV)/.tested
	$(BIN)/mypy

bench: $(VENV)/.tested ## ratios against bare spaCy and pyoxigraph, measured in one run
	$(BIN)/python -m tests.bench

lock: $(VENV)/.tested ## renew the pinned versions and hashes that the others install from
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --upgrade pyproject.toml --output-file requirements.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --upgrade pyproject.toml --extra test --constraint requirements.lock --output-file requirements-test.lock

clean:
	rm -rf $(VENV) output/* build dist

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "kg needs Python 3.11 or newer; name one with: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: requirements.lock pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $@

$(VENV)/.tested: requirements-test.lock $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-test.lock
	touch $@
