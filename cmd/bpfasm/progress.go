package main

import (
	"fmt"
	"os"
	"strings"
	"sync"
)

// progress is a bar on standard error for what takes a while, if that is a terminal.
type progress struct {
	sync.Mutex
	shown       bool
	done, total int
}

const progressWidth = 30

func newProgress(total int) *progress {
	p := &progress{total: total, shown: total > 1 && isTerminal(os.Stderr)}
	p.draw()
	return p
}

// step counts one more as done. Several goroutines may call it.
func (p *progress) step() {
	p.Lock()
	defer p.Unlock()
	p.done++
	p.draw()
}

func (p *progress) draw() {
	if p.shown {
		full := progressWidth * p.done / p.total
		fmt.Fprintf(os.Stderr, "\r[%s%s] %d/%d", strings.Repeat("#", full), strings.Repeat(".", progressWidth-full), p.done, p.total)
	}
}

// end removes the bar.
func (p *progress) end() {
	if p.shown {
		fmt.Fprint(os.Stderr, "\r\x1b[K")
	}
}
