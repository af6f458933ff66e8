# Two commands set up a fresh machine: `make demo` and `make test`.
# They install what they need (Debian packages when run as root, npm packages), then build and run.

CARGO ?= cargo
DATA ?= demo-data
LISTEN ?= 127.0.0.1:8080
TARGET := $(or $(CARGO_TARGET_DIR),target)
BINARY := $(TARGET)/release/convoke

.PHONY: demo test bench dev lint build ui clean help

help: ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/ —/'

demo: build ## build, then open a hub mid-life at http://127.0.0.1:8080
	@$(BINARY) demo --data $(DATA) --listen $(LISTEN)

build: ui ## the one binary, with the islands in it
	@echo "building convoke (a first build takes some minutes)"
	@$(CARGO) build --release --locked --package convoke
	@ls -l $(BINARY) | awk '{printf "built %s: %.1f MB\n", $$NF, $$5 / 1e6}'

ui: ## scripts and styles of the islands; without node the product works and says so
	@sh ui/build.sh

test: ui ## everything CI runs
	@sh tests/install.sh
	$(CARGO) xtask tidy
	$(CARGO) xtask test
	@if [ -d ui/node_modules ]; then cd ui && npm run --silent check && npm test --silent; fi
	$(CARGO) build --locked --package convoke
	@sh tests/run.sh $(TARGET)/debug/convoke

bench: build ## the product beside its goals and peers, as a table
	$(CARGO) run --release --locked --quiet --package bench

dev: ui ## rebuild and restart the demo on each change (needs inotifywait to watch; else runs once)
	@sh ui/dev.sh "$(CARGO)" "$(DATA)" "$(LISTEN)"

lint: ## formatting, clippy, types of the islands, the house's own checks
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-targets --locked -- -D warnings
	@if [ -d ui/node_modules ]; then cd ui && npm run --silent check; fi
	$(CARGO) xtask tidy

clean: ## what was built, and the demo's data
	$(CARGO) clean
	rm -rf ui/dist ui/node_modules tests/browser/node_modules tests/out $(DATA)
