# Each target makes what it needs on a fresh machine with Python 3.11 or newer and make.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
PY := $(VENV)/bin/python
export NO_MKDOCS_2_WARNING := 1
export PYTHONDONTWRITEBYTECODE := 1

.PHONY: serve studio build new restore editor check status test test-editor test-pages test-deploy watch links-online sbom bench lighthouse screenshots lock clean

serve: $(VENV)/.ready        ## the site on this machine, rebuilt on every save (PORT=8000)
	@PORT=$(PORT) $(PY) -m preview

studio: $(VENV)/.ready       ## a Word file becomes an article, seen before it is written (PORT=8011)
	@PORT=$(if $(filter file,$(origin PORT)),8010,$(PORT)) $(PY) -m studio

build: $(VENV)/.ready        ## the production site, into site/
	@$(PY) -m engine

new: $(VENV)/.ready          ## begin an article in both languages (ARGS="--alumnus" adds a person)
	@$(PY) -m loop_site new $(ARGS)

restore: $(VENV)/.ready      ## bring files back from history (ARGS="PATH --to DATE")
	@$(PY) -m loop_site restore $(ARGS)

editor: $(VENV)/.ready       ## what /admin/ is made of, from npm into .cache/ (needs Node.js)
	@$(PY) -m scripts.editor

check: $(VENV)/.ready        ## what is wrong with the content, in words (ARGS=--fix mends some)
	@$(PY) -m loop_site check $(ARGS)

status: $(VENV)/.ready       ## which translations are behind (ARGS="--accept PATH" records)
	@$(PY) -m loop_site status $(ARGS)

test: $(VENV)/.ready-test    ## everything but every page, the editor and real servers, with a real browser
	@$(PY) -m pytest -q -n 2 --ignore tests/every_page --ignore tests/editor --ignore tests/deploy

test-editor: $(VENV)/.ready-test editor  ## the editor in a real browser, from sign-in to the built article
	@$(PY) -m pytest -q tests/editor

test-pages: $(VENV)/.ready-test   ## every kind of page, both languages, by day and by night
	@$(PY) -m pytest -q -n 2 tests/every_page

test-deploy: $(VENV)/.ready-test  ## the site behind real nginx and Caddy, and the recipes in deploy/
	@$(PY) -m scripts.servers
	@$(PY) -m pytest -q tests/deploy

bench: $(VENV)/.ready-test build  ## first paint, forms received, the cost of a check, of search, of an import, of a publish, of a save (SIZES="50 200")
	@$(PY) -m benchmarks.first_paint
	@$(PY) -m benchmarks.receiver
	@$(PY) -m benchmarks.gate
	@$(PY) -m benchmarks.search
	@$(PY) -m benchmarks.wordpress
	@$(PY) -m benchmarks.publish $(SIZES)
	@$(PY) -m benchmarks.preview

lighthouse: $(VENV)/.ready-test build  ## four scores for every kind of page (needs npm)
	@$(PY) -m scripts.lighthouse $(ARGS)

screenshots: $(VENV)/.ready-test build ## pictures of every kind of page, into screenshots/
	@$(PY) -m scripts.screenshots

links-online: $(VENV)/.ready ## knock at every page of other sites that a text leads to
	@$(PY) -m loop_site check --online

watch: $(VENV)/.ready        ## links elsewhere, holes in packages, the site online (SITE_URL=…)
	@$(PY) -m scripts.watch

sbom: $(VENV)/.ready         ## what the site is made with, and its licences, into hosting/
	@$(PY) -m scripts.sbom

lock: $(VENV)/.ready         ## renew the locks after editing requirements*.txt
	@$(PY) -m pip install --quiet uv==0.13.9
	@for name in requirements requirements-test; do \
	  $(VENV)/bin/uv pip compile --quiet --upgrade --generate-hashes --universal \
	    --python-version 3.11 --no-emit-index-url --no-header $$name.txt -o $$name.lock || exit 1; \
	done

clean:                       ## forget everything that can be made again
	rm -rf $(VENV) site .site-before hosting .building-*

$(VENV)/.ready: requirements.lock scripts/install.sh
	@sh scripts/install.sh "$(PYTHON)" $(VENV) requirements.lock
	@touch $@

$(VENV)/.ready-test: $(VENV)/.ready requirements-test.lock scripts/browser.py
	@sh scripts/install.sh "$(PYTHON)" $(VENV) requirements-test.lock
	@$(PY) scripts/browser.py
	@touch $@
