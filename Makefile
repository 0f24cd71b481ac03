# `make run` and `make test` do all the set-up; everything else is for development.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PYTHONWARNINGS :=
# What is compiled is kept: the tests start Python again and again.
export PYTHONDONTWRITEBYTECODE :=

# What Qt and OpenCV need from a bare Debian or Ubuntu, and what makes venvs there.
SYSTEM_PACKAGES := python3-venv libglib2.0-0 libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon0 \
	fonts-dejavu-core libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-image0 \
	libxcb-render-util0 libxcb-xkb1 libxkbcommon-x11-0 libpulse0

.PHONY: setup run test check accuracy accuracy-table intervals pairs pair-intervals bench screenshots references translations clean

setup: $(VENV)/.ready

$(VENV)/.ready: requirements.lock pyproject.toml
	@PACKAGES="$(SYSTEM_PACKAGES)" PYTHON="$(PYTHON)" sh .ci/system-libraries before
	@test -x $(BIN)/pip || $(PYTHON) -m venv --clear $(VENV)
	@echo "Installing the locked dependencies into $(VENV) …"
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@PACKAGES="$(SYSTEM_PACKAGES)" PYTHON="$(BIN)/python" sh .ci/system-libraries after
	@touch $@

run: setup
	@$(BIN)/python -m ui.launch demo --or-screenshots

# While mypy keeps one core busy, another one compiles the tests.
test: setup
	@$(BIN)/python -m pytest -n0 --collect-only -qq >/dev/null 2>&1 & \
		$(MAKE) --no-print-directory check; checked=$$?; wait; exit $$checked
	@$(BIN)/python -m pytest --cov=vein_tracker --cov=ui --cov-branch --cov-report=
	@printf 'Branch coverage of the core, in percent (at least 90): '
	@$(BIN)/coverage report --include='vein_tracker/*' --format=total --fail-under=90
	@printf 'Branch coverage of the window, in percent (at least 75): '
	@$(BIN)/coverage report --include='ui/*' --format=total --fail-under=75

check: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/deptry .

accuracy: setup
	@$(BIN)/python -m tests.accuracy

accuracy-table: setup
	@$(BIN)/python -m tests.accuracy.fixed --commit

intervals: setup
	@$(BIN)/python -m tests.accuracy.intervals

pairs: setup
	@$(BIN)/python -m tests.accuracy.pairs

pair-intervals: setup
	@$(BIN)/python -m tests.accuracy.pair_intervals

bench: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

screenshots: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots

references: setup
	@LC_ALL=C.UTF-8 LANGUAGE= QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.references

translations: setup
	@$(BIN)/python -m tests.translations

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .grimp_cache .hypothesis \
		.coverage .coverage.* htmlcov screenshots
