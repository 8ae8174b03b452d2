# One command for each daily job; `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
GOLD ?= ../shared/gold/dev
SCORER ?= ../shared/tools/score.py
.DEFAULT_GOAL := help
.PHONY: help demo setup test lint bench gate clean

help: ## list the commands
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(VENV)/.ready

$(VENV)/.ready: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "check-claims needs Python 3.11 or later; name one with PYTHON=..."; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --upgrade 'pip>=25'
	$(BIN)/pip install --quiet --constraint constraints.txt torch
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@

demo: setup ## set up from nothing, compare the two seed articles, write report.html
	$(BIN)/check-claims compare seeds/ --html report.html

test: setup ## set up what the tests need and run them all, with coverage
	$(BIN)/pytest --cov --cov-report=term

lint: setup ## ruff, mypy and the import contract
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup ## score every annotated story in GOLD with SCORER
	$(BIN)/python bench/gold.py $(GOLD) --scorer $(SCORER)

gate: setup ## run the fixture sets
	$(BIN)/check-claims regress fixtures/

clean: ## remove what make made
	rm -rf $(VENV) report.html
