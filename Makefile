# The daily verbs. `make check` is what has to pass before a change goes in.
BIN := .venv/bin

.PHONY: install test lint format types check assets wheel pictures ci clean

install: .venv/installed  ## a virtual environment with the tools, the package in place

.venv/installed: pyproject.toml
	python3 -m venv .venv
	$(BIN)/pip install -q -e '.[dev]'
	touch $@

test: install
	$(BIN)/pytest

lint: install
	$(BIN)/ruff check
	$(BIN)/ruff format --check

format: install
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

types: install
	$(BIN)/mypy

check: lint types test

assets: install  ## Plotly's small bundle, of the version that the plotly package carries; npm checks its integrity
	mkdir -p build timeline/chart/assets
	version=$$($(BIN)/python -c 'from plotly.offline import get_plotlyjs_version as v; print(v())') && \
	npm pack --silent --pack-destination build plotly.js-basic-dist-min@$$version && \
	tar -xzf build/plotly.js-basic-dist-min-$$version.tgz -C build package/plotly-basic.min.js && \
	mv build/package/plotly-basic.min.js timeline/chart/assets/

wheel: assets  ## for a release: with the small bundle inside
	rm -rf dist build/lib
	$(BIN)/python -m build --wheel --outdir dist

pictures: assets  ## the screenshots of the README, drawn anew
	PYTHONPATH=tests $(BIN)/python tests/browser/pictures.py

ci:  ## what the server runs, in a copy of the last commit
	.ci/run

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
