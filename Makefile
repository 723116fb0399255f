# `make demo` and `make test` do all the set-up; they need Python 3.11 or newer, git and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PYTHONHASHSEED ?= random
# Where other work takes the cores, threads of linear algebra wait spinning for one another.
export OPENBLAS_NUM_THREADS ?= 1

.PHONY: demo test lint types bench lock parties sbom audit fuzz coverage mutation clean

demo: $(VENV)/.installed ## build the sample articles into output/ and say what was found and where to look
	$(BIN)/kg build kg/samples --output output

test: lint types ## lint, types and tests
	$(BIN)/python -m pytest --numprocesses auto --dist loadgroup

lint: $(VENV)/.tested
	$(BIN)/ruff format --check kg tests tools
	$(BIN)/ruff check kg tests tools

types: $(VENV)/.tested
	$(BIN)/mypy

bench: $(VENV)/.tested ## ratios against bare spaCy and pyoxigraph, measured in one run
	$(BIN)/python -m tests.bench

parties: $(VENV)/.tools ## list the licences of packages, tables and vendored files in THIRD_PARTY.md
	$(BIN)/python -m tools.parties

sbom: $(VENV)/.tested ## the bill of materials of the default install, in CycloneDX
	$(BIN)/python -m tools.parties sbom output/sbom.json

audit: $(VENV)/.tools ## known vulnerabilities of what the locks pin; asks the Python Package Index
	$(BIN)/pip-audit --require-hashes --disable-pip --strict --requirement requirements.lock
	$(BIN)/pip-audit --require-hashes --disable-pip --strict --requirement requirements-tools.lock

SECONDS ?= 60
fuzz: $(VENV)/.tools ## readers, quotation marks, numbers, dates and queries, SECONDS each; finds go to tests/fuzz/found
	for target in readers quotes numbers dates queries; do \
		$(BIN)/python -m tools.fuzz $$target $(SECONDS) || exit 1; \
	done

coverage: $(VENV)/.tested ## lines and branches that the tests run, against the floor in pyproject.toml
	$(BIN)/python -m pytest --numprocesses auto --dist loadgroup --cov --cov-report term:skip-covered

mutation: $(VENV)/.tools ## the share of a sample of mutants of extract/, rdf/ and resolve/ that the tests see
	$(BIN)/python -m tools.mutation

lock: $(VENV)/.tested ## renew the pinned versions and hashes that the others install from
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --upgrade pyproject.toml --output-file requirements.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --upgrade pyproject.toml --extra test --constraint requirements.lock --output-file requirements-test.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --upgrade pyproject.toml --extra test --extra fuzz --extra audit --extra mutation --constraint requirements-test.lock --output-file requirements-tools.lock

clean:
	rm -rf $(VENV) output/* build dist

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "kg needs Python 3.11 or newer; name one with: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)

# A lock names every package, so none is resolved again (--no-deps): else a release of today, which no hash here
# allows, stops the resolver of an older pip as soon as one package asks for another with an extra.
$(VENV)/.installed: requirements.lock pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $@

$(VENV)/.tested: requirements-test.lock $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement requirements-test.lock
	touch $@

$(VENV)/.tools: requirements-tools.lock $(VENV)/.tested
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement requirements-tools.lock
	touch $@
