# `make demo` and `make test` set up all they need in .venv, the tests with the tools of developers; a second run installs nothing.
PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/installed
EQUIPPED := .venv/equipped

.PHONY: demo test drills bench format lock help docs clean

help: ## list what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

demo: $(INSTALLED) ## run the whole thing on an embedded site that changes while you watch
	@$(BIN)/seasonwatch demo

test: $(EQUIPPED) ## lint, types, README and tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/cog --check README.md
	$(BIN)/pytest

drills: $(EQUIPPED) ## kill, starve and damage it for a quarter of an hour, and say what happened
	SEASONWATCH_DRILLS=200 $(BIN)/pytest -q tests/drills tests/scraper/archives/test_cluster.py

bench: $(EQUIPPED) ## what watching costs, beside a bare spider and other watchers: 20 minutes
	$(BIN)/python -m tests.benchmarks.bench

format: $(EQUIPPED) ## format the code and mend what ruff can
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: $(EQUIPPED) ## write the commands' help into the README
	$(BIN)/cog -r README.md

lock: $(EQUIPPED) ## resolve newer versions of all dependencies into requirements.lock
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --upgrade --universal --python-version 3.11 --group dev --no-annotate --no-header \
		--no-emit-index-url --no-emit-find-links -o requirements.lock pyproject.toml

clean: ## remove the environment and caches
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis *.egg-info

$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "seasonwatch needs Python 3.11 or newer: try make PYTHON=python3.11")'
	@echo "installing into .venv (once) ..."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint requirements.lock --editable .
	@touch $@

$(EQUIPPED): $(INSTALLED)
	@echo "installing the tools for tests into .venv (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.lock
	@touch $@
