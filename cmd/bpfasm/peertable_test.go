package main

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// peer is a command to measure. pin is a file or folder that it makes and that must not be
// there when it runs again, "" if there is none.
type peer struct {
	runs
	pin string
}

func newPeer(command ...string) *peer { return &peer{runs: runs{command: command}} }

func (p *peer) removePin() {
	if p.pin != "" {
		os.RemoveAll(p.pin)
	}
}

// peerTable has a column with processor time and one with memory for each peer.
type peerTable struct {
	input string
	peers []string
}

func (p peerTable) head(t *testing.T) {
	line := fmt.Sprintf("%-24s", p.input)
	for _, name := range p.peers {
		line += fmt.Sprintf(" | %16s ms", name)
	}
	for _, name := range p.peers {
		line += fmt.Sprintf(" | %13s MB", name)
	}
	t.Log(line, " (ms: least and median)")
}

// measure runs the peers in turn and adds a row; nil is a peer that is not there.
func (p peerTable) measure(t *testing.T, input string, times int, peers []*peer) {
	for range times {
		for _, r := range peers {
			if r != nil {
				r.run(t, os.DevNull)
				r.removePin()
			}
		}
	}
	var line, memory strings.Builder
	for _, r := range peers {
		if r == nil {
			fmt.Fprintf(&line, " | %19s", "-")
			fmt.Fprintf(&memory, " | %16s", "-")
			continue
		}
		cpu := r.cpu()
		fmt.Fprintf(&line, " | %9.1f %9.1f", cpu.least, cpu.median)
		fmt.Fprintf(&memory, " | %16s", r.memory(t, os.DevNull))
		r.removePin()
	}
	t.Logf("%-24s%s%s", input, line.String(), memory.String())
}
