# `make` alone lists what there is. Everything runs from a fresh clone; scripts/setup.sh installs what is missing.
PREFIX ?= /usr/local
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help demo build test accuracy bench lint docs format completions install clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build ## set up, build, check the bundled draft, write harbour-report.html
	@scripts/demo.sh

build: ## set up and build .build/release/quoth
	@scripts/build.sh

test: ## set up and run all tests
	@scripts/test.sh

accuracy: build ## measure against the labelled sets in ../shared/bench; fails below a floor
	@scripts/setup.sh accuracy
	@python3 Evaluation/accuracy.py $(ARGS)

bench: ## speed and quality beside trafilatura and resiliparse, one core
	@Benchmarks/run.sh peers $(ARGS)

lint: ## check the style of the code
	@scripts/lint.sh

docs: ## build the library's documentation into .build/docs, and check its links
	@scripts/check-docs.sh

format: ## write the code in that style
	@swift format --in-place --recursive Sources Tests Snippets Package.swift

completions: build ## completions for bash, zsh and fish, in .build/completions
	@mkdir -p .build/completions
	@for shell in bash zsh fish; do .build/release/quoth completion $$shell > .build/completions/quoth.$$shell; done
	@ls .build/completions/*

install: build ## put quoth into PREFIX/bin (make install PREFIX=/opt/quoth)
	@scripts/install.sh "$(PREFIX)"

clean: ## remove all that was built
	@rm -rf .build .build-* harbour-report.html
