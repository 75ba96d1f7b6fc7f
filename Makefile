.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: help run test stories check bench evaluate intents train clean

help: ## print this
	@awk 'BEGIN {FS = ":.*## "} /^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(VENV)/.run: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.run
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@

run: $(VENV)/.run ## serve the demo world at http://127.0.0.1:8000, no credentials needed
	$(BIN)/sabi migrate
	$(BIN)/sabi demo
	$(BIN)/sabi serve

test: $(VENV)/.dev ## run the whole test suite (SQLite, PostgreSQL, and Chromium where there is one)
	$(BIN)/python -m pytest

stories: $(VENV)/.dev ## play the conversations in tests/stories, or one: make stories FILE=...
	$(BIN)/python -m pytest $(or $(FILE),tests/stories)

check: $(VENV)/.dev ## ruff, mypy --strict and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest tests/test_import_direction.py

bench: $(VENV)/.dev ## time a message from webhook to committed reply, start and memory
	$(BIN)/python -m benchmarks.turns

evaluate: $(VENV)/.dev ## judge languages, held-out messages, dialogues, and count turns to book; CORPORA=folder adds text
	$(BIN)/python -m evaluation.language $(if $(CORPORA),--corpora "$(CORPORA)")
	$(BIN)/python -m evaluation.messages
	$(BIN)/python -m evaluation.messages --file tests/data/held_out/*.txt tests/data/held_out/*.jsonl
	$(BIN)/python -m evaluation.wishes
	$(BIN)/python -m evaluation.two_requests
	$(BIN)/python -m evaluation.replies
	$(BIN)/python -m evaluation.roles
	$(BIN)/python -m evaluation.stories
	$(BIN)/python -m evaluation.dialogues

intents: $(VENV)/.dev ## train the models of intents, replies and stories anew, after new phrases or labelled messages
	$(BIN)/python -m training.roles
	$(BIN)/python -m training.understanding
	$(BIN)/python -m training.replies

train: ## train the language models anew: make train CORPORA=folder (needs a C++ compiler)
	@test -n "$(CORPORA)" || { echo "Say where the corpora are: make train CORPORA=folder"; exit 2; }
	$(PYTHON) -m training.language --corpora "$(CORPORA)"

clean: ## remove the environment and the demo database
	rm -rf $(VENV) var
