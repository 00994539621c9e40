# The targets that need Go only: build, test, check, bench, fuzz.
# confirm, corpus and bench-peers compare with LLVM and need llvm-mc; confirm and
# bench-peers compare with libbpf's linker as well where bpftool is installed.

GO          ?= go
FUZZTIME    ?= 60s
STATICCHECK ?= honnef.co/go/tools/cmd/staticcheck@v0.8.2
PLATFORMS   := linux/arm64 linux/s390x darwin/arm64 windows/amd64

# What build writes.
OUT         ?= bpfasm

# llvm-mc-22 is the reference; else the newest llvm-mc-NN, else llvm-mc. May be
# several words.
LLVM_MC ?= $(firstword $(shell command -v llvm-mc-22 $$(compgen -c llvm-mc- 2>/dev/null | sort -t- -k3 -rn) llvm-mc))

# bpftool links objects with libbpf. May be several words.
BPFTOOL ?= $(firstword $(shell command -v bpftool || ls /usr/sbin/bpftool 2>/dev/null))

# GNU as for BPF (Debian's binutils-bpf). May be several words.
BPF_AS ?= $(shell command -v bpf-as)

SHELL := bash
.SHELLFLAGS := -eu -c
.DEFAULT_GOAL := build
.PHONY: build test check format vet staticcheck tidy cross clean-tree confirm corpus corpus-gnu bench bench-peers fuzz vmtest need-llvm which-bpftool

# The tag keeps text/template out, with which the linker cannot tell which methods
# are never called.
build:
	CGO_ENABLED=0 $(GO) build -trimpath -ldflags='-s -w' -tags=urfave_cli_no_template -o $(OUT) ./cmd/bpfasm

test:
	$(GO) test ./...

check: format vet staticcheck tidy cross clean-tree

format:
	@files=$$(gofmt -l $$(git ls-files -co --exclude-standard '*.go')); \
	if [ -n "$$files" ]; then echo "gofmt would change:"; echo "$$files"; exit 1; fi

# The import test is an ordinary test; it is named here because it guards the
# architecture.
vet:
	$(GO) vet ./...
	$(GO) test -run '^TestImports$$' .

staticcheck:
	$(GO) run $(STATICCHECK) ./...

tidy:
	$(GO) mod tidy -diff

cross:
	@for platform in $(PLATFORMS); do \
		echo "build for $$platform"; \
		CGO_ENABLED=0 GOOS=$${platform%/*} GOARCH=$${platform#*/} $(GO) build ./...; \
	done

clean-tree:
	@changes=$$(git status --porcelain); \
	if [ -n "$$changes" ]; then echo "not committed:"; echo "$$changes"; exit 1; fi

need-llvm:
	@if [ -z "$(LLVM_MC)" ]; then echo "llvm-mc is not installed (or set LLVM_MC)"; exit 1; fi
	@$(LLVM_MC) --version | grep -m1 version

which-bpftool:
	@if [ -z "$(BPFTOOL)" ]; then echo "bpftool is not installed (or set BPFTOOL): nothing is compared with it"; else $(BPFTOOL) version | head -2; fi

# With LLVM_MC set the tests also compare every golden file with llvm-mc, with
# BPFTOOL what is linked with bpftool's, with BPF_AS GNU's syntax with bpf-as.
confirm: need-llvm which-bpftool
	LLVM_MC="$(LLVM_MC)" BPFTOOL="$(BPFTOOL)" BPF_AS="$(BPF_AS)" $(GO) test -count=1 ./...

# Every .s below DIR, whole objects, for TRIPLE.
TRIPLE ?= bpfel
corpus: need-llvm
	@if [ -z "$(DIR)" ]; then echo "usage: make corpus DIR=folder-of-assembly-files [TRIPLE=bpfeb]"; exit 2; fi
	LLVM_MC="$(LLVM_MC)" CORPUS="$(abspath $(DIR))" TRIPLE="$(TRIPLE)" $(GO) test ./assembler -run Corpus -v -timeout 60m

# Likewise with bpf-as, as GNU's dialect; DIR may be a test-suite of GNU as.
corpus-gnu:
	@if [ -z "$(DIR)" ] || [ -z "$(BPF_AS)" ]; then echo "usage: make corpus-gnu DIR=folder-of-assembly-files, with bpf-as installed (or set BPF_AS)"; exit 2; fi
	BPF_AS="$(BPF_AS)" GNU_CORPUS="$(abspath $(DIR))" $(GO) test ./assembler -run GNUCorpus -v -timeout 60m

bench:
	$(GO) test ./... -run '^$$' -bench . -benchmem

# Whole processes, llvm-mc or bpftool and bpfasm in turn on the same files. With
# LINK_OBJECTS=DIR and LOAD_OBJECTS=DIR objects of one's own are linked and loaded too.
bench-peers: need-llvm which-bpftool
	LLVM_MC="$(LLVM_MC)" BPFTOOL="$(BPFTOOL)" $(GO) test -count=1 ./cmd/bpfasm -run Peers -v -timeout 30m

# Every fuzz target of every package, FUZZTIME each. Go spends a minute on making
# each input that is new small, and runs nothing meanwhile, unless it is told not to.
fuzz:
	@for package in $$($(GO) list ./...); do \
		for target in $$($(GO) test -list '^Fuzz' $$package | grep '^Fuzz' || true); do \
			echo "$$package $$target"; \
			$(GO) test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 5x $$package; \
		done; \
	done

# The tests that need root, on other kernels, which qemu boots: 5.10, 6.1, 6.12 and the
# newest of Debian. They are fetched the first time. The exit code of .ci/vmtest, which
# make does not pass on, is 77 where the mirror of Debian does not give all of them.
VMTEST_KERNELS ?= 5.10 6.1 6.12 newest
vmtest:
	.ci/vmtest $(VMTEST_KERNELS)
