.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: help run test check bench evaluate intents clean

help: ## print this
	@awk 'BEGIN {FS = ":.*## "} /^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(VENV)/.run: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.run
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@

run: $(VENV)/.run ## serve the demo world at http://127.0.0.1:8000
	$(BIN)/sabi migrate
	$(BIN)/sabi demo
	$(BIN)/sabi serve

test: $(VENV)/.dev ## run the whole test suite
	$(BIN)/python -m pytest

check: $(VENV)/.dev ## ruff, mypy --strict and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest tests/test_import_direction.py

bench: $(VENV)/.dev ## time a message from webhook to committed reply, start and memory
	$(BIN)/python -m benchmarks.turns

evaluate: $(VENV)/.dev ## judge the understanding on the project's held-out messages
	$(BIN)/python -m evaluation.messages
	for file in tests/data/held_out/*.txt; do $(BIN)/python -m evaluation.messages --file $$file; done

intents: $(VENV)/.dev ## train the model of intents anew after adding phrases
	$(BIN)/python -m training.understanding

clean: ## remove the environment and the demo database
	rm -rf $(VENV) var
