# Everything that is needed is set up by the targets themselves; each step runs once.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: run test lint types pytest test-recipe bench app packages clean

run: $(VENV)/.app $(VENV)/.system
	@$(BIN)/python -m desktop_app $(FILES)

test: lint types pytest

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.test
	$(BIN)/mypy

pytest: $(VENV)/.test $(VENV)/.system
	$(BIN)/python -m pytest -q -n 2 --dist loadfile --max-worker-restart 1

# What makes and converts models is tested apart: it needs torch.
test-recipe: $(VENV)/.models
	$(BIN)/python -m pytest -q -m recipe tests/recipe

bench: $(VENV)/.models $(VENV)/.system
	$(BIN)/python -m benchmarks $(ARGS)

app: $(VENV)/.packaging $(VENV)/.system
	$(BIN)/python packaging/build.py

# What `make app` made, packed for Linux; takes minutes.
packages: $(VENV)/.packaging
	$(BIN)/python packaging/packages.py

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.app: $(VENV)/bin/python pyproject.toml constraints.txt
	$(PIP) --editable .
	@touch $@

$(VENV)/.test: $(VENV)/.app
	$(PIP) --editable ".[test]"
	@touch $@

$(VENV)/.packaging: $(VENV)/.app
	$(PIP) --editable ".[packaging]"
	@touch $@

# torch first: whatever depends on it would otherwise draw its CUDA build.
$(VENV)/.models: $(VENV)/.test
	$(PIP) torch
	$(PIP) --editable ".[models,test]"
	@touch $@

$(VENV)/.system: packaging/system-libraries.sh
	sh packaging/system-libraries.sh
	@mkdir -p $(VENV) && touch $@

clean:
	rm -rf $(VENV) build dist
