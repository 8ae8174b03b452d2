# One command for each daily job; `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
GOLD ?= ../shared/gold/dev
SCORER ?= ../shared/tools/score.py
.DEFAULT_GOAL := help
.PHONY: help demo setup test lint bench calibrate gate evaluate-model clean

help: ## list the commands
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(VENV)/.ready

$(VENV)/.ready: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "check-claims needs Python 3.11 or later; name one with PYTHON=..." >&2; exit 2; }
	$(PYTHON) -m venv $(VENV) >&2
	$(BIN)/pip install --quiet --upgrade 'pip>=25' >&2
	$(BIN)/pip install --quiet --constraint constraints.txt torch >&2
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[dev]' >&2
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

calibrate: setup ## fit the confidence of conflicts anew on the annotated stories in GOLD
	$(BIN)/python bench/calibration.py $(GOLD) --write

gate: setup ## run the fixture sets
	$(BIN)/check-claims regress fixtures/

evaluate-model: setup ## figures of a contradiction model on PAIRS=file.jsonl.gz as JSON; MODEL=name for another than ours
	@test -n "$(PAIRS)" || { echo "evaluate-model needs labelled pairs: make evaluate-model PAIRS=file.jsonl.gz [MODEL=name]" >&2; exit 2; }
	@$(BIN)/python -m training.evaluate "$(PAIRS)" $(if $(MODEL),--model "$(MODEL)")

clean: ## remove what make made
	rm -rf $(VENV) report.html
